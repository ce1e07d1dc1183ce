using Erp.Projects.BomLines;
using Erp.Projects.BomVersions;
using Erp.Projects.Boards;
using Erp.Projects.CostCategories;
using Erp.Projects.Labels;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects;

/// <summary>The module's own tables.</summary>
static class ProjectTables
{
    extension(ErpDb db)
    {
        public DbSet<Project> Projects => db.Set<Project>();

        public DbSet<CostCategory> CostCategories => db.Set<CostCategory>();

        public DbSet<Label> Labels => db.Set<Label>();

        public DbSet<Board> Boards => db.Set<Board>();

        public DbSet<Card> Cards => db.Set<Card>();

        public DbSet<BomLine> BomLines => db.Set<BomLine>();

        public DbSet<BomVersion> BomVersions => db.Set<BomVersion>();

        public DbSet<WorkItem> WorkItems => db.Set<WorkItem>();
    }

    extension(IQueryable<Project> projects)
    {
        /// <summary>With team, stages and budget.</summary>
        public IQueryable<Project> WithParts() => projects.Include(p => p.Team).Include(p => p.Stages).Include(p => p.Budget).AsSplitQuery();
    }

    extension(IQueryable<WorkItem> items)
    {
        /// <summary>With people, labels, checklist and predecessors.</summary>
        public IQueryable<WorkItem> WithParts() => items.Include(w => w.Assignees).Include(w => w.Labels).Include(w => w.Checklist).Include(w => w.Predecessors).AsSplitQuery();
    }
}

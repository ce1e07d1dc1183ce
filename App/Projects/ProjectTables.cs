using Erp.Platform.Work;
using Erp.Projects.BomLines;
using Erp.Projects.BomVersions;
using Erp.Projects.Boards;
using Erp.Projects.Calendars;
using Erp.Projects.CostCategories;
using Erp.Projects.Labels;
using Erp.Projects.Permits;
using Erp.Projects.PermitTypes;
using Erp.Projects.TimeEntries;
using Erp.Projects.Timers;
using Erp.Projects.Transports;
using Erp.Projects.Vehicles;
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

        public DbSet<PermitType> PermitTypes => db.Set<PermitType>();

        public DbSet<Permit> Permits => db.Set<Permit>();

        public DbSet<Vehicle> Vehicles => db.Set<Vehicle>();

        public DbSet<Transport> Transports => db.Set<Transport>();

        public DbSet<Closure> Closures => db.Set<Closure>();

        public DbSet<Timesheet> Timesheets => db.Set<Timesheet>();

        public DbSet<TimeEntry> TimeEntries => db.Set<TimeEntry>();

        public DbSet<TimeSettings> TimeSettings => db.Set<TimeSettings>();

        public DbSet<RunningTimer> RunningTimers => db.Set<RunningTimer>();
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

        /// <summary>All of these tasks.</summary>
        /// <exception cref="NotFoundException">One of them is gone.</exception>
        public async Task<IReadOnlyList<WorkItem>> AllOfAsync(IReadOnlyList<Guid> ids, CancellationToken ct)
        {
            var found = await items.Where(w => ids.Contains(w.Id)).ToListAsync(ct);
            return found.Count == ids.Distinct().Count() ? found : throw new NotFoundException();
        }
    }

    extension(IQueryable<Permit> permits)
    {
        /// <summary>With conditions and the tasks that need them.</summary>
        public IQueryable<Permit> WithParts() => permits.Include(p => p.Conditions).Include(p => p.RequiredBy).AsSplitQuery();
    }

    extension(IQueryable<Timesheet> sheets)
    {
        /// <summary>With what is written down.</summary>
        public IQueryable<Timesheet> WithEntries() => sheets.Include(t => t.Entries);
    }

    extension(IQueryable<Transport> transports)
    {
        /// <summary>With what is loaded.</summary>
        public IQueryable<Transport> WithLoad() => transports.Include(t => t.Load);
    }
}

using Erp.Crm.Activities;
using Erp.Crm.Opportunities;
using Microsoft.EntityFrameworkCore;

namespace Erp.Crm;

/// <summary>The module's own tables.</summary>
static class CrmTables
{
    extension(ErpDb db)
    {
        public DbSet<Opportunity> Opportunities => db.Set<Opportunity>();

        public DbSet<OpportunityActivity> OpportunityActivities => db.Set<OpportunityActivity>();
    }

    extension(IQueryable<Opportunity> opportunities)
    {
        /// <summary>With its quotes and activities.</summary>
        public IQueryable<Opportunity> WithParts() => opportunities.Include(o => o.Quotes).Include(o => o.Activities);
    }
}

using Erp.Purchasing.Requests;
using Microsoft.EntityFrameworkCore;

namespace Erp.Purchasing;

/// <summary>The module's own tables.</summary>
static class PurchasingTables
{
    extension(ErpDb db)
    {
        public DbSet<PurchaseRequest> PurchaseRequests => db.Set<PurchaseRequest>();
    }

    extension(IQueryable<PurchaseRequest> requests)
    {
        /// <summary>With its lines, in order.</summary>
        public IQueryable<PurchaseRequest> WithLines() => requests.Include(r => r.Lines.OrderBy(l => l.Position));
    }
}

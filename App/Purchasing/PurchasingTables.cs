using Erp.Purchasing.Bills;
using Erp.Purchasing.Receipts;
using Erp.Purchasing.Requests;
using Microsoft.EntityFrameworkCore;

namespace Erp.Purchasing;

/// <summary>The module's own tables.</summary>
static class PurchasingTables
{
    extension(ErpDb db)
    {
        public DbSet<PurchaseRequest> PurchaseRequests => db.Set<PurchaseRequest>();

        public DbSet<GoodsReceipt> GoodsReceipts => db.Set<GoodsReceipt>();

        public DbSet<Bill> Bills => db.Set<Bill>();
    }

    extension(IQueryable<Bill> bills)
    {
        /// <summary>With its lines, in order.</summary>
        public IQueryable<Bill> WithLines() => bills.Include(b => b.Lines.OrderBy(l => l.Position));
    }

    extension(IQueryable<PurchaseRequest> requests)
    {
        /// <summary>With its lines, in order.</summary>
        public IQueryable<PurchaseRequest> WithLines() => requests.Include(r => r.Lines.OrderBy(l => l.Position));
    }
}

using Erp.Sales.Credit;
using Erp.Sales.Deliveries;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales;

/// <summary>The module's tables.</summary>
static class SalesTables
{
    extension(ErpDb db)
    {
        public DbSet<Quote> Quotes => db.Set<Quote>();

        public DbSet<Order> Orders => db.Set<Order>();

        public DbSet<OrderKitPart> OrderKitParts => db.Set<OrderKitPart>();

        public DbSet<Delivery> Deliveries => db.Set<Delivery>();

        public DbSet<Invoice> Invoices => db.Set<Invoice>();

        public DbSet<CreditSettings> CreditSettings => db.Set<CreditSettings>();
    }

    extension(IQueryable<Quote> quotes)
    {
        /// <summary>With their lines and adjustments, in order.</summary>
        public IQueryable<Quote> WithLines() => quotes.Include(q => q.Lines.OrderBy(l => l.Position)).Include(q => q.Adjustments.OrderBy(a => a.Position));
    }

    extension(IQueryable<Order> orders)
    {
        /// <summary>With their lines and adjustments, in order.</summary>
        public IQueryable<Order> WithLines() => orders.Include(o => o.Lines.OrderBy(l => l.Position)).Include(o => o.Adjustments.OrderBy(a => a.Position));

        /// <summary>Those with these keys. One is mostly meant, and asked for as such: PostgreSQL plans a question for a list of keys anew each time.</summary>
        public IQueryable<Order> Among(IReadOnlyCollection<Guid> ids)
        {
            if (ids.Count > 1) return orders.Where(o => ids.Contains(o.Id));
            var id = ids.FirstOrDefault();
            return orders.Where(o => o.Id == id);
        }
    }

    extension(IQueryable<Delivery> deliveries)
    {
        /// <summary>With their lines, in order.</summary>
        public IQueryable<Delivery> WithLines() => deliveries.Include(d => d.Lines.OrderBy(l => l.Position));
    }

    extension(IQueryable<Invoice> invoices)
    {
        /// <summary>With their lines, adjustments, deductions and rests, in order.</summary>
        public IQueryable<Invoice> WithLines() => invoices.Include(i => i.Lines.OrderBy(l => l.Position)).Include(i => i.Deductions.OrderBy(d => d.Position))
            .Include(i => i.Adjustments.OrderBy(a => a.Position)).Include(i => i.Rests.OrderBy(r => r.Id));

        /// <summary>Keys of those that belong to orders, alone or with others; a credit note of charges alone has no line of them, and belongs to them by its invoice.</summary>
        public IQueryable<Guid> KeysOfOrders(IReadOnlyCollection<Guid> orderIds)
        {
            var with = invoices.SelectMany(i => i.Lines).Where(l => l.OrderId != null && orderIds.Contains(l.OrderId.Value)).Select(l => l.InvoiceId);
            return with.Union(invoices.Where(i => i.PrecedingId != null && with.Contains(i.PrecedingId.Value)).Select(i => i.Id));
        }
    }
}

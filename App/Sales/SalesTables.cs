using Erp.Platform.Records;
using Erp.Platform.Work;
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
    static readonly WholeRecord<Order> WholeOrder = new(static orders => orders.WithLines());
    static readonly WholeRecord<Invoice> WholeInvoice = new(static invoices => invoices.WithLines());

    extension(ErpDb db)
    {
        public DbSet<Quote> Quotes => db.Set<Quote>();

        public DbSet<Order> Orders => db.Set<Order>();

        public DbSet<OrderKitPart> OrderKitParts => db.Set<OrderKitPart>();

        public DbSet<Delivery> Deliveries => db.Set<Delivery>();

        public DbSet<Invoice> Invoices => db.Set<Invoice>();

        public DbSet<CreditSettings> CreditSettings => db.Set<CreditSettings>();

        /// <summary>An order with its lines and adjustments, for a command.</summary>
        /// <exception cref="NotFoundException">There is none with this key.</exception>
        public Task<Order> RequireOrderAsync(Guid id, CancellationToken ct) => WholeOrder.RequireAsync(db, id, ct);

        /// <summary>Orders with their lines and adjustments for a command, always in the sequence of their keys, so that two who act at once wait for each other instead of blocking.</summary>
        /// <exception cref="NotFoundException">One of them is not there.</exception>
        public async Task<IReadOnlyList<Order>> RequireOrdersAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct)
        {
            if (ids.Count == 0) return [];
            if (ids.Count == 1) return [await db.RequireOrderAsync(ids.First(), ct)];
            var orders = await db.Orders.WithLines().Where(o => ids.Contains(o.Id)).OrderBy(o => o.Id).ToListAsync(ct);
            return orders.Count == ids.Distinct().Count() ? orders : throw new NotFoundException();
        }

        /// <summary>An invoice with its lines, adjustments, deductions and rests, for a command.</summary>
        /// <exception cref="NotFoundException">There is none with this key.</exception>
        public Task<Invoice> RequireInvoiceAsync(Guid id, CancellationToken ct) => WholeInvoice.RequireAsync(db, id, ct);
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

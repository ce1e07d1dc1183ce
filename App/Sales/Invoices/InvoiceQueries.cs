using Erp.Finance.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Search;
using Erp.Platform.Tenancy;
using Erp.Sales.Documents;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Invoices;

/// <summary>Reads about invoices.</summary>
public sealed class InvoiceQueries(Database database, Caller caller)
{
    /// <summary>One invoice with its lines, totals and what is open of it.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<InvoiceDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var invoice = await db.Invoices.WithLines().RequireAsync(id, ct);
        var (invoices, orders, open) = (db.Invoices, db.Orders, OpenItems.Of(db, Invoice.SourceType));
        var around = await invoices.Where(i => i.Id == id).Select(i => new
        {
            Open = open.Where(o => o.SourceId == id).Select(o => (decimal?)o.Open).FirstOrDefault(),
            Orders = orders.Where(o => i.Lines.Any(l => l.OrderId == o.Id)).OrderBy(o => o.Id).Select(o => new DocumentLink(o.Id, o.Number!)).ToList(),
            DeductedBy = invoices.Where(f => f.Id == i.DeductedById).Select(f => new DocumentLink(f.Id, f.Number!)).FirstOrDefault(),
            ReversedById = invoices.Where(r => r.PrecedingId == id && r.Kind == InvoiceKind.Reversal).Select(r => (Guid?)r.Id).FirstOrDefault(),
        }).SingleAsync(ct);
        return new(
            invoice.Id, invoice.Version, invoice.Number, invoice.Kind, invoice.State, invoice.InvoiceDate, invoice.DueDate, around.Open, invoice.Credited, invoice.IsCredited,
            around.Orders, invoice.PrecedingId, invoice.PrecedingNumber, around.ReversedById, invoice.IsCustomerFixed, invoice.CancelReason, invoice.CreatedAt, invoice.ChangedAt,
            DocumentCustomer.Of(invoice), invoice.Terms, InvoiceForm.Of(invoice), [.. invoice.Lines.Select(l => DocumentLine.Of(l))], invoice.Calculate())
        {
            Currency = invoice.Currency, Home = HomeTotals.Of(invoice), Margin = await caller.MayAsync(SalesPermissions.Margin, ct) ? DocumentMargin.Of(invoice) : null,
            DeductedBy = around.DeductedBy, Deductions = [.. invoice.Deductions.Select(DeductionRow.Of)],
        };
    }

    /// <summary>Invoices whose number, references or customer contain every word typed, drafts first, then the newest.</summary>
    /// <param name="typed">What was typed; nothing finds all.</param>
    /// <param name="skip">Rows to leave out.</param>
    /// <param name="take">Rows to return.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyList<InvoiceRow>> SearchAsync(string? typed, int skip = 0, int take = 50, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        return await Rows(db, db.Invoices).Matching(i => i.SearchText, typed).OrderByDescending(i => i.InvoiceDate).ThenByDescending(i => i.Id).Skip(skip).Take(take).ToListAsync(ct);
    }

    /// <summary>Every invoice as a row; list, REST and export put filter, order and page on it.</summary>
    /// <remarks>The only rows with margins, for the list takes out what its reader may not see.</remarks>
    internal static IQueryable<InvoiceRow> Rows(ErpDb db) => WithMargin(db, db.Invoices);

    /// <summary>Invoices, reversals and credit notes that belong to an order, alone or with others.</summary>
    internal static IQueryable<InvoiceRow> OfOrder(ErpDb db, Guid orderId)
    {
        var keys = db.Invoices.KeysOfOrders([orderId]);
        return Rows(db, db.Invoices.Where(i => keys.Contains(i.Id)));
    }

    static IQueryable<InvoiceRow> Rows(ErpDb db, IQueryable<Invoice> invoices) => WithMargin(db, invoices).Without(nameof(InvoiceRow.Margin), nameof(InvoiceRow.MarginPercent));

    static IQueryable<InvoiceRow> WithMargin(ErpDb db, IQueryable<Invoice> invoices) => invoices.LeftJoin(CostObjectBook.All(db), i => i.CostObjectId, c => c.Id, (i, c) => new InvoiceRow
    {
        Id = i.Id, Number = i.Number, Kind = i.Kind, State = i.State, InvoiceDate = i.InvoiceDate, DueDate = i.DueDate,
        CustomerId = i.CustomerId, CustomerNumber = i.CustomerNumber, CustomerName = i.CustomerName, CustomerReference = i.CustomerReference,
        Net = i.Net, Gross = i.Gross, HomeNet = i.HomeNet, HomeGross = i.HomeGross, IsAdvance = i.IsAdvance, Margin = i.Margin, MarginPercent = i.MarginPercent,
        Currency = i.Currency, SearchText = i.SearchText, CostObject = c!.Code,
    });
}

using Erp.Catalog.Contracts;
using Erp.Platform.Approvals;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Documents;

/// <summary>The documents of sales that limits can be set for, and what counts against them.</summary>
static class SalesApprovals
{
    public static readonly ApprovableKind Quote = new("sales.quote", typeof(Quote), QuoteTexts.Quotes, SalesCommands.SendQuote, SalesPermissions.Approve, async (db, id, ct) =>
        await db.Quotes.WithLines().FirstOrDefaultAsync(q => q.Id == id, ct) is { } quote ? await MeasureAsync(db, quote, quote.State == QuoteState.Draft, ct) : null);

    public static readonly ApprovableKind Order = new("sales.order", typeof(Order), OrderTexts.Orders, SalesCommands.ConfirmOrder, SalesPermissions.Approve, async (db, id, ct) =>
        await db.Orders.WithLines().FirstOrDefaultAsync(o => o.Id == id, ct) is { } order ? await MeasureAsync(db, order, order.State == OrderState.Draft, ct) : null);

    /// <summary>Invoices; what gives money back takes the right to approve anyway.</summary>
    public static readonly ApprovableKind Invoice = new("sales.invoice", typeof(Invoice), InvoiceTexts.Invoices, SalesCommands.IssueInvoice, SalesPermissions.Approve, async (db, id, ct) =>
        await db.Invoices.WithLines().FirstOrDefaultAsync(i => i.Id == id, ct) is { } invoice
            ? await MeasureAsync(db, invoice, invoice is { State: InvoiceState.Draft, Kind: InvoiceKind.Invoice }, ct) : null);

    public static readonly IReadOnlyList<ApprovableKind> All = [Quote, Order, Invoice];

    /// <summary>
    /// The total without tax in the currency of the books, and the largest reduction of a line: its own discount and the document's taken together or, where that is more, what
    /// is left of its list price. So neither many small discounts nor a low price typed by hand stay below a limit.
    /// </summary>
    static async Task<ApprovalSubject> MeasureAsync<TLine>(ErpDb db, SalesDocument<TLine> document, bool isOpen, CancellationToken ct) where TLine : SalesLine
    {
        var sold = document.Lines.Where(l => l.Kind == LineKind.Item).ToList();
        var ids = sold.Select(l => l.ItemId).OfType<Guid>().Distinct().ToList();
        var prices = ids.Count == 0 ? [] : await db.Items.Where(i => ids.Contains(i.Id)).Select(i => new { i.Id, i.SalesPrice }).ToDictionaryAsync(i => i.Id, i => i.SalesPrice, ct);
        var reductions = sold.Select((line, at) => (Line: at + 1, Percent: Reduction(line, line.ItemId is { } id ? prices.GetValueOrDefault(id) * document.Rate : 0, document.DiscountPercent))).Where(r => r.Percent > 0).ToList();
        var largest = reductions.Count == 0 ? (Line: 0, Percent: 0m) : reductions.MaxBy(r => r.Percent);
        return new(document.Version, isOpen, document.HomeNet, largest.Percent, largest.Line == 0 ? null : largest.Line);
    }

    static decimal Reduction(SalesLine line, decimal listPrice, decimal documentDiscount)
    {
        var left = (1 - line.DiscountPercent / 100) * (1 - documentDiscount / 100);
        var ofList = listPrice > 0 ? line.UnitPrice * left / listPrice : left;
        return Math.Round(100 * (1 - Math.Min(left, ofList)), 2, MidpointRounding.AwayFromZero);
    }
}

using Erp.Catalog.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Approvals;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Documents;

/// <summary>The documents of sales that limits can be set for, and what counts against them.</summary>
static class SalesApprovals
{
    public static readonly ApprovableKind Quote = new("sales.quote", typeof(Quote), QuoteTexts.Quotes, SalesCommands.SendQuote, SalesPermissions.Approve, db => db.Quotes, async (db, id, ct) =>
        await db.Quotes.WithLines().FirstOrDefaultAsync(q => q.Id == id, ct) is { } quote ? await MeasureAsync(db, quote, quote.State == QuoteState.Draft, ct) : null);

    public static readonly ApprovableKind Order = new("sales.order", typeof(Order), OrderTexts.Orders, SalesCommands.ConfirmOrder, SalesPermissions.Approve, db => db.Orders, async (db, id, ct) =>
        await db.Orders.WithLines().FirstOrDefaultAsync(o => o.Id == id, ct) is { } order ? await MeasureAsync(db, order, order.State == OrderState.Draft, ct) : null);

    /// <summary>Invoices; what gives money back takes the right to approve anyway.</summary>
    public static readonly ApprovableKind Invoice = new(
        "sales.invoice", typeof(Invoice), InvoiceTexts.Invoices, SalesCommands.IssueInvoice, SalesPermissions.Approve, db => db.Invoices, async (db, id, ct) =>
        await db.Invoices.WithLines().FirstOrDefaultAsync(i => i.Id == id, ct) is { } invoice
            ? await MeasureAsync(db, invoice, invoice is { State: InvoiceState.Draft, Kind: InvoiceKind.Invoice or InvoiceKind.DownPayment }, ct)
            : null);

    public static readonly IReadOnlyList<ApprovableKind> All = [Quote, Order, Invoice];

    /// <summary>
    /// The total without tax in the currency of the books, whether it is asked for or given back, and the largest reduction of a line: its own discount and the
    /// document's taken together or, where that is more, what is left of its list price for the unit sold. So neither many small discounts nor a low price
    /// typed by hand stay below a limit.
    /// </summary>
    static async Task<ApprovalSubject> MeasureAsync<TLine>(ErpDb db, SalesDocument<TLine> document, bool isOpen, CancellationToken ct) where TLine : SalesLine
    {
        var sold = document.Lines.Where(l => l.Kind == LineKind.Item).ToList<SalesLine>();
        var prices = await ListPricesAsync(db, sold, ct);
        var leftOfAll = LeftOfAll(document);
        var reductions = sold.Select((line, at) => (Line: at + 1, Percent: Reduction(line, prices.GetValueOrDefault((line.ItemId, line.UnitCode)) * document.Rate, leftOfAll)))
            .Where(r => r.Percent > 0).ToList();
        var largest = reductions.Count == 0 ? (Line: 0, Percent: 0m) : reductions.MaxBy(r => r.Percent);
        return new(document.Version, isOpen, Math.Abs(document.HomeNet), largest.Percent, largest.Line == 0 ? null : largest.Line);
    }

    /// <summary>What one of the unit sold costs by the item's list price; nothing where the item is no longer counted in that unit.</summary>
    static async Task<Dictionary<(Guid?, string), decimal>> ListPricesAsync(ErpDb db, List<SalesLine> sold, CancellationToken ct)
    {
        var (ids, codes) = (sold.Select(l => l.ItemId).OfType<Guid>().Distinct().ToList(), sold.Select(l => l.UnitCode).Distinct().ToList());
        if (ids.Count == 0) return [];
        var units = await db.Units.AsNoTracking().Where(u => codes.Contains(u.Code)).ToListAsync(ct);
        var items = await db.Items.AsNoTracking().Where(i => ids.Contains(i.Id)).ToListAsync(ct);
        return items.SelectMany(i => units, (item, unit) => (Key: ((Guid?)item.Id, unit.Code), Price: Money.RoundPrice(item.SalesPrice * (item.FactorOf(unit.Id) ?? 0))))
            .ToDictionary(p => p.Key, p => p.Price);
    }

    /// <summary>What the discounts on the whole leave of each line, as a part of one.</summary>
    static decimal LeftOfAll<TLine>(SalesDocument<TLine> document) where TLine : SalesLine
    {
        var (left, amount) = (1 - document.DiscountPercent / 100, document.Adjusted.Where(a => a.Kind == AdjustmentKind.Discount).Sum(a => a.Amount));
        var reduced = document.Lines.Where(l => l.Counts).Sum(l => l.Net) * left;
        return amount == 0 || reduced == 0 ? left : left * (1 - amount / reduced);
    }

    static decimal Reduction(SalesLine line, decimal listPrice, decimal leftOfAll)
    {
        var reduced = Math.Abs(line.Quantity) * line.UnitPrice * (1 - line.DiscountPercent / 100);
        var left = (1 - line.DiscountPercent / 100) * (reduced == 0 ? 1 : 1 - line.DiscountAmount / reduced) * leftOfAll;
        var ofList = listPrice > 0 ? line.UnitPrice * left / listPrice : left;
        return Math.Round(100 * (1 - Math.Min(left, ofList)), 2, MidpointRounding.AwayFromZero);
    }
}

using Erp.Finance.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Invoices;

/// <summary>Asks for a part of an order in advance, and finds what later invoices set off.</summary>
static class DownPayments
{
    static readonly UnitContent LumpSumDe = new("psch", "pauschal", "LS"), LumpSumEn = new("ls", "lump sum", "LS");

    /// <summary>
    /// Drafts the invoice: one line for each tax of the order, which share the amount in proportion to the cent. Days for payment are those
    /// of the order; a cash discount is given on the final invoice only.
    /// </summary>
    /// <exception cref="InvalidInputException">Neither or both of percentage and amount are given, or nothing comes of it.</exception>
    /// <exception cref="BusinessRuleException">More is asked for than the order comes to.</exception>
    public static Invoice Draft(Order order, DownPaymentForm form)
    {
        if (form.Percent is null == form.Amount is null) throw new InvalidInputException(nameof(form.Percent), InvoiceTexts.PercentOrAmount);
        var totals = order.Calculate();
        var amount = form.Amount ?? Money.Percent(totals.Net, form.Percent!.Value);
        if (amount <= 0) throw new InvalidInputException(form.Amount is null ? nameof(form.Percent) : nameof(form.Amount), InvoiceTexts.PercentOrAmount);
        order.NoteDownPayment(amount);
        var codes = totals.Revenues.GroupBy(r => r.TaxCodeId).Select(g => (TaxCodeId: g.Key, Net: g.Sum(r => r.Net))).ToList();
        var language = Languages.Of(order.Language);
        var words = (form.Percent is { } percent ? InvoiceTexts.DownPaymentPercent.With(percent, order.Number, order.OrderDate) : InvoiceTexts.DownPaymentOf.With(order.Number, order.OrderDate))
            .In(language);
        var unit = language.Name == Languages.German.Name ? LumpSumDe : LumpSumEn;
        var lines = codes.Zip(Totals.Split(amount, [.. codes.Select(c => c.Net)])).Where(c => c.Second != 0).Select(c => Line(order, c.First.TaxCodeId, c.Second, words, unit)).ToList();
        return Invoice.OfDownPayment(order, lines);
    }

    static LineContent Line(Order order, Guid taxCodeId, decimal net, string words, UnitContent unit)
    {
        var billed = order.Lines.Where(l => l.TaxCodeId == taxCodeId).ToList();
        var description = string.Join(", ", billed.Select(l => $"{l.Quantity:0.###} {l.UnitName} {l.Text}"));
        return new(null, null, null, words, description.Length <= SalesLimits.LineDescription ? description : null, Math.Sign(net), unit, Math.Abs(net), 0, order.Taxes.Single(t => t.Id == taxCodeId));
    }

    /// <summary>What a draft says when its words change: amounts and taxes follow the order, so they stay.</summary>
    public static DocumentContent Reworded(Invoice draft, InvoiceForm form, DocumentContent content) =>
        content with
        {
            Terms = content.Terms.InAdvance(),
            Lines = [.. draft.Lines.Zip(form.Lines, (line, typed) => line.Content() with { Text = typed.Text.Trimmed() ?? line.Text, Description = typed.Description.Trimmed() })],
        };

    /// <summary>Whether a form asks for the same, in whatever words.</summary>
    public static bool IsSameDemand(Invoice draft, InvoiceForm form) =>
        form is { DiscountPercent: 0, Adjustments.Count: 0 } && form.Lines.Count == draft.Lines.Count
        && draft.Lines.Zip(form.Lines)
            .All(
                l => (l.First.Id, l.First.Quantity, (decimal?)l.First.UnitPrice, 0m, 0m, 0m, l.First.TaxCodeId) == (
                    l.Second.Id, l.Second.Quantity, l.Second.UnitPrice, l.Second.DiscountPercent, l.Second.DiscountAmount, l.Second.ChargeAmount, l.Second.TaxCodeId));

    /// <summary>Those that were issued and not taken back, paid or not.</summary>
    public static IQueryable<Invoice> Standing(ErpDb db) =>
        db.Invoices.Where(i => i.Kind == InvoiceKind.DownPayment && (i.State == InvoiceState.Issued || i.State == InvoiceState.Paid) && i.Credited == 0);

    /// <summary>What is asked for in advance of an order, net, drafts among it, that no final invoice sets off yet. Joins the caller's transaction.</summary>
    public static async Task<decimal> WaitingAsync(ErpDb db, Order order, CancellationToken ct)
    {
        if (order.DownPaymentNet == 0) return 0;
        var drafts = db.Invoices.Where(i => i.Kind == InvoiceKind.DownPayment && i.State == InvoiceState.Draft);
        return await Standing(db).Concat(drafts).Where(i => i.DeductedById == null && i.Lines.Any(l => l.OrderId == order.Id)).SumAsync(i => i.Net, ct);
    }

    /// <summary>Lets an invoice that bills the rest of orders set off what was asked for in advance of them. Joins the caller's transaction.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="invoice">The invoice, a draft; noted on the orders already.</param>
    /// <param name="orders">The orders it bills; when it is issued, only those of which it is the last.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>The down payment invoices it sets off.</returns>
    public static async Task<IReadOnlyList<Invoice>> SetOffAsync(ErpDb db, Invoice invoice, IReadOnlyList<Order> orders, CancellationToken ct)
    {
        if (invoice.Kind != InvoiceKind.Invoice) return [];
        var finished = orders.Where(o => o.DownPaymentNet != 0 && o.IsBilled).Select(o => o.Id).ToList();
        var found = finished.Count == 0 ? [] : await Standing(db).WithLines().Where(i => i.Lines.Any(l => finished.Contains(l.OrderId!.Value))).OrderBy(i => i.Id).ToListAsync(ct);
        // Asked here and not in SQL: this very transaction may have let it go.
        var free = found.Where(i => i.DeductedById is null).ToList();
        invoice.Deduct(free);
        return free;
    }

    /// <summary>Refuses a final invoice dated before the money it deducts came in: the tax of that money would fall into an earlier month, or into none.</summary>
    /// <exception cref="BusinessRuleException">The last payment is later.</exception>
    public static async Task RequirePaidByAsync(ErpDb db, IReadOnlyList<Invoice> downPayments, DateOnly date, CancellationToken ct)
    {
        if (downPayments.Count == 0) return;
        if (await OpenItems.LastPaidAsync(db, Invoice.SourceType, [.. downPayments.Select(d => d.Id)], ct) is { } paid && paid > date)
            throw new BusinessRuleException(InvoiceTexts.DateBeforePayment.With(paid), nameof(Invoice.InvoiceDate));
    }
}

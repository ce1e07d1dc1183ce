using Erp.Finance.Contracts;
using Erp.Finance.Journal;
using Erp.Finance.Taxes;
using Erp.Platform.Amounts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Payments;

/// <summary>
/// A cash discount (Skonto) lowers what was charged, and with it the tax that is owed (§ 17 (1) UStG). It is spread over the document's
/// tax codes as their gross amounts stand after its credit notes, and split into net and tax as each of them is.
/// </summary>
static class CashDiscounts
{
    /// <summary>The lines that post a discount: per tax code net on the account of discounts granted, and the tax back from where it is owed.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="taxCodes">Know the accounts.</param>
    /// <param name="item">The item that is settled with a discount.</param>
    /// <param name="charged">What is left of what its document charged, by tax code.</param>
    /// <param name="discount">Tax included, in the currency of the books; negative where a credit is settled.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="BusinessRuleException">The item's document posted no revenue to correct, or a tax code has no account for discounts.</exception>
    public static async Task<IReadOnlyList<DraftLine>> LinesAsync(ErpDb db, TaxCodes taxCodes, OpenItem item, IReadOnlyList<Charged> charged, decimal discount, CancellationToken ct)
    {
        var whole = charged.Sum(s => s.Net + s.Tax);
        if (whole == 0) throw new BusinessRuleException(PaymentTexts.NothingToDiscount.With(item.DocumentNumber));
        var codes = (await taxCodes.InForceAsync(db, item.DocumentDate, ct)).ToDictionary(t => t.Code.Id);
        var lines = new List<DraftLine>();
        var (reached, spread) = (0m, 0m);
        foreach (var sale in charged)
        {
            reached += sale.Net + sale.Tax;
            var part = Money.Round(discount * reached / whole) - spread;
            spread += part;
            if (part == 0) continue;
            var tax = Money.Round(part * sale.Tax / (sale.Net + sale.Tax));
            lines.Add(DraftLine.OnDebit(Account(codes.GetValueOrDefault(sale.TaxCodeId)), part - tax) with { TaxCodeId = sale.TaxCodeId, CostObjectId = item.CostObjectId, Text = item.DocumentNumber });
            if (tax != 0) lines.Add(DraftLine.OnDebit(sale.TaxAccountId!.Value, tax) with { TaxCodeId = sale.TaxCodeId, TaxBase = tax - part, Text = item.DocumentNumber });
        }

        return lines;
    }

    static Guid Account(TaxCodeInForce? code) =>
        code?.Rate.DiscountAccountId ?? throw new BusinessRuleException(TaxCodeTexts.NoAccount.With(code?.Code.Code));

    /// <summary>What is left of what the documents of open items charged, by item: what each posted, less the credit notes set off against it. Tax lines are those with a base.</summary>
    public static async Task<ILookup<Guid, Charged>> ChargedAsync(ErpDb db, IReadOnlyCollection<Guid> itemIds, CancellationToken ct)
    {
        if (itemIds.Count == 0) return Array.Empty<Charged>().ToLookup(c => c.OpenItemId);
        var (items, entries) = (db.OpenItems, db.JournalEntries);
        var documents = items.Where(i => itemIds.Contains(i.Id)).Select(i => new { ItemId = i.Id, i.SourceType, i.SourceId })
            .Union(db.Set<SetOff>().Where(s => itemIds.Contains(s.OpenItemId)).Join(items, s => s.AgainstId, i => i.Id, (s, i) => new { ItemId = s.OpenItemId, i.SourceType, i.SourceId }));
        var posted = from document in documents
                     join entry in entries on new { document.SourceType, document.SourceId } equals new { entry.SourceType, entry.SourceId }
                     where entry.ReversesId == null && !entries.Any(r => r.ReversesId == entry.Id)
                     from line in entry.Lines
                     where line.TaxCodeId != null
                     orderby entry.Id, line.Position
                     select new { document.ItemId, TaxCodeId = line.TaxCodeId!.Value, line.AccountId, Amount = line.Credit - line.Debit, IsTax = line.TaxBase != null };
        return (await posted.ToListAsync(ct)).GroupBy(l => (l.ItemId, l.TaxCodeId)).Select(lines => new Charged(
            lines.Key.ItemId, lines.Key.TaxCodeId, lines.Where(l => !l.IsTax).Sum(l => l.Amount), lines.Where(l => l.IsTax).Sum(l => l.Amount),
            lines.FirstOrDefault(l => l.IsTax)?.AccountId)).ToLookup(c => c.OpenItemId);
    }

    /// <summary>What is left of what a document charged at one tax code, in the currency of the books.</summary>
    public sealed record Charged(Guid OpenItemId, Guid TaxCodeId, decimal Net, decimal Tax, Guid? TaxAccountId);
}

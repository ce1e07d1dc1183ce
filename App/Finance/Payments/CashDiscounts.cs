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
    /// <summary>A difference up to this many per cent of a document is granted as a discount without terms; more is nobody's discount.</summary>
    public const decimal Goodwill = 5;

    /// <summary>
    /// How much of open items may still go as a discount, whatever their sign: what the terms say of what their documents charged, and goodwill at least; of a
    /// credit also what it bears of the discounts on the document it corrects. What lowers a document further is agreed on paper: a credit note.
    /// </summary>
    public static async Task<Dictionary<Guid, decimal>> LimitsAsync(ErpDb db, IReadOnlyCollection<OpenItem> items, DateOnly day, CancellationToken ct)
    {
        if (items.Count == 0) return [];
        var ids = items.Select(i => i.Id).ToList();
        var setOff = await db.Set<SetOff>().Where(s => ids.Contains(s.OpenItemId)).GroupBy(s => s.OpenItemId).Select(s => new { Id = s.Key, Amount = s.Sum(x => x.Amount) }).ToDictionaryAsync(s => s.Id, s => s.Amount, ct);
        var granted = await DiscountShares.SettledAsync(db, ids, ct);
        var borne = await DiscountShares.OfAsync(db, [.. items.Select(i => i.CorrectsId).OfType<Guid>()], ct);
        return items.ToDictionary(i => i.Id, i => Math.Max(0, Math.Max(
            Money.Percent(Math.Abs(i.Amount - setOff.GetValueOrDefault(i.Id)), Math.Max(Goodwill, day <= i.DiscountUntil ? i.DiscountPercent ?? 0 : 0)) - Math.Abs(granted.GetValueOrDefault(i.Id).Discount),
            Math.Abs(borne.GetValueOrDefault(i.Id)))));
    }

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
        var codes = (await taxCodes.InForceAsync(db, charged[0].SuppliedOn, ct)).ToDictionary(t => t.Code.Id);
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
                     select new { document.ItemId, TaxCodeId = line.TaxCodeId!.Value, line.AccountId, Amount = line.Credit - line.Debit, IsTax = line.TaxBase != null, SuppliedOn = entry.SupplyDate ?? entry.DocumentDate };
        return (await posted.ToListAsync(ct)).GroupBy(l => (l.ItemId, l.TaxCodeId)).Select(lines => new Charged(
            lines.Key.ItemId, lines.Key.TaxCodeId, lines.Where(l => !l.IsTax).Sum(l => l.Amount), lines.Where(l => l.IsTax).Sum(l => l.Amount),
            lines.FirstOrDefault(l => l.IsTax)?.AccountId, lines.First().SuppliedOn)).ToLookup(c => c.OpenItemId);
    }

    /// <summary>What is left of what a document charged at one tax code, in the currency of the books; the day of supply tells which rate that was.</summary>
    public sealed record Charged(Guid OpenItemId, Guid TaxCodeId, decimal Net, decimal Tax, Guid? TaxAccountId, DateOnly SuppliedOn);
}

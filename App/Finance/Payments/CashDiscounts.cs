using Erp.Finance.Accounts;
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
        var setOff = await db.Set<SetOff>().Where(s => ids.Contains(s.OpenItemId)).GroupBy(s => s.OpenItemId)
            .Select(s => new { Id = s.Key, Amount = s.Sum(x => x.Amount) }).ToDictionaryAsync(s => s.Id, s => s.Amount, ct);
        var granted = await DiscountShares.SettledAsync(db, ids, ct);
        var borne = await DiscountShares.OfAsync(db, [.. items.Select(i => i.CorrectsId).OfType<Guid>()], ct);
        return items.ToDictionary(i => i.Id, i => Math.Max(0, Math.Max(
            Money.Percent(
                Math.Abs(i.Amount - setOff.GetValueOrDefault(i.Id)), Math.Max(Goodwill, day <= i.DiscountUntil ? i.DiscountPercent ?? 0 : 0)) - Math.Abs(granted.GetValueOrDefault(i.Id).Discount),
            Math.Abs(borne.GetValueOrDefault(i.Id)))));
    }

    /// <summary>
    /// The lines that post a discount granted; one taken is the same on the other side. Per tax code net on the account of discounts, and the tax back from where it
    /// stands: from the tax owed, from the input tax, or from both where the recipient owes it.
    /// </summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="taxCodes">Know the accounts.</param>
    /// <param name="item">The item that is settled with a discount.</param>
    /// <param name="charged">What is left of what its document charged, by tax code.</param>
    /// <param name="discount">Tax included, in the currency of the books; negative where a credit is settled.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="BusinessRuleException">The item's document charged nothing to correct, or a tax code has no account for discounts.</exception>
    public static async Task<IReadOnlyList<DraftLine>> LinesAsync(ErpDb db, TaxCodes taxCodes, OpenItem item, IReadOnlyList<Charged> charged, decimal discount, CancellationToken ct)
    {
        var whole = charged.Sum(s => s.Gross);
        if (whole == 0) throw new BusinessRuleException(PaymentTexts.NothingToDiscount.With(item.DocumentNumber));
        var codes = (await taxCodes.InForceAsync(db, charged[0].SuppliedOn, ct)).ToDictionary(t => t.Code.Id);
        var lines = new List<DraftLine>();
        var (reached, spread) = (0m, 0m);
        foreach (var part in charged)
        {
            reached += part.Gross;
            var gross = Money.Round(discount * reached / whole) - spread;
            spread += gross;
            if (gross == 0) continue;
            var taxes = part.Taxes.Select(t => (t.AccountId, Amount: Money.Round(gross * t.Amount / part.Gross))).Where(t => t.Amount != 0).ToList();
            var net = gross - taxes.Sum(t => t.Amount);
            // A sale is for one project; what was bought may be for several, and what is kept cost that much less (§ 255 (1) HGB).
            var purposes = item.Side == OpenItemSide.Receivable ? [(new Purpose(item.CostObjectId), 1m)] : part.Purposes;
            lines.AddRange(purposes.Zip(Totals.Split(net, [.. purposes.Select(p => p.Amount)]), (purpose, share) =>
                DraftLine.OnDebit(purpose.Key.KeptOnId ?? Account(codes.GetValueOrDefault(part.TaxCodeId)), share) with
                {
                    TaxCodeId = part.TaxCodeId, CostObjectId = purpose.Key.CostObjectId, Text = item.DocumentNumber,
                }).Where(l => l.Debit != 0));
            lines.AddRange(taxes.Select(t => DraftLine.OnDebit(t.AccountId, t.Amount) with { TaxCodeId = part.TaxCodeId, TaxBase = -net, Text = item.DocumentNumber }));
        }

        return lines;
    }

    static Guid Account(TaxCodeInForce? code) =>
        code?.Rate.DiscountAccountId ?? throw new BusinessRuleException(TaxCodeTexts.NoAccount.With(code?.Code.Code));

    /// <summary>What is left of what the documents of open items charged, by item: what each posted, less the credit notes set off against it. Tax lines are those with a base.</summary>
    public static async Task<ILookup<Guid, Charged>> ChargedAsync(ErpDb db, OpenItemSide side, IReadOnlyCollection<Guid> itemIds, CancellationToken ct)
    {
        if (itemIds.Count == 0) return Array.Empty<Charged>().ToLookup(c => c.OpenItemId);
        var (items, entries) = (db.OpenItems, db.JournalEntries);
        var documents = items.Where(i => itemIds.Contains(i.Id)).Select(i => new { ItemId = i.Id, i.SourceType, i.SourceId })
            .Union(db.Set<SetOff>().Where(s => itemIds.Contains(s.OpenItemId)).Join(items, s => s.AgainstId, i => i.Id, (s, i) => new { ItemId = s.OpenItemId, i.SourceType, i.SourceId }));
        var (accounts, isPayable, sign) = (db.Accounts, side == OpenItemSide.Payable, side == OpenItemSide.Payable ? -1 : 1);
        var posted = from document in documents
                     join entry in entries on new { document.SourceType, document.SourceId } equals new { entry.SourceType, entry.SourceId }
                     where entry.ReversesId == null && !entries.Any(r => r.ReversesId == entry.Id)
                     from line in entry.Lines
                     where line.TaxCodeId != null
                     join account in accounts on line.AccountId equals account.Id
                     orderby entry.Id, line.Position
                     select new ChargedLine(
                         document.ItemId, line.TaxCodeId!.Value, line.AccountId, isPayable && account.Type == AccountType.Asset, line.CostObjectId,
                         sign * (line.Credit - line.Debit), line.TaxBase != null, entry.SupplyDate ?? entry.DocumentDate);
        return (await posted.ToListAsync(ct)).GroupBy(l => (l.ItemId, l.TaxCodeId))
            .Select(
                lines => new Charged(
                    lines.Key.ItemId, lines.Key.TaxCodeId, Sums(lines.Where(l => !l.IsTax), l => new Purpose(l.CostObjectId, l.IsKept ? l.AccountId : null)),
                    Sums(lines.Where(l => l.IsTax), l => l.AccountId), lines.First().SuppliedOn))
            .ToLookup(c => c.OpenItemId);
    }

    static IReadOnlyList<(TKey Key, decimal Amount)> Sums<TKey>(IEnumerable<ChargedLine> lines, Func<ChargedLine, TKey> by) => [.. lines.GroupBy(by).Select(g => (g.Key, g.Sum(l => l.Amount)))];

    sealed record ChargedLine(Guid ItemId, Guid TaxCodeId, Guid AccountId, bool IsKept, Guid? CostObjectId, decimal Amount, bool IsTax, DateOnly SuppliedOn);

    /// <summary>What an amount was for.</summary>
    /// <param name="CostObjectId">The project.</param>
    /// <param name="KeptOnId">The account on which what was bought is kept, such as equipment or goods; none for an expense.</param>
    public sealed record Purpose(Guid? CostObjectId, Guid? KeptOnId = null);

    /// <summary>
    /// What is left of what a document charged at one tax code, in the currency of the books: net by what it is for, and tax by account. The day of supply tells which
    /// rate that was.
    /// </summary>
    public sealed record Charged(Guid OpenItemId, Guid TaxCodeId, IReadOnlyList<(Purpose Key, decimal Amount)> Purposes, IReadOnlyList<(Guid AccountId, decimal Amount)> Taxes, DateOnly SuppliedOn)
    {
        /// <summary>Net and tax; where the recipient owes the tax, that is in both accounts and comes to nothing.</summary>
        public decimal Gross => Purposes.Sum(p => p.Amount) + Taxes.Sum(t => t.Amount);
    }
}

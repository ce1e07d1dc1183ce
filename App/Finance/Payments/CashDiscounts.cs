using Erp.Finance.Contracts;
using Erp.Finance.Journal;
using Erp.Finance.Taxes;
using Erp.Platform.Amounts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Payments;

/// <summary>
/// A cash discount (Skonto) lowers what was charged, and with it the tax that is owed (§ 17 (1) UStG). It is spread over the document's
/// tax codes as their gross amounts were posted, and split into net and tax as each of them was.
/// </summary>
static class CashDiscounts
{
    /// <summary>The lines that post a discount: per tax code net on the account of discounts granted, and the tax back from where it is owed.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="taxCodes">Know the accounts.</param>
    /// <param name="item">The item that is settled with a discount.</param>
    /// <param name="discount">Tax included, in the currency of the books; negative where a credit is settled.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="BusinessRuleException">The item's document posted no revenue to correct, or a tax code has no account for discounts.</exception>
    public static async Task<IReadOnlyList<DraftLine>> LinesAsync(ErpDb db, TaxCodes taxCodes, OpenItem item, decimal discount, CancellationToken ct)
    {
        var sales = await SalesAsync(db, item, ct);
        var whole = sales.Sum(s => s.Net + s.Tax);
        if (whole == 0) throw new BusinessRuleException(PaymentTexts.NothingToDiscount.With(item.DocumentNumber));
        var codes = (await taxCodes.InForceAsync(db, item.DocumentDate, ct)).ToDictionary(t => t.Code.Id);
        var lines = new List<DraftLine>();
        var (charged, spread) = (0m, 0m);
        foreach (var sale in sales)
        {
            charged += sale.Net + sale.Tax;
            var part = Money.Round(discount * charged / whole) - spread;
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

    /// <summary>What the document posted by tax code; tax lines are those with a base.</summary>
    static async Task<List<Sale>> SalesAsync(ErpDb db, OpenItem item, CancellationToken ct)
    {
        var entries = db.JournalEntries;
        var posted = from entry in entries
                     where entry.SourceType == item.SourceType && entry.SourceId == item.SourceId && entry.ReversesId == null && !entries.Any(r => r.ReversesId == entry.Id)
                     from line in entry.Lines
                     where line.TaxCodeId != null
                     orderby line.Position
                     select line;
        return
        [
            .. (await posted.AsNoTracking().ToListAsync(ct)).GroupBy(l => l.TaxCodeId!.Value).Select(lines => new Sale(
                lines.Key, lines.Where(l => l.TaxBase is null).Sum(l => l.Credit - l.Debit), lines.Where(l => l.TaxBase is not null).Sum(l => l.Credit - l.Debit),
                lines.FirstOrDefault(l => l.TaxBase is not null)?.AccountId)),
        ];
    }

    sealed record Sale(Guid TaxCodeId, decimal Net, decimal Tax, Guid? TaxAccountId);
}

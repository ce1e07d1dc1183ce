using Erp.Platform.Amounts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Payments;

/// <summary>
/// Cash discounts granted on a document lower what its credit notes pay back: whoever paid 98 of 100 gets 98 back, and not the discount on top (§ 17 (1) UStG).
/// Each credit note bears the discount in proportion to what it gives back of what was paid, to the cent.
/// </summary>
static class DiscountShares
{
    /// <summary>What credits still bear of the discounts on the documents they correct, by open item: negative, as they are; those without any are left out.</summary>
    public static async Task<Dictionary<Guid, decimal>> OfAsync(ErpDb db, IReadOnlyCollection<Guid> correctedIds, CancellationToken ct)
    {
        if (correctedIds.Count == 0) return [];
        var setOffs = db.Set<SetOff>();
        var credits = await db.OpenItems.Where(i => i.CorrectsId != null && correctedIds.Contains(i.CorrectsId.Value) && !i.Cancelled).OrderBy(i => i.Id)
            .Select(i => new { i.Id, CorrectsId = i.CorrectsId!.Value, i.Open, GivenBack = setOffs.Where(s => s.OpenItemId == i.Id).Sum(s => s.Amount) - i.Amount }).ToListAsync(ct);
        var settled = await SettledAsync(db, [.. correctedIds, .. credits.Select(c => c.Id)], ct);
        var shares = new Dictionary<Guid, decimal>();
        foreach (var document in credits.GroupBy(c => c.CorrectsId))
        {
            if (settled.GetValueOrDefault(document.Key) is not { Discount: > 0 } paid) continue;
            var (reached, borne) = (0m, 0m);
            foreach (var credit in document)
            {
                reached = Math.Min(reached + credit.GivenBack, paid.Amount);
                var share = Money.Round(paid.Discount * reached / paid.Amount) - borne;
                borne += share;
                if (Math.Max(credit.Open, -share - settled.GetValueOrDefault(credit.Id).Discount) is var left and < 0) shares[credit.Id] = left;
            }
        }

        return shares;
    }

    /// <summary>What payments that stand settled of open items, and how much of that is discount.</summary>
    public static async Task<Dictionary<Guid, (decimal Amount, decimal Discount)>> SettledAsync(ErpDb db, IReadOnlyCollection<Guid> itemIds, CancellationToken ct) =>
        (await (from payment in db.Payments
                where payment.Status == PaymentStatus.Recorded
                from allocation in payment.Allocations
                where itemIds.Contains(allocation.OpenItemId)
                group allocation by allocation.OpenItemId into parts
                select new { parts.Key, Amount = parts.Sum(p => p.Amount + p.Discount), Discount = parts.Sum(p => p.Discount) }).ToListAsync(ct)).ToDictionary(p => p.Key, p => (p.Amount, p.Discount));
}

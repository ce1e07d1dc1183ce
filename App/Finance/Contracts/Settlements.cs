using Erp.Finance.Payments;
using Erp.Platform.Shell;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Contracts;

/// <summary>A payment that stands, as whoever takes back a document it settles must know it.</summary>
/// <param name="Id">Key of the payment.</param>
/// <param name="Version">Grows with every change of it.</param>
/// <param name="Number">Its number.</param>
/// <param name="Date">The day the money came in.</param>
/// <param name="Amount">What came in, in <paramref name="Currency"/>.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="CreditUsed">What it left to the customer is set off or paid back since: it cannot be cancelled.</param>
/// <param name="Documents">Everything it settles.</param>
public sealed record Settlement(Guid Id, int Version, string Number, DateOnly Date, decimal Amount, string Currency, bool CreditUsed, IReadOnlyList<SettledDocument> Documents);

/// <summary>A document that a payment settles, wholly or in part.</summary>
public sealed record SettledDocument(string SourceType, Guid SourceId, string Number);

/// <summary>Payments as seen from the documents they settle: who takes those back looks here what is in the way. Everything here joins the caller's transaction.</summary>
[Contract]
public sealed class Settlements(PaymentService payments)
{
    /// <summary>The command that cancels a payment; its right is asked for where that happens.</summary>
    public static Command Cancelling => FinanceCommands.CancelPayment;

    /// <summary>The payments that stand and settle any of these documents, the latest first.</summary>
    public static async Task<IReadOnlyList<Settlement>> OfAsync(ErpDb db, string sourceType, IReadOnlyCollection<Guid> sourceIds, CancellationToken ct = default)
    {
        var (items, allocations) = (db.OpenItems, db.Set<PaymentAllocation>());
        var settling = allocations.Where(a => items.Any(i => i.Id == a.OpenItemId && i.SourceType == sourceType && sourceIds.Contains(i.SourceId))).Select(a => a.PaymentId);
        var payments = await db.Payments.Where(p => p.Status == PaymentStatus.Recorded && settling.Contains(p.Id)).OrderByDescending(p => p.Date).ThenByDescending(p => p.Id)
            .Select(p => new
            {
                p.Id, p.Version, p.Number, p.Date, p.Amount, p.Currency,
                CreditUsed = items.Any(i => i.SourceType == Payment.SourceType && i.SourceId == p.Id && i.Open != i.Amount),
            }).ToListAsync(ct);
        var ids = payments.Select(p => p.Id).ToList();
        var settled = (await allocations.Where(a => ids.Contains(a.PaymentId)).Join(items, a => a.OpenItemId, i => i.Id, (a, i) => new { a.PaymentId, i.SourceType, i.SourceId, i.DocumentNumber })
            .OrderBy(s => s.DocumentNumber).ToListAsync(ct)).ToLookup(s => s.PaymentId, s => new SettledDocument(s.SourceType, s.SourceId, s.DocumentNumber));
        return [.. payments.Select(p => new Settlement(p.Id, p.Version, p.Number, p.Date, p.Amount, p.Currency, p.CreditUsed, [.. settled[p.Id]]))];
    }

    /// <summary>Which of these days can no longer be posted to.</summary>
    /// <exception cref="BusinessRuleException">The company keeps no books.</exception>
    public static async Task<IReadOnlySet<DateOnly>> ClosedAsync(ErpDb db, IEnumerable<DateOnly> days, CancellationToken ct = default)
    {
        var settings = await Journal.Bookkeeping.SettingsAsync(db, ct);
        return days.Where(day => !settings.IsOpen(day)).ToHashSet();
    }

    /// <summary>Cancels a payment as of today: what it settled is open again.</summary>
    /// <exception cref="BusinessRuleException">It is cancelled already, what it left was used since, or the period is closed.</exception>
    public Task CancelAsync(ErpDb db, Guid id, string reason, CancellationToken ct = default) => payments.CancelAsync(db, id, reason, date: null, ct);
}

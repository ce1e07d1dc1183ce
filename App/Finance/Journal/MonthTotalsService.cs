using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Journal;

/// <summary>Sums up past months by account, so that balances over years are read in milliseconds.</summary>
public sealed class MonthTotalsService(UnitOfWork work, TimeProvider clock)
{
    /// <summary>
    /// Last day of the months to be summed up: those before the last one. The last month is still posted to every day, and summing it up
    /// would make each of these postings dearer.
    /// </summary>
    public static DateOnly Through(DateOnly today) => new DateOnly(today.Year, today.Month, 1).AddMonths(-1).AddDays(-1);

    /// <summary>Sums up the months that are past by now and not summed up yet; nothing where there are none.</summary>
    public Task KeepAsync(CancellationToken ct = default) =>
        work.RunAsync(FinanceCommands.KeepTotals, null, async db =>
        {
            var settings = await Bookkeeping.SettingsForClosingAsync(db, ct);
            var (kept, through) = (settings.TotalsThrough, Through(clock.Today()));
            if (kept >= through) return;
            var sums = await db.JournalLines.Where(l => l.PostingDate <= through && (kept == null || l.PostingDate > kept))
                .GroupBy(l => new { l.AccountId, l.PostingDate.Year, l.PostingDate.Month })
                .Select(l => new { l.Key.AccountId, l.Key.Year, l.Key.Month, Debit = l.Sum(x => x.Debit), Credit = l.Sum(x => x.Credit) }).ToListAsync(ct);
            db.AddRange(sums.Select(s => new AccountMonth(s.AccountId, new DateOnly(s.Year, s.Month, 1), s.Debit, s.Credit)));
            settings.KeepTotals(through);
        }, ct);

    /// <summary>Whether months wait to be summed up.</summary>
    internal static async Task<bool> IsDueAsync(ErpDb db, DateOnly today, CancellationToken ct)
    {
        if (await db.FinanceSettings.FirstOrDefaultAsync(ct) is not { } settings) return false;
        var (kept, through) = (settings.TotalsThrough, Through(today));
        return !(kept >= through) && await db.JournalLines.AnyAsync(l => l.PostingDate <= through && (kept == null || l.PostingDate > kept), ct);
    }
}

using Erp.Finance.Journal;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Settings;

/// <summary>Changes how the books are kept.</summary>
public sealed class FinanceSettingsService(UnitOfWork work, TimeProvider clock)
{
    /// <summary>Closes the books through a day: nothing can be posted to it or before it any more.</summary>
    /// <exception cref="InvalidInputException">The day cannot be meant.</exception>
    /// <exception cref="BusinessRuleException">They are closed through a later day already, or the month is not over.</exception>
    public Task LockAsync(DateOnly through, CancellationToken ct = default) =>
        work.RunAsync(FinanceCommands.LockPeriod, new { through }, async db =>
        {
            Plausible(through, nameof(FinanceSettings.LockedThrough));
            (await Bookkeeping.SettingsForClosingAsync(db, ct)).Lock(through, clock.Today());
        }, ct);

    /// <summary>Says in which month fiscal years start: only while nothing is posted.</summary>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="InvalidInputException">There is no such month.</exception>
    /// <exception cref="BusinessRuleException">Something is posted.</exception>
    public Task StartYearsInAsync(int month, CancellationToken ct = default) =>
        work.RunAsync(FinanceCommands.StartYears, new { month }, async db =>
            (await Bookkeeping.SettingsForClosingAsync(db, ct)).StartYearsIn(month, await db.JournalEntries.AnyAsync(ct)), ct);

    /// <summary>Locks a month until it is opened again.</summary>
    /// <param name="month">Any day of it.</param>
    /// <exception cref="InvalidInputException">The day cannot be meant.</exception>
    /// <exception cref="BusinessRuleException">It is locked or closed already.</exception>
    public Task LockMonthAsync(DateOnly month, CancellationToken ct = default) =>
        work.RunAsync(FinanceCommands.LockMonth, new { month }, async db => (await MonthAsync(db, month, ct)).LockMonth(month), ct);

    /// <summary>Opens a locked month again.</summary>
    /// <param name="month">Any day of it.</param>
    /// <exception cref="InvalidInputException">The day cannot be meant.</exception>
    /// <exception cref="BusinessRuleException">It is not locked, or is closed for good.</exception>
    public Task ReopenMonthAsync(DateOnly month, CancellationToken ct = default) =>
        work.RunAsync(FinanceCommands.ReopenMonth, new { month }, async db => (await MonthAsync(db, month, ct)).ReopenMonth(month), ct);

    static Task<FinanceSettings> MonthAsync(ErpDb db, DateOnly month, CancellationToken ct)
    {
        Plausible(month, nameof(FinanceSettings.LockedMonths));
        return Bookkeeping.SettingsForClosingAsync(db, ct);
    }

    static void Plausible(DateOnly day, string field)
    {
        if (!new PlausibleDateAttribute().IsValid(day)) throw new InvalidInputException(field, new PlausibleDateAttribute().Says);
    }
}

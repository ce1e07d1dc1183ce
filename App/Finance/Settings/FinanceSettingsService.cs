using Erp.Finance.Journal;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Finance.Settings;

/// <summary>Changes how the books are kept.</summary>
public sealed class FinanceSettingsService(UnitOfWork work)
{
    /// <summary>Closes the books through a day: nothing can be posted to it or before it any more.</summary>
    /// <exception cref="InvalidInputException">The day cannot be meant.</exception>
    /// <exception cref="BusinessRuleException">They are closed through a later day already.</exception>
    public Task LockAsync(DateOnly through, CancellationToken ct = default) =>
        work.RunAsync(FinanceCommands.LockPeriod, new { through }, async db =>
        {
            if (!new PlausibleDateAttribute().IsValid(through))
                throw new InvalidInputException(nameof(FinanceSettings.LockedThrough), new PlausibleDateAttribute().Says);
            (await Bookkeeping.SettingsForClosingAsync(db, ct)).Lock(through);
        }, ct);
}

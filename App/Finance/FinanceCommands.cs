using Erp.Finance.Accounts;
using Erp.Finance.Journal;
using Erp.Finance.Payments;
using Erp.Finance.Settings;
using Erp.Platform.Work;

namespace Erp.Finance;

/// <summary>Everything that can be done in bookkeeping.</summary>
public static class FinanceCommands
{
    public static readonly Command SetUp = new("finance.set_up", FinancePermissions.Settings, FinanceTexts.SetUp, FinanceTexts.PostedStands);
    public static readonly Command CreateAccount = new("finance.account.create", FinancePermissions.Settings, AccountTexts.Create);
    public static readonly Command ChangeAccount = new("finance.account.change", FinancePermissions.Settings, AccountTexts.Change);
    public static readonly Command LockPeriod = new("finance.period.lock", FinancePermissions.Settings, FinanceSettingsTexts.LockPeriod, FinanceSettingsTexts.LockStands);
    public static readonly Command StartYears = new("finance.fiscal-year.start", FinancePermissions.Settings, FinanceSettingsTexts.StartYears, FinanceSettingsTexts.ChooseInstead);
    public static readonly Command LockMonth = new("finance.month.lock", FinancePermissions.Periods, FinanceSettingsTexts.LockMonth, FinanceSettingsTexts.ReopenInstead);
    public static readonly Command ReopenMonth = new("finance.month.reopen", FinancePermissions.Periods, FinanceSettingsTexts.ReopenMonth, FinanceSettingsTexts.ReopenInstead);
    public static readonly Command KeepTotals = new("finance.totals.keep", FinancePermissions.Settings, FinanceSettingsTexts.KeepTotals, FinanceSettingsTexts.TotalsStand);
    public static readonly Command PostEntry = new("finance.entry.post", FinancePermissions.Write, JournalEntryTexts.Post, FinanceTexts.PostedStands);
    public static readonly Command ReverseEntry = new("finance.entry.reverse", FinancePermissions.Write, JournalEntryTexts.Reverse, FinanceTexts.PostedStands);
    public static readonly Command RecordPayment = new("finance.payment.record", FinancePermissions.Write, PaymentTexts.Record, FinanceTexts.PostedStands);
    public static readonly Command CancelPayment = new("finance.payment.cancel", FinancePermissions.Write, PaymentTexts.Cancel, FinanceTexts.PostedStands);

    internal static readonly IReadOnlyList<Command> All =
        [SetUp, CreateAccount, ChangeAccount, StartYears, LockPeriod, LockMonth, ReopenMonth, KeepTotals, PostEntry, ReverseEntry, RecordPayment, CancelPayment];
}

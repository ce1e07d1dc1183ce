using Erp.Finance.Journal;
using Erp.Finance.Payments;
using Erp.Platform.Access;
using Erp.Platform.Shell;
using Erp.Platform.Texts;
using Erp.Platform.Work;

namespace Erp.Finance;

/// <summary>Bookkeeping: accounts, taxes, the journal, open items and payments.</summary>
public sealed class FinanceModule : Module
{
    public override Text Label => FinanceTexts.Finance;

    public override IReadOnlyList<Permission> Permissions => FinancePermissions.All;

    public override IReadOnlyList<Command> Commands => FinanceCommands.All;

    public override IReadOnlyList<(string Code, Text Label)> NumberRanges =>
        [(FinanceNumbers.Journal, JournalEntryTexts.JournalEntry), (FinanceNumbers.Payment, PaymentTexts.Payment)];

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<Bookkeeping>();
        DatabaseErrors.Explain(JournalEntryConfiguration.Immutable, FinanceTexts.PostedStands);
        DatabaseErrors.Explain(JournalEntryConfiguration.Balanced, JournalEntryTexts.Unbalanced);
        DatabaseErrors.Explain(JournalEntryConfiguration.ReversedOnce, JournalEntryTexts.AlreadyReversed);
        DatabaseErrors.Explain("ux_accounts_number", Accounts.AccountTexts.NumberTaken, nameof(Accounts.Account.Number));
    }
}

using Erp.Finance.Accounts;
using Erp.Finance.CostObjects;
using Erp.Finance.Journal;
using Erp.Finance.Payments;
using Erp.Finance.Settings;
using Erp.Finance.Statements;
using Erp.Finance.Taxes;
using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Imports;
using Erp.Platform.Search;
using Erp.Platform.Shell;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
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

    public override IReadOnlyList<NavigationItem> Navigation =>
    [
        new("/finance/open-items", OpenItemTexts.Title, "clock", FinancePermissions.Read, FinanceTexts.Finance, 50),
        new("/finance/payments", PaymentTexts.Title, "bank", FinancePermissions.Read, FinanceTexts.Finance, 51),
        new("/finance/journal", JournalEntryTexts.Title, "book", FinancePermissions.Read, FinanceTexts.Finance, 52),
        new("/finance/trial-balance", JournalEntryTexts.TrialBalance, "scale", FinancePermissions.Read, FinanceTexts.Finance, 53),
        new("/finance/profit-and-loss", StatementTexts.ProfitAndLossMenu, "chart", FinancePermissions.Read, FinanceTexts.Finance, 54),
        new("/finance/balance-sheet", StatementTexts.BalanceSheet, "columns", FinancePermissions.Read, FinanceTexts.Finance, 55),
        new("/finance/accounts", AccountTexts.Title, "list", FinancePermissions.Read, FinanceTexts.Finance, 56),
        new("/finance/tax-codes", TaxCodeTexts.Title, "receipt", FinancePermissions.Read, FinanceTexts.Finance, 57),
        new("/finance/settings", FinanceSettingsTexts.Title, "settings", FinancePermissions.Read, FinanceTexts.Finance, 58),
    ];

    public override IReadOnlyList<ImportType> Imports => [AccountImport.Type, JournalEntryImport.Type, OpeningItemImport.Type];

    public override IReadOnlyList<SearchKind> Searched =>
    [
        new SearchKind<Payment, PaymentRow>(PaymentTexts.Payment, PaymentList.Description, "bank", p => p.Number, p => [p.PartyName, SearchWriting.Say(p.Date), p.Amount.Say(p.Currency)]),
        new SearchKind<JournalEntry, JournalEntryRow>(
            JournalEntryTexts.JournalEntry, JournalEntryList.Description, "book", e => e.Number, e => [e.Text, SearchWriting.Say(e.PostingDate), e.Total.Say(e.Currency)]),
        new KeptSearchKind<Account>(AccountTexts.Account, AccountTexts.Title, "/finance/accounts", "list", FinancePermissions.Read),
    ];

    public override IReadOnlyList<StartAction> Starts =>
    [
        new(PaymentTexts.New, "/finance/payments/new", FinancePermissions.Write),
        new(JournalEntryTexts.New, "/finance/journal/new", FinancePermissions.Write),
    ];

    public override IReadOnlyList<SettingsPage> Settings =>
        [new(FinanceSettingsTexts.FinanceSettings, "/finance/settings", FinancePermissions.Read, typeof(FinanceSettings))];

    public override IReadOnlyList<SlotEntry> Slots =>
    [
        new(HomePage.SlotName, OpenItemTexts.Receivables, typeof(ReceivablesTile), FinancePermissions.Read, 50),
        new(PartiesSlots.PartyFigures, OpenItemTexts.Title, typeof(PartyBalance), FinancePermissions.Read, 50),
        new(PartiesSlots.PartyTabs, OpenItemTexts.Title, typeof(PartyOpenItems), FinancePermissions.Read, 50),
    ];

    public override IReadOnlyList<DocumentKind> Documents =>
    [
        new(Payment.SourceType, PaymentTexts.Payment, "/finance/payments", FinancePermissions.Read),
        new(JournalEntryService.SourceType, JournalEntryTexts.JournalEntry, "/finance/journal", FinancePermissions.Read),
        new(OpeningItems.SourceType, OpenItemTexts.OpeningItem, "/finance/journal", FinancePermissions.Read),
    ];

    public override IReadOnlyDictionary<Type, string> ReadRights => new Dictionary<Type, string>
    {
        [typeof(Account)] = FinancePermissions.Read,
        [typeof(TaxCode)] = FinancePermissions.Read,
        [typeof(CostObject)] = FinancePermissions.Read,
        [typeof(FinanceSettings)] = FinancePermissions.Read,
        [typeof(JournalEntry)] = FinancePermissions.Read,
        [typeof(AccountMonth)] = FinancePermissions.Read,
        [typeof(OpenItem)] = FinancePermissions.Read,
        [typeof(Payment)] = FinancePermissions.Read,
    };

    public override IReadOnlyDictionary<Type, string> WriteRights => new Dictionary<Type, string>
    {
        [typeof(Account)] = FinancePermissions.Settings,
        [typeof(TaxCode)] = FinancePermissions.Settings,
        [typeof(CostObject)] = FinancePermissions.Write,
        [typeof(FinanceSettings)] = FinancePermissions.Settings,
        [typeof(JournalEntry)] = FinancePermissions.Write,
        [typeof(AccountMonth)] = FinancePermissions.Write,
        [typeof(OpenItem)] = FinancePermissions.Write,
        [typeof(Payment)] = FinancePermissions.Write,
    };

    public override void MapApi(IEndpointRouteBuilder api)
    {
        api.MapJournal();
        api.MapAccounts();
        api.MapPayments();
        api.MapStatements();
        api.MapCostObjects();
        api.MapFinanceSettings();
    }

    public override void AddServices(IServiceCollection services)
    {
        services.AddScoped<Bookkeeping>().AddScoped<PaymentPosting>().AddScoped<AdvanceTaxes>().AddScoped<OpeningItems>();
        services.AddHostedService<MonthTotalsKeeper>();
        DatabaseErrors.Explain(JournalEntryConfiguration.Immutable, FinanceTexts.PostedStands);
        DatabaseErrors.Explain(JournalEntryConfiguration.Balanced, JournalEntryTexts.Unbalanced);
        DatabaseErrors.Explain(JournalEntryConfiguration.ReversedOnce, JournalEntryTexts.AlreadyReversed);
        DatabaseErrors.Explain("ux_accounts_number", AccountTexts.NumberTaken, nameof(Account.Number));
    }
}

using Erp.Finance.Accounts;
using Erp.Finance.Journal;
using Erp.Platform.Imports;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Finance;

/// <summary>Opening balances and other entries come as a file: rows of one document number are one entry, posted as by hand.</summary>
public sealed class JournalEntryImportTests(Company company) : IClassFixture<Company>
{
    const string Kind = "finance/journal";

    readonly Books books = new(company);
    readonly ImportDesk desk = new(company);

    DateOnly Start => new(company.Clock.Today().Year, 1, 1);

    [Fact]
    public async Task Rows_of_one_number_are_one_entry_are_posted_once_and_taken_back_by_reversals()
    {
        var file = $"""
            Belegnummer;Buchungsdatum;Buchungstext;Konto;Soll;Haben
            EB-1;{Start:d};Saldenvorträge;1800;12.500,00;
            EB-1;{Start:d};Saldenvorträge;1600;300,50;
            EB-1;{Start:d};Saldenvorträge;9000;;12.800,50
            EB-2;{Start:d};Kapital;9000;25000;
            EB-2;{Start:d};Kapital;2900;;25000

            """;
        var (bank, id) = (await books.OnAccountAsync("1800", Start), await desk.UploadAsync(Kind, file));
        var plan = (await desk.ProposeAsync(id)).Plan;
        Assert.Equal((2, 0), (await desk.CheckAsync(id, plan)) is var check ? (check.Created, check.Wrong) : default);
        Assert.Equal(bank, await books.OnAccountAsync("1800", Start));
        Assert.Equal((2, 0), (await desk.RunAsync(id, plan)) is var report ? (report.Created, report.Wrong) : default);
        Assert.Equal((bank - 12500m, 25000m), (await books.OnAccountAsync("1800", Start), await books.OnAccountAsync("2900", Start)));
        var entry = await company.QueryAsync<Guid>("select id from journal_entries where document_number = 'EB-1'");
        Assert.Equal(["1800 S 12500.00 H 0.00", "1600 S 300.50 H 0.00", "9000 S 0.00 H 12800.50"], await books.EntryAsync(entry));
        Assert.Matches($"^[^ ]*{Start.Year}", await company.QueryAsync<string>("select number from journal_entries where document_number = 'EB-1'"));

        var (_, again) = await desk.BringAsync(Kind, file);
        Assert.Equal((0, 2, 0), (again.Created, again.Unchanged, again.Wrong));
        var (_, other) = await desk.BringAsync(Kind, file.Replace("25000", "26000", StringComparison.Ordinal));
        Assert.Equal(
            (1, "5:Belegnummer", JournalEntryTexts.PostedOtherwise),
            (other.Unchanged, Assert.Single(other.Problems) is var told ? $"{told.Row}:{told.Heading}" : "", other.Problems[0].Says.Text));

        await desk.UndoAsync(id);
        Assert.Equal((bank, 0m), (await books.OnAccountAsync("1800", Start), await books.OnAccountAsync("2900", Start)));
        Assert.Equal((ImportState.Undone, 4L), ((await desk.DetailAsync(id)).State, await company.QueryAsync<long>("select count(*) from journal_entries where document_number like 'EB-_'")));
        Assert.Equal(
            ImportTexts.TakenBack.In(Languages.German),
            await company.QueryAsync<string>("select distinct reason from journal_entries where document_number like 'EB-_' and reverses_id is not null"));
        Assert.Equal(2, (await desk.BringAsync(Kind, file)).Report.Created);
    }

    [Fact]
    public async Task Amounts_with_a_sign_tax_codes_and_all_that_is_wrong_is_told_at_its_row()
    {
        var id = await desk.UploadAsync(Kind, $"""
            Document no.,Posting date,Text,Account,Amount,Tax code,Tax base
            S-1,{Start:yyyy-MM-dd},Rent,6310,1000.00,V19,
            S-1,{Start:yyyy-MM-dd},Rent,1406,190.00,V19,1000.00
            S-1,{Start:yyyy-MM-dd},Rent,1800,-1190.00,,
            S-2,{Start:yyyy-MM-dd},Unequal,1800,10.00,,
            S-2,{Start:yyyy-MM-dd},Unequal,1600,-9.00,,
            S-3,{Start:yyyy-MM-dd},Wrong,1200,10.00,,
            S-3,{Start:yyyy-MM-dd},Wrong,4711,-10.00,X99,
            S-4,{Start:yyyy-MM-dd},Nothing,1800,0,,
            S-4,{Start:yyyy-MM-dd},Nothing,1600,0,,
            S-5,,,1800,5.00,,

            """);
        var plan = (await desk.ProposeAsync(id)).Plan;
        var report = await desk.CheckAsync(id, plan);
        Assert.Equal((5, 1, 4), (report.Records, report.Created, report.Wrong));
        Assert.Equal(["10:", "11:Posting date", "11:Text", "5:", "8:Account", "8:Tax code", "9:"], report.Problems.Select(p => $"{p.Row}:{p.Heading}").Order(StringComparer.Ordinal));
        Assert.Equal(JournalEntryTexts.UnbalancedBy, report.Problems.Single(p => p.Row == 5).Says.Text);

        await desk.RunAsync(id, plan);
        var entry = await company.QueryAsync<Guid>("select id from journal_entries where document_number = 'S-1'");
        Assert.Equal(["6310 S 1000.00 H 0.00", "1406 S 190.00 H 0.00", "1800 S 0.00 H 1190.00"], await books.EntryAsync(entry));

        var (_, control) = await desk.BringAsync(Kind, $"Belegnummer;Buchungsdatum;Buchungstext;Konto;Betrag\nS-6;{Start:d};Forderungen;1200;10\nS-6;{Start:d};Forderungen;9000;-10\n");
        Assert.Equal((2, "Konto", AccountTexts.ControlAccount), Assert.Single(control.Problems) is var told ? (told.Row, told.Heading, told.Says.Text) : default);
    }

    [Fact]
    public async Task Into_a_closed_period_nothing_is_posted_and_an_entry_of_a_document_is_no_entry_by_hand()
    {
        var day = new DateOnly(Start.Year - 1, 12, 31);
        await company.AsSystemAsync(p => p.GetRequiredService<Erp.Finance.Settings.FinanceSettingsService>().LockAsync(day));
        var (_, report) = await desk.BringAsync(Kind, $"Belegnummer;Buchungsdatum;Buchungstext;Konto;Betrag\nC-1;{day:d};Alt;1800;10\nC-1;{day:d};Alt;9000;-10\n");
        Assert.Equal((0, 1), (report.Created, report.Wrong));
        var invoice = await books.InvoiceAsync(await books.CustomerAsync(), Start, ("S19", 100m));
        var (_, same) = await desk.BringAsync(
            Kind, $"Belegnummer;Buchungsdatum;Buchungstext;Konto;Betrag\n{invoice.Number};{Start:d};Umbuchung;1800;10\n{invoice.Number};{Start:d};Umbuchung;1600;-10\n");
        Assert.Equal((1, 0), (same.Created, same.Wrong));
    }
}

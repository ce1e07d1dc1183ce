using Erp.Finance.Accounts;
using Erp.Platform.Tenancy;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;

namespace Erp.Tests.Finance;

/// <summary>Accounts that the chart lacks come as a file.</summary>
public sealed class AccountImportTests(Company company) : IClassFixture<Company>
{
    const string Kind = "finance/accounts";

    readonly ImportDesk desk = new(company);

    [Fact]
    public async Task Missing_accounts_come_known_ones_are_renamed_and_an_import_goes_again()
    {
        var (import, report) = await desk.BringAsync(
            Kind,
            "Konto;Bezeichnung;Kontoart;Automatischer Steuerschlüssel\n6805;Telefon und Netz;;\n6806;Mobilfunk;Aufwand;V19\n123;Zu kurz;Aufwand;\n6807;Ohne Art;;\n6808;Falsch;Unfug;X1\n");
        Assert.Equal((1, 1, 3), (report.Created, report.Changed, report.Wrong));
        Assert.Equal(["4:Konto", "5:", "6:Automatischer Steuerschlüssel", "6:Kontoart"], report.Problems.Select(p => $"{p.Row}:{(p.Row == 5 ? "" : p.Heading)}").Order(StringComparer.Ordinal));
        Assert.Equal("Mobilfunk|Mobilfunk|Expense", await company.QueryAsync<string>("select name_de || '|' || name_en || '|' || type from accounts where number = '6806'"));
        Assert.Equal("Telefon und Netz|Telephone", await company.QueryAsync<string>("select name_de || '|' || name_en from accounts where number = '6805'"));
        await desk.UndoAsync(import);
        Assert.Equal("Telefon", await company.QueryAsync<string>("select string_agg(name_de, ',') from accounts where number like '680_' and number > '6804' and number < '6810'"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_the_chart_exports_comes_back_unchanged(bool workbook)
    {
        var (_, again) = await desk.BringAsync(Kind, await desk.ExportAsync(AccountList.Description, workbook));
        Assert.Equal((0, 0, 0), (again.Created, again.Changed, again.Wrong));
        Assert.True(again.Unchanged > 90);
    }

    [Fact]
    public async Task An_account_with_entries_keeps_its_type()
    {
        var books = new Books(company);
        await books.PostAsync(company.Clock.Today(), ("1800", 10m), ("9000", -10m));
        var (_, report) = await desk.BringAsync(Kind, "Konto;Kontoart\n1800;Aufwand\n");
        Assert.Equal((0, AccountTexts.NumberStays), (report.Changed, Assert.Single(report.Problems).Says.Text));
    }
}

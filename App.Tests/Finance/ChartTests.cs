using Erp.Finance.Accounts;
using Erp.Finance.Contracts;
using Erp.Finance.Journal;
using Erp.Finance.Taxes;
using Erp.Finance;
using Erp.Platform.Live;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Finance;

/// <summary>A company with the other chart of accounts.</summary>
public sealed class Skr03Company(TestCluster cluster) : Company(cluster)
{
    protected override string Chart => "SKR03";
}

public sealed class Skr03Tests(Skr03Company company) : IClassFixture<Skr03Company>
{
    [Fact]
    public async Task The_same_invoice_stands_on_the_accounts_of_the_other_chart()
    {
        var books = new Books(company);
        var invoice = await books.InvoiceAsync(await books.CustomerAsync(), new(2026, 3, 10), ("S19", 100m), ("S7", 100m));
        Assert.Equal(["1400", "1771", "1776", "8300", "8400"], (await books.EntryAsync(invoice.EntryId)).Select(l => l[..4]).Order());
    }
}

public sealed class ChartTests(Company company) : IClassFixture<Company>
{
    const string Invented = "T";

    readonly Books books = new(company);

    [Fact]
    public void Both_charts_number_every_account_once()
    {
        Assert.Equal(ChartOfAccounts.All.Count, ChartOfAccounts.All.Select(a => a.Skr03).Distinct().Count());
        Assert.Equal(ChartOfAccounts.All.Count, ChartOfAccounts.All.Select(a => a.Skr04).Distinct().Count());
    }

    [Fact]
    public async Task The_tax_codes_for_sales_carry_rate_and_legal_text_and_start_with_the_standard_rate()
    {
        var codes = await OutputAsync(new(2026, 1, 1));
        Assert.Equal(["S19", "S7", "S0", "AE", "AEEU", "K", "G", "E", "KU", "O"], codes.Select(c => c.Code).Where(c => c != Invented));
        Assert.Equal((VatCategory.S, 19m, null), (codes[0].Category, codes[0].Rate, codes[0].LegalTextDe));
        Assert.Equal("Steuerschuldnerschaft des Leistungsempfängers", codes[3].LegalTextDe);
        Assert.Equal("VATEX-EU-AE", codes[3].ExemptionCode);
    }

    [Fact]
    public async Task Before_a_rate_begins_there_is_none() =>
        Assert.Empty(await OutputAsync(new(2006, 12, 31)));

    [Fact]
    public async Task Documents_of_a_time_carry_the_rate_of_that_time()
    {
        await company.AsSystemAsync(p => p.GetRequiredService<UnitOfWork>().RunAsync(FinanceCommands.SetUp, null, async db =>
        {
            var code = new TaxCode(Invented, TaxDirection.Output, VatCategory.S, "Test", "Test", 99);
            var account = await books.AccountAsync("4200");
            code.From(new(2020, 1, 1), 19, new(account, account, null), new(81));
            code.From(new(2020, 7, 1), 16, new(account, account, null), new(35));
            code.From(new(2021, 1, 1), 19, new(account, account, null), new(81));
            db.Add(code);
        }));
        foreach (var (date, rate) in new[] { (new DateOnly(2020, 6, 30), 19m), (new(2020, 7, 1), 16m), (new(2020, 12, 31), 16m), (new(2021, 1, 1), 19m) })
            Assert.Equal(rate, (await OutputAsync(date)).Single(c => c.Code == Invented).Rate);
    }

    [Fact]
    public async Task An_account_with_entries_keeps_its_number()
    {
        await books.InvoiceAsync(await books.CustomerAsync(), new(2026, 3, 10), ("S7", 10m));
        var id = await books.AccountAsync("4300");
        var form = await books.AsSystem(p => p.GetRequiredService<AccountQueries>().FormAsync(id));
        form.NameEn = "Sales at the reduced rate";
        await UpdateAsync(id, form);

        form = await books.AsSystem(p => p.GetRequiredService<AccountQueries>().FormAsync(id));
        form.Number = "4301";
        Assert.Equal("Number", (await Assert.ThrowsAsync<BusinessRuleException>(() => UpdateAsync(id, form))).Field);
    }

    [Fact]
    public async Task Undoing_a_change_of_number_is_refused_once_the_account_has_entries()
    {
        var id = await CreateAsync("6850");
        var form = await books.AsSystem(p => p.GetRequiredService<AccountQueries>().FormAsync(id));
        form.Number = "6851";
        await UpdateAsync(id, form);
        var renumbered = await company.QueryAsync<Guid>($"select commit_id from changes where entity_id = '{id}' and kind = 2");
        form = await books.AsSystem(p => p.GetRequiredService<AccountQueries>().FormAsync(id));
        form.NameEn = "Sundry";
        await UpdateAsync(id, form);
        var renamed = await company.QueryAsync<Guid>($"select commit_id from changes where entity_id = '{id}' and kind = 2 order by at desc limit 1");

        var day = new DateOnly(2026, 3, 10);
        await books.AsSystem(async p => await p.GetRequiredService<JournalEntryService>().PostAsync(new()
        {
            PostingDate = day, DocumentDate = day, DocumentNumber = "1", Text = "Test",
            Lines = [new() { AccountId = id, Debit = 1 }, new() { AccountId = await books.AccountAsync("1800"), Credit = 1 }],
        }));

        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => company.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(renumbered)));
        Assert.Equal(AccountTexts.NumberStays.En, refused.Message);
        await company.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(renamed));
        Assert.Equal("Test", (await books.AsSystem(p => p.GetRequiredService<AccountQueries>().FormAsync(id))).NameEn);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("123456789")]
    [InlineData("44a0")]
    [InlineData("'; drop")]
    public async Task Account_numbers_are_digits(string number) =>
        Assert.Equal("Number", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => CreateAsync(number))).Errors).Field);

    [Fact]
    public async Task An_account_number_is_given_once() =>
        Assert.Equal(AccountTexts.NumberTaken.En, (await Assert.ThrowsAsync<BusinessRuleException>(() => CreateAsync("4400"))).Message);

    Task<Guid> CreateAsync(string number) => books.AsSystem(p =>
        p.GetRequiredService<AccountService>().CreateAsync(new AccountForm { Number = number, NameEn = "Test", NameDe = "Test", Type = AccountType.Expense }));

    Task UpdateAsync(Guid id, AccountForm form) => company.AsSystemAsync(p => p.GetRequiredService<AccountService>().UpdateAsync(id, form));

    Task<IReadOnlyList<TaxCodeInfo>> OutputAsync(DateOnly date) =>
        books.ReadAsync(db => new TaxCodes(company.Services.GetRequiredService<KeptTables>()).OutputAsync(db, date));
}

using Erp.Finance.Journal;
using Erp.Finance.Settings;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Finance;

public sealed class JournalEntryTests(Company company) : IClassFixture<Company>
{
    static readonly DateOnly May = new(2026, 5, 31);

    readonly Books books = new(company);

    [Fact]
    public async Task A_bookkeeper_posts_depreciation_by_hand_and_reverses_it()
    {
        var id = await PostAsync(("6220", 250m, 0m), ("0650", 0m, 250m));
        Assert.Equal(["6220 S 250.00 H 0.00", "0650 S 0.00 H 250.00"], await books.EntryAsync(id));

        var reversal = await ReverseAsync(id);
        Assert.Equal(["6220 S -250.00 H 0.00", "0650 S 0.00 H -250.00"], await books.EntryAsync(reversal));
        Assert.Equal(JournalEntryTexts.AlreadyReversed.En, (await Assert.ThrowsAsync<BusinessRuleException>(() => ReverseAsync(id))).Message);
    }

    [Fact]
    public async Task A_mistake_is_put_right_in_its_own_period_while_that_is_open_and_never_before_it()
    {
        var id = await PostAsync(("6220", 250m, 0m), ("0650", 0m, 250m));
        Assert.Equal(May, await ProposedAsync(id));
        await company.AsSystemAsync(p => p.GetRequiredService<FinanceSettingsService>().LockMonthAsync(May));
        Assert.Equal(company.Clock.Today(), await ProposedAsync(id));
        await Assert.ThrowsAsync<BusinessRuleException>(() => ReverseAsync(id, May));
        await company.AsSystemAsync(p => p.GetRequiredService<FinanceSettingsService>().ReopenMonthAsync(May));
        foreach (var day in new[] { May.AddDays(-1), company.Clock.Today().AddDays(1) })
            Assert.Equal("Date", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => ReverseAsync(id, day))).Errors).Field);

        Assert.Equal(May, (await DetailAsync(await ReverseAsync(id, May))).Entry.PostingDate);
        var ahead = company.Clock.Today().AddDays(40);
        var accrual = await books.PostAsync(ahead, ("6310", 10m), ("1800", -10m));
        Assert.Equal((ahead, ahead), (await ProposedAsync(accrual), (await DetailAsync(await ReverseAsync(accrual))).Entry.PostingDate));
        Assert.Equal(company.Clock.Today(), (await DetailAsync(await ReverseAsync(await PostAsync(("6220", 1m, 0m), ("0650", 0m, 1m))))).Entry.PostingDate);

        async Task<DateOnly> ProposedAsync(Guid entry) => (await DetailAsync(entry)).ReverseOn;
        Task<JournalEntryDetail> DetailAsync(Guid entry) => books.AsSystem(p => p.GetRequiredService<JournalQueries>().DetailAsync(entry));
    }

    [Fact]
    public async Task Only_months_that_are_over_are_closed_as_nothing_opens_them_again()
    {
        var today = company.Clock.Today();
        var lastMonth = today.AddDays(-today.Day);
        foreach (var day in new[] { new(2062, 10, 31), today, lastMonth.AddDays(1) })
        {
            var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => LockAsync(day));
            Assert.Equal(($"Festgeschrieben werden nur abgelaufene Monate, zurzeit bis höchstens {lastMonth:dd.MM.yyyy}.", "LockedThrough"), (refused.Says.In(Languages.German), refused.Field));
        }

        await PostAsync(("6220", 1m, 0m), ("0650", 0m, 1m));
    }

    [Fact]
    public async Task Debit_and_credit_must_be_equal()
    {
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => PostAsync(("6220", 250m, 0m), ("0650", 0m, 249.5m)));
        Assert.Equal("Soll und Haben weichen um 0,50 voneinander ab.", refused.Says.In(Languages.German));
    }

    [Fact]
    public async Task Lines_that_are_none_are_refused_at_their_place()
    {
        var form = new JournalEntryForm { PostingDate = May, DocumentDate = May, DocumentNumber = "1", Text = "Test", Lines = [null!, new()] };
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => books.AsSystem(p => p.GetRequiredService<JournalEntryService>().PostAsync(form)));
        Assert.Equal("Lines[0]", Assert.Single(refused.Errors).Field);
    }

    [Fact]
    public async Task Control_accounts_and_lines_on_both_sides_are_refused_at_their_fields()
    {
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => PostAsync(("1200", 250m, 0m), ("0650", 250m, 250m), ("0650", 0m, 0m)));
        Assert.Equal(["Lines[0].AccountId", "Lines[1].Debit", "Lines[2].Debit"], refused.Errors.Select(e => e.Field));
    }

    [Fact]
    public async Task Entries_of_documents_are_reversed_with_their_document_only()
    {
        var invoice = await books.InvoiceAsync(await books.CustomerAsync(), May, ("S19", 100m));
        Assert.Equal(JournalEntryTexts.ReverseDocument.En, (await Assert.ThrowsAsync<BusinessRuleException>(() => ReverseAsync(invoice.EntryId))).Message);
    }

    [Fact]
    public async Task Nothing_is_posted_to_closed_books()
    {
        await LockAsync(new(2020, 12, 31));
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(async () => await books.InvoiceAsync(await books.CustomerAsync(), new(2020, 12, 31), ("S19", 100m)));
        Assert.Equal("Am 31.12.2020 kann nicht gebucht werden: Die Bücher sind bis 31.12.2020 festgeschrieben.", refused.Says.In(Languages.German));
        await books.InvoiceAsync(await books.CustomerAsync(), new(2021, 1, 1), ("S19", 100m));
        await Assert.ThrowsAsync<BusinessRuleException>(() => LockAsync(new(2019, 12, 31)));
        await Assert.ThrowsAsync<InvalidInputException>(() => LockAsync(new(9999, 12, 31)));
    }

    [Theory]
    [InlineData(2026, 1, 1, 1, 2026, 1)]
    [InlineData(2026, 12, 31, 1, 2026, 12)]
    [InlineData(2024, 2, 29, 1, 2024, 2)]
    [InlineData(2026, 6, 30, 7, 2026, 12)]
    [InlineData(2026, 7, 1, 7, 2027, 1)]
    public void A_day_counts_in_the_month_of_its_fiscal_year(int year, int month, int day, int start, int fiscalYear, int period) =>
        Assert.Equal(new FiscalPeriod(fiscalYear, period), FiscalPeriod.Of(new(year, month, day), start));

    async Task<Guid> PostAsync(params (string Account, decimal Debit, decimal Credit)[] lines)
    {
        var form = new JournalEntryForm { PostingDate = May, DocumentDate = May, DocumentNumber = "AfA 5/2026", Text = "Abschreibung Mai" };
        foreach (var (account, debit, credit) in lines)
            form.Lines.Add(new JournalLineForm { AccountId = await books.AccountAsync(account), Debit = debit, Credit = credit });
        return await books.AsSystem(p => p.GetRequiredService<JournalEntryService>().PostAsync(form));
    }

    Task<Guid> ReverseAsync(Guid id, DateOnly? date = null) => books.AsSystem(p => p.GetRequiredService<JournalEntryService>().ReverseAsync(id, "Doppelt gebucht", date));

    Task LockAsync(DateOnly through) => company.AsSystemAsync(p => p.GetRequiredService<FinanceSettingsService>().LockAsync(through));
}

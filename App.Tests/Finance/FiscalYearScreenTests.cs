using Bunit;
using Erp.Finance.Settings;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Finance;

/// <summary>The settings of bookkeeping, before and after the first posting.</summary>
public sealed class FiscalYearScreenTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task The_month_is_chosen_on_the_page_until_something_is_posted()
    {
        await using var tab = new Tab(company);
        var page = tab.Show();
        await page.WaitForElement("select").ChangeAsync(new() { Value = page.FindAll("select option")[6].GetAttribute("value") });
        Assert.Equal(7, await StartAsync());

        var books = new Books(company);
        await books.InvoiceAsync(await books.CustomerAsync(), new(2025, 7, 1), ("S19", 100m));
        page.WaitForState(() => page.FindAll("select").Count == 0);
    }

    Task<int> StartAsync() => company.AsSystemAsync(async p => (await p.GetRequiredService<FinanceSettingsQueries>().DetailAsync()).FiscalYearStart);

    sealed class Tab(Company company) : OpenTab(company)
    {
        public IRenderedComponent<FinanceSettingsPage> Show() => Context.Render<FinanceSettingsPage>();
    }
}

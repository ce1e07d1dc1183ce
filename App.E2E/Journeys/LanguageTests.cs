using Erp.Catalog.Items;
using Erp.E2E.Support;
using Erp.Platform.Shell;
using Erp.Platform.Texts;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Journeys;

public sealed class LanguageTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    [Fact]
    public async Task Another_language_takes_the_open_form_along_and_another_look_needs_no_reload()
    {
        var lars = await SignInAsync(Colleague.SalesLead, "/catalog/items/new");
        await lars.Page.EvaluateAsync("() => { window.stayed = true; }");
        await lars.TypeAsync(ItemTexts.NameDe, "Traversenwagen");
        await lars.TypeAsync(ItemTexts.SalesPrice, "1.234,50");

        await lars.SwitchToAsync(Languages.English);
        await Expect(lars.Heading).ToHaveTextAsync(lars.Read(ItemTexts.New));
        await Expect(lars.Field(ItemTexts.NameDe)).ToHaveValueAsync("Traversenwagen");
        await Expect(lars.Field(ItemTexts.SalesPrice)).ToHaveValueAsync("1,234.50");

        await lars.SwitchToAsync(Languages.German);
        await Expect(lars.Field(ItemTexts.SalesPrice)).ToHaveValueAsync("1.234,50");

        await lars.Page.Locator(".user-button").ClickAsync();
        await lars.Button(ShellTexts.ThemeDark).ClickAsync();
        await Expect(lars.Page.Locator("html[data-theme=dark]")).ToHaveCountAsync(1);
        Assert.True(await lars.Page.EvaluateAsync<bool>("() => window.stayed === true"));
    }

    [Fact]
    public async Task Dates_and_amounts_follow_the_readers_language()
    {
        var (customer, _) = await Books.CustomerAsync();
        var (invoice, _) = await Books.IssuedAsync(customer, 1000);
        var vera = await SignInAsync(Colleague.Sales, $"/sales/invoices/{invoice}");
        var day = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        await Expect(vera.Page.Locator("main")).ToContainTextAsync("1.190,00");
        await Expect(vera.Page.Locator("main")).ToContainTextAsync(day.ToString("dd.MM.yyyy", Languages.German));

        await vera.SwitchToAsync(Languages.English);
        await Expect(vera.Page.Locator("main")).ToContainTextAsync("1,190.00");
        await Expect(vera.Page.Locator("main")).ToContainTextAsync(day.ToString("dd/MM/yyyy", Languages.English));
    }
}

using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Erp.E2E.Support;
using Erp.Platform.Texts;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Journeys;

/// <summary>What each page owes to everybody, added to this list the day its address exists.</summary>
public sealed class EveryPageTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    static readonly string[] Serious = ["serious", "critical"];
    static readonly AxeRunOptions Standards = new() { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"), ResultTypes = [ResultType.Violations] };

    [Theory, InlineData("de", "light"), InlineData("en", "dark")]
    public async Task Every_page_is_accessible(string language, string theme)
    {
        var dora = await SignInAsync(Colleague.Administration, "/", Languages.Of(language), Window(1440, 900));
        var findings = new List<string>();
        foreach (var address in await AddressesAsync(dora))
        {
            await dora.GoAsync(address);
            await LookAsync(dora, theme);
            findings.AddRange(await AxeAsync(dora, address));
        }

        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));
    }

    [Fact]
    public async Task On_a_phone_no_page_is_wider_than_the_screen_and_the_usual_ones_are_accessible()
    {
        var dora = await SignInAsync(Colleague.Administration, "/", window: Window(390, 844));
        var findings = new List<string>();
        foreach (var (number, address) in (await AddressesAsync(dora)).Index())
        {
            await dora.GoAsync(address);
            var wide = await dora.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth");
            if (wide > 0) findings.Add($"{address}: {wide} px too wide");
            if (number % 6 == 0) findings.AddRange(await AxeAsync(dora, address));
        }

        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));
    }

    [Fact]
    public async Task Every_page_stands_for_every_role_in_both_languages()
    {
        foreach (var colleague in Colleague.All)
        {
            var person = await SignInAsync(colleague);
            foreach (var language in Languages.All)
            {
                if (person.Language.Name != language.Name) await person.SwitchToAsync(language);
                foreach (var address in await AddressesAsync(person)) await StandsAsync(person, address, colleague);
            }
        }
    }

    static async Task StandsAsync(Person person, string address, Colleague colleague)
    {
        try
        {
            await person.GoAsync(address);
        }
        catch (PlaywrightException missing)
        {
            Assert.Fail($"{address} does not stand for {colleague.Name} in {person.Language.Name}: {missing.Message}");
        }

        await Expect(person.Page.Locator("#blazor-error-ui")).ToBeHiddenAsync();
        Assert.False(await person.Page.Locator("main > .stack > .panel.tone-danger").IsVisibleAsync(), $"{address} failed for {colleague.Name} in {person.Language.Name}.");
    }

    /// <summary>The pages somebody is led to: those of the navigation, the first record of each list, and what can be begun there.</summary>
    async Task<IReadOnlyList<string>> AddressesAsync(Person person)
    {
        await FillAsync();
        var addresses = new List<string>();
        foreach (var list in await LinksAsync(person, "nav a.nav-link"))
        {
            addresses.Add(list);
            await person.GoAsync(list);
            addresses.AddRange((await LinksAsync(person, "main .page-actions a[href$='/new']")).Take(1));
            addresses.AddRange((await LinksAsync(person, "main tr[data-row] a.row-link, main table a[href*='/finance/accounts/']")).Take(1));
        }

        addresses.Add("/account");
        addresses.AddRange(addresses.Where(a => Guid.TryParse(a.Split('/')[^1], out _)).Select(a => a + "?tab=history").Where(a => a.StartsWith("/parties/", StringComparison.Ordinal) || a.StartsWith("/catalog/items/", StringComparison.Ordinal)).ToList());
        return [.. addresses.Prepend("/").Distinct()];
    }

    /// <summary>Something of each kind, so that no list is empty.</summary>
    async Task FillAsync()
    {
        if ((await Books.ListAsync("finance/payments?limit=1")).Count > 0) return;
        var (item, _) = await Books.ItemAsync(99.5m);
        await Books.ReceiveAsync(item, 10);
        var (customer, _) = await Books.CustomerAsync();
        await Books.OrderAsync(customer, 300);
        await Books.DoAsync($"sales/orders/{await Books.ConfirmedOrderAsync(customer, item, 2)}/deliver", new { });
        await Books.IssuedAsync(customer, 100);
        await Books.PayAsync(customer, 119);
    }

    static async Task<IReadOnlyList<string>> LinksAsync(Person person, string selector) =>
        await person.Page.Locator(selector).EvaluateAllAsync<string[]>("links => links.map(link => link.pathname)");

    static async Task LookAsync(Person person, string theme) => await person.Page.EvaluateAsync("theme => { document.documentElement.dataset.theme = theme; }", theme);

    static async Task<IEnumerable<string>> AxeAsync(Person person, string where)
    {
        var result = await person.Page.RunAxe(Standards);
        return result.Violations.Where(v => Serious.Contains(v.Impact))
            .Select(v => $"{where} [{person.Language.Name}] {v.Id}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}");
    }

    static BrowserNewContextOptions Window(int width, int height) => new() { ViewportSize = new() { Width = width, Height = height } };
}

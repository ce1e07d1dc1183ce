using Erp.E2E.Support;
using Erp.Platform.Branding;
using Erp.Platform.Search;
using Erp.Platform.Shell;
using Erp.Sales.Orders;
using Erp.Tests.Support;
using Microsoft.Playwright;
using Colleague = Erp.E2E.Support.Colleague;

namespace Erp.E2E.Journeys;

public sealed class SearchTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    /// <summary>What can be seen and pressed, found in another way than the palette finds it.</summary>
    const string VisibleButtons = """
        () => [...document.querySelectorAll('#content :is(button, a.btn, [role=button], [role=tab])')]
          .filter(e => e.checkVisibility() && !e.disabled && e.getAttribute('aria-disabled') !== 'true' && e.getAttribute('aria-selected') !== 'true' && !e.closest('[aria-hidden=true]'))
          .map(e => (e.getAttribute('aria-label') || e.querySelector('.btn-label')?.textContent || e.textContent || e.title).replace(/\s+/g, ' ').trim()).filter(Boolean)
        """;

    const string Offered = "async () => (await (await import('/js/commands.js')).list()).map(c => c.label)";

    [Fact]
    public async Task By_keyboard_alone_a_misspelled_customer_is_found_opened_and_an_order_begun()
    {
        var (_, name) = await Books.CustomerAsync();
        var vera = await SignInAsync(Colleague.Sales, "/sales/orders");
        var input = await OpenPaletteAsync(vera);
        await input.PressSequentiallyAsync(name);
        await Expect(vera.Page.Locator(".palette-entry").Filter(new() { HasText = name }).First).ToBeVisibleAsync();
        await vera.Page.Keyboard.PressAsync("Enter");
        await Expect(vera.Heading).ToHaveTextAsync(name);

        input = await OpenPaletteAsync(vera);
        await Expect(vera.Page.GetByRole(AriaRole.Group, new() { Name = vera.Read(SearchTexts.Recent) })).ToContainTextAsync(name);
        await input.PressSequentiallyAsync(vera.Read(OrderTexts.New));
        await vera.Page.Keyboard.PressAsync("Enter");
        await Expect(vera.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/sales/orders/new"));

        await vera.Page.Locator("main h1").FocusAsync();
        await vera.Page.Keyboard.PressAsync("?");
        await Expect(vera.Dialog).ToContainTextAsync(vera.Read(ShellTexts.Shortcuts));
        await vera.Page.Keyboard.PressAsync("Escape");

        await vera.GoAsync($"/search?q={Uri.EscapeDataString(name)}");
        await Expect(vera.Page.Locator(".search-hits li").First).ToContainTextAsync(name);
    }

    [Fact]
    public async Task A_setting_is_found_by_its_name_in_the_other_language_and_its_field_has_the_focus()
    {
        var dora = await SignInAsync(Colleague.Administration);
        var input = await OpenPaletteAsync(dora);
        await input.PressSequentiallyAsync(CompanyProfileTexts.TaxNumber.En);
        await dora.Page.Keyboard.PressAsync("Enter");
        await Expect(dora.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/admin/company"));
        await Expect(dora.Page.Locator("#field-TaxNumber")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Every_visible_button_of_every_page_can_be_pressed_from_the_palette()
    {
        var dora = await SignInAsync(Colleague.Administration);
        var missing = new List<string>();
        var seen = 0;
        var addresses = await dora.Page.Locator("nav .nav-link[href]").EvaluateAllAsync<string[]>("links => links.map(l => l.getAttribute('href'))");
        foreach (var address in addresses.Append("/sales/orders/new").Append("/parties/parties/new").Append("/account"))
        {
            await dora.GoAsync(address);
            var buttons = await dora.Page.EvaluateAsync<string[]>(VisibleButtons);
            var offered = await dora.Page.EvaluateAsync<string[]>(Offered);
            seen += buttons.Length;
            missing.AddRange(buttons.Where(b => !offered.Any(o => o == b || o.StartsWith(b + " · ", StringComparison.Ordinal))).Select(b => $"{address}: {b}"));
        }

        Report($"{seen} buttons on {addresses.Length + 3} pages, {missing.Count} out of the palette's reach");
        Assert.True(seen > 50, "The crawl sees no buttons.");
        Assert.True(missing.Count == 0, string.Join(Environment.NewLine, missing.Distinct()));
    }

    static async Task<ILocator> OpenPaletteAsync(Person person)
    {
        await person.Page.Keyboard.PressAsync("Control+k");
        var input = person.Page.Locator(".palette input");
        await Expect(input).ToBeFocusedAsync();
        return input;
    }
}

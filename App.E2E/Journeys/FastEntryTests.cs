using System.Diagnostics;
using System.Text.RegularExpressions;
using Erp.E2E.Support;
using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Journeys;

/// <summary>A clerk's main job at speed.</summary>
public sealed class FastEntryTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    const int Lines = 10;
    const int MostTabs = 40;

    static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task An_order_of_ten_lines_is_typed_by_keyboard_alone()
    {
        var (_, customer) = await Books.CustomerAsync();
        List<string> items = [];
        for (var i = 1; i <= Lines; i++) items.Add((await Books.ItemAsync(i)).Name);
        var vera = await SignInAsync(Colleague.Sales, "/sales/orders");
        var keys = vera.Page.Keyboard;
        var started = Stopwatch.GetTimestamp();

        await keys.PressAsync("Alt+n");
        await Expect(vera.Heading).ToHaveTextAsync(vera.Read(OrderTexts.New));
        var whose = vera.Field(DocumentTexts.CustomerId);
        for (var tabs = 0; tabs < MostTabs && !await whose.EvaluateAsync<bool>("field => field === document.activeElement"); tabs++) await keys.PressAsync("Tab");
        await ChooseAsync(keys, whose, customer);
        await keys.PressAsync("Alt+l");
        for (var i = 0; i < Lines; i++)
        {
            var line = vera.Page.Locator("[data-line]").Nth(i);
            var item = vera.FieldIn(line, DocumentTexts.ItemId);
            await Expect(item).ToBeFocusedAsync();
            await ChooseAsync(keys, item, items[i]);
            await keys.PressAsync("Tab");
            await Expect(vera.FieldIn(line, DocumentTexts.Quantity)).ToBeFocusedAsync();
            await keys.TypeAsync("3");
            // On the last line, Enter asks for another.
            if (i < Lines - 1) await keys.PressAsync("Enter");
        }

        await keys.PressAsync("Control+s");
        await Expect(vera.Heading).ToHaveTextAsync(vera.Read(OrderTexts.DraftTitle));
        var took = Stopwatch.GetElapsedTime(started);

        // 3 × (1 + 2 + … + 10).
        await Expect(vera.Page.Locator(".totals")).ToContainTextAsync("165,00");
        await Expect(vera.Page.Locator("[data-line]")).ToHaveCountAsync(Lines);
        Assert.True(took < Limit, $"Typing took {took.TotalSeconds:0.0} s");
    }

    /// <summary>Types and presses Enter at once; the match taken is shown with its number.</summary>
    static async Task ChooseAsync(IKeyboard keys, ILocator field, string name)
    {
        await keys.TypeAsync(name);
        await keys.PressAsync("Enter");
        await Expect(field).ToHaveValueAsync(new Regex(" · " + Regex.Escape(name)));
    }
}

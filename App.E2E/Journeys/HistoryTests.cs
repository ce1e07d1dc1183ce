using Erp.E2E.Support;
using Erp.Parties;
using Erp.Parties.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Shell.History;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Journeys;

public sealed class HistoryTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    [Fact]
    public async Task The_history_says_who_changed_what_and_takes_it_back_unless_others_built_on_it()
    {
        var (id, _) = await Books.CustomerAsync();
        var address = $"/parties/parties/{id}";
        var vera = await SignInAsync(Colleague.Sales, address);
        await vera.TypeAsync(AddressTexts.City, "Lübeck");
        await vera.PressAsync(RecordsTexts.Save);
        await Expect(vera.Toast(vera.Read(RecordsTexts.Saved))).ToBeVisibleAsync();

        await vera.Page.GetByRole(AriaRole.Tab, new() { Name = vera.Read(HistoryTexts.History) }).ClickAsync();
        var entries = vera.Page.Locator(".history-entry");
        var change = entries.Filter(new() { HasText = "Hamburg" }).Filter(new() { HasText = "Lübeck" });
        await Expect(change).ToContainTextAsync(Colleague.Sales.Name);
        await Expect(change).ToContainTextAsync(vera.Read(AddressTexts.City));
        await Expect(change.Locator("del")).ToContainTextAsync(["Hamburg"]);
        await Expect(change.Locator("ins")).ToContainTextAsync(["Lübeck"]);

        // Somebody else builds on it: refused, with the reason.
        await Books.ChangeCustomerAsync(id, form => form.Address.City = "Kiel");
        await Expect(entries.Filter(new() { HasText = "Kiel" })).ToHaveCountAsync(1);
        await UndoAsync(vera, change);
        await Expect(vera.Toast("E2E hat")).ToBeVisibleAsync();

        // The later change can be undone, and then the earlier one too.
        await UndoAsync(vera, entries.Filter(new() { HasText = "Kiel" }).First);
        await Expect(vera.Toast("Rückgängig gemacht").First).ToBeVisibleAsync();
        Assert.Equal("Lübeck", (await Books.ReadAsync($"parties/parties/{id}"))["form"]!["address"]!["city"]!.GetValue<string>());
    }

    static Task UndoAsync(Person person, ILocator entry) => entry.GetByRole(AriaRole.Button, new() { Name = person.Read(HistoryTexts.Undo) }).ClickAsync();
}

using Erp.Catalog.Items;
using Erp.E2E.Support;
using Erp.Platform.Records;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Records.Steps;
using Erp.Platform.Records.Views;
using Erp.Platform.Ui;
using Erp.Sales.Orders;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Journeys;

public sealed class ListWorkTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    [Fact]
    public async Task A_list_is_worked_in_as_in_a_spreadsheet_and_every_step_is_taken_back()
    {
        var kind = Books.NewName("Reihe");
        var ids = new List<Guid>();
        for (var i = 0; i < 4; i++) ids.Add(await Books.ItemAsync(10 + i, $"{kind} {i}"));
        var dora = await SignInAsync(Colleague.Administration, $"/catalog/items?q={Uri.EscapeDataString(kind)}&sort=salesPrice");
        var page = dora.Page;
        await Expect(Cell(dora, 3, "salesPrice")).ToHaveTextAsync("13,00");

        // One cell by keyboard: F2 opens it, Enter saves and goes down; nonsense stays at the cell.
        await Cell(dora, 0, "salesPrice").ClickAsync();
        await page.Keyboard.PressAsync("F2");
        await page.Locator("[data-cell-input]").FillAsync("viel");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".cell-error")).ToBeVisibleAsync();
        await page.Locator("[data-cell-input]").FillAsync("9,50");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Cell(dora, 0, "salesPrice")).ToHaveTextAsync("9,50");
        await Expect(Cell(dora, 1, "salesPrice")).ToBeFocusedAsync();

        // Down over the rows selected, from the topmost of them.
        await page.GetByRole(AriaRole.Checkbox, new() { Name = dora.Read(GridTexts.SelectAll) }).CheckAsync();
        await Cell(dora, 1, "salesPrice").FocusAsync();
        await page.Keyboard.PressAsync("Control+d");
        await Expect(dora.Toast(dora.Read(BulkTexts.RowsChanged.With(3)))).ToBeVisibleAsync();
        for (var i = 0; i < 4; i++) await Expect(Cell(dora, i, "salesPrice")).ToHaveTextAsync("9,50");

        // The same field of all of them, seen before it is done.
        await dora.PressAsync(BulkTexts.Edit);
        await dora.Dialog.GetByRole(AriaRole.Combobox, new() { Name = dora.Read(BulkTexts.Field), Exact = true }).SelectOptionAsync(dora.Read(ItemTexts.Kind));
        await dora.Dialog.GetByRole(AriaRole.Combobox, new() { Name = dora.Read(BulkTexts.Value) }).SelectOptionAsync(dora.Read(ItemTexts.Of(Erp.Catalog.Contracts.ItemKind.Service)));
        await dora.Dialog.GetByRole(AriaRole.Button, new() { Name = dora.Read(BulkTexts.Check) }).ClickAsync();
        await dora.Dialog.GetByRole(AriaRole.Button, new() { Name = dora.Read(BulkTexts.Apply.With(4)) }).ClickAsync();
        await Expect(Cell(dora, 3, "kind")).ToHaveTextAsync(dora.Read(ItemTexts.Of(Erp.Catalog.Contracts.ItemKind.Service)));

        // A block from a spreadsheet: seen cell by cell, then done.
        await dora.PressAsync(GridTexts.Deselect);
        await page.EvaluateAsync("""
            cell => { const data = new DataTransfer(); data.setData('text/plain', '1,25\n2,50\n'); cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true })); }
            """, await Cell(dora, 0, "salesPrice").ElementHandleAsync());
        await Expect(dora.Dialog.Locator("ins")).ToHaveTextAsync(["1,25", "2,50"]);
        await dora.Dialog.GetByRole(AriaRole.Button, new() { Name = dora.Read(BulkTexts.Apply.With(2)) }).ClickAsync();
        await Expect(dora.Dialog).ToHaveCountAsync(0);
        await Expect(Cell(dora, 1, "salesPrice")).ToHaveTextAsync("2,50");

        // One click each takes back block, field, fill-down and cell.
        foreach (var rows in new[] { 2, 4, 3 })
        {
            await page.Locator("[data-grid-undo]").ClickAsync();
            await Expect(dora.Toast(dora.Read(BulkTexts.RowsUndone.With(rows)))).ToBeVisibleAsync();
        }

        await page.Locator("[data-grid-undo]").ClickAsync();
        await Expect(page.Locator("[data-grid-undo]")).ToHaveCountAsync(0);
        for (var i = 0; i < 4; i++) await Expect(Cell(dora, i, "salesPrice")).ToHaveTextAsync($"{10 + i},00");

        // Gathered, and kept as a view that the address carries.
        await page.GetByRole(AriaRole.Button, new() { Name = dora.Read(GridTexts.Group), Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = dora.Read(GridTexts.GroupedBy.With(ItemTexts.Kind)), Exact = true }).ClickAsync();
        await page.Locator(".group-button").First.ClickAsync();
        await Expect(page.Locator("tr[data-row]")).ToHaveCountAsync(4);
        await page.GetByRole(AriaRole.Button, new() { Name = dora.Read(ListViewTexts.Everything), Exact = true }).First.ClickAsync();
        await dora.PressAsync(ListViewTexts.SaveAs);
        await dora.Dialog.GetByRole(AriaRole.Textbox).FillAsync(kind);
        await dora.Dialog.GetByRole(AriaRole.Button, new() { Name = dora.Read(RecordsTexts.Save) }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("view=[0-9a-f-]{36}"));
        await dora.OpenAsync("/catalog/items" + new Uri(page.Url).Query[new Uri(page.Url).Query.IndexOf("view=", StringComparison.Ordinal)..].Insert(0, "?"));
        await Expect(page.Locator(".group-row")).ToHaveCountAsync(1);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = kind, Exact = true }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_selection_of_orders_is_confirmed_and_invoiced_and_what_was_refused_is_looked_at_by_itself()
    {
        var (customer, name) = await Books.CustomerAsync("Stapel");
        var (item, _) = await Books.ItemAsync(25);
        for (var i = 0; i < 3; i++) await Books.OrderAsync(customer, 100 + i);
        await Books.ConfirmedOrderAsync(customer, item, 1);
        var vera = await SignInAsync(Colleague.Sales, $"/sales/orders?q={Uri.EscapeDataString(name)}");
        var rows = vera.Page.Locator("tr[data-row]");
        await Expect(rows).ToHaveCountAsync(4);

        // By keyboard alone: the earliest step that fits is proposed, and how many it does not fit is told before.
        await SelectAllAsync();
        await vera.Page.Keyboard.PressAsync("Control+Shift+E");
        await Expect(vera.Dialog.Locator(".refused-rows tbody tr")).ToHaveCountAsync(1);
        await vera.Dialog.GetByRole(AriaRole.Button, new() { Name = vera.Read(StepTexts.Run.With(vera.Read(OrderTexts.Confirm), 3)) }).ClickAsync();
        await Expect(vera.Dialog.Locator(".import-figure dd")).ToHaveTextAsync(["3", "1", "0"]);
        await vera.Dialog.GetByRole(AriaRole.Button, new() { Name = vera.Read(StepTexts.ShowRefused) }).ClickAsync();
        await Expect(vera.Dialog).ToHaveCountAsync(0);
        await Expect(rows).ToHaveCountAsync(1);

        // Drafts made of them are taken back together.
        await vera.OpenAsync($"/sales/orders?q={Uri.EscapeDataString(name)}");
        await SelectAllAsync();
        await vera.PressAsync(StepTexts.Take);
        await vera.FieldIn(vera.Dialog, StepTexts.Step).SelectOptionAsync(vera.Read(StepTexts.OfStep.With(vera.Read(OrderTexts.Invoice), 4)));
        await vera.Dialog.GetByRole(AriaRole.Button, new() { Name = vera.Read(StepTexts.Run.With(vera.Read(OrderTexts.Invoice), 4)) }).ClickAsync();
        await Expect(vera.Dialog.Locator(".import-figure dd")).ToHaveTextAsync(["4", "0", "0"]);
        await vera.Dialog.GetByRole(AriaRole.Button, new() { Name = vera.Read(StepTexts.Undo) }).ClickAsync();
        await Expect(vera.Toast(vera.Read(BulkTexts.RowsUndone.With(4)))).ToBeVisibleAsync();
        Assert.Empty(await Books.ListAsync($"sales/invoices?q={Uri.EscapeDataString(name)}"));

        // The keys belong to a button that comes with the selection.
        async Task SelectAllAsync()
        {
            await vera.Page.GetByRole(AriaRole.Checkbox, new() { Name = vera.Read(GridTexts.SelectAll) }).CheckAsync();
            await Expect(vera.Page.GetByRole(AriaRole.Button, new() { Name = vera.Read(StepTexts.Take) }).First).ToBeVisibleAsync();
        }
    }

    static ILocator Cell(Person person, int row, string column) => person.Page.Locator("tr[data-row]").Nth(row).Locator($"td[data-column={column}]");
}

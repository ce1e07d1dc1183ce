using System.Text.RegularExpressions;
using Erp.E2E.Support;
using Erp.Platform.Boards;
using Erp.Projects;
using Erp.Projects.Boards;
using Erp.Projects.WorkItems;
using Erp.Sales.Orders;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Journeys;

public sealed class BoardTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    [Fact]
    public async Task A_card_moved_in_one_browser_moves_in_the_other_and_a_refused_one_slides_back_with_the_reason()
    {
        var project = await MakeAsync("projects/projects", new ProjectForm { Name = Books.NewName("Fest"), StartDate = Today, EndDate = Today.AddDays(30) });
        var first = await MakeAsync("projects/tasks", new WorkItemForm { ProjectId = project, Title = "Bühne bestellen" });
        await MakeAsync("projects/tasks", new WorkItemForm { ProjectId = project, Title = "Bühne aufbauen", PredecessorIds = [first] });
        var form = BoardForm.Usual("Aufgaben");
        var board = await MakeAsync($"projects/boards?project={project}", form);
        var dora = await SignInAsync(Colleague.Administration, $"/projects/boards/{board}");
        var elsewhere = await SignInAsync(Colleague.Administration, $"/projects/boards/{board}");
        await Expect(Card(elsewhere, "Bühne bestellen")).ToBeVisibleAsync();

        // By mouse, seen while it is carried and when it lies.
        await CarryAsync(dora, "Bühne bestellen", Column(dora, 1));
        await Expect(Card(elsewhere, "Bühne bestellen")).ToContainTextAsync(Colleague.Administration.Name);
        await dora.Page.Mouse.UpAsync();
        await Expect(Column(dora, 1)).ToContainTextAsync("Bühne bestellen");
        await Expect(Column(elsewhere, 1)).ToContainTextAsync("Bühne bestellen");
        await Expect(Card(elsewhere, "Bühne bestellen")).Not.ToContainTextAsync(Colleague.Administration.Name);

        // What waits for another cannot begin.
        await CarryAsync(dora, "Bühne aufbauen", Column(dora, 1));
        await dora.Page.Mouse.UpAsync();
        await Expect(dora.Toasts).ToContainTextAsync("Bühne bestellen");
        await Expect(Column(dora, 0)).ToContainTextAsync("Bühne aufbauen");
        await Expect(Column(dora, 1)).Not.ToContainTextAsync("Bühne aufbauen");

        // By keys, told to whoever does not see it; the card keeps the focus.
        var link = Card(dora, "Bühne bestellen").Locator(".board-link");
        await link.FocusAsync();
        foreach (var key in new[] { "Space", "ArrowRight", "ArrowRight", "ArrowRight", "Space" }) await dora.Page.Keyboard.PressAsync(key);
        await Expect(dora.Page.Locator("[data-board-says]")).ToHaveTextAsync(dora.Read(CardBoardTexts.Put.With("Bühne bestellen", form.Columns[4].Name)));
        await Expect(Column(elsewhere, 4)).ToContainTextAsync("Bühne bestellen");
        await Expect(link).ToBeFocusedAsync();

        // Now it may.
        await CarryAsync(dora, "Bühne aufbauen", Column(dora, 1));
        await dora.Page.Mouse.UpAsync();
        await Expect(Column(elsewhere, 1)).ToContainTextAsync("Bühne aufbauen");
        await Card(dora, "Bühne aufbauen").Locator(".board-link").ClickAsync();
        await Expect(dora.Heading).ToHaveTextAsync("Bühne aufbauen");
    }

    [Fact]
    public async Task Orders_are_a_board_as_well_and_a_drop_confirms_one()
    {
        var (customer, name) = await Books.CustomerAsync();
        await Books.OrderAsync(customer, 100);
        var vera = await SignInAsync(Colleague.Sales, $"/sales/orders?q={Uri.EscapeDataString(name)}");
        await vera.Page.GetByRole(AriaRole.Button, new() { Name = vera.Read(CardBoardTexts.AsBoard), Exact = true }).ClickAsync();
        await Expect(vera.Page).ToHaveURLAsync(new Regex("q=.*as=board"));
        await CarryAsync(vera, name, State(OrderState.Confirmed));
        await vera.Page.Mouse.UpAsync();
        await Expect(State(OrderState.Confirmed)).ToContainTextAsync(name);

        // An order is not cancelled without a reason.
        await CarryAsync(vera, name, State(OrderState.Cancelled));
        await vera.Page.Mouse.UpAsync();
        await Expect(vera.Dialog).ToContainTextAsync(vera.Read(OrderTexts.CancelConsequence));
        await vera.Page.Keyboard.PressAsync("Escape");
        await Expect(State(OrderState.Confirmed)).ToContainTextAsync(name);

        ILocator State(OrderState state) => vera.Page.Locator($"[data-column={state}]");
    }

    static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    static ILocator Column(Person at, int number) => at.Page.Locator(".board-cards").Nth(number);

    static ILocator Card(Person at, string says) => at.Page.Locator(".board-card:not(.board-ghost)").Filter(new() { HasText = says });

    /// <summary>Lifts a card and carries it over a column; it is not put down yet.</summary>
    static async Task CarryAsync(Person at, string says, ILocator column)
    {
        await Card(at, says).HoverAsync();
        await at.Page.Mouse.DownAsync();
        var box = (await column.BoundingBoxAsync())!;
        await at.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + 60, new() { Steps = 8 });
        await Expect(column.Locator(".board-gap")).ToHaveCountAsync(1);
    }

    async Task<Guid> MakeAsync(string path, object form) => (await Books.DoAsync(path, form))["id"]!.GetValue<Guid>();
}

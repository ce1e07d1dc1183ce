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
        await Expect(elsewhere.Card("Bühne bestellen")).ToBeVisibleAsync();

        // By mouse, seen while it is carried and when it lies.
        await dora.CarryAsync("Bühne bestellen", dora.Column(1));
        await Expect(elsewhere.Card("Bühne bestellen")).ToContainTextAsync(Colleague.Administration.Name);
        await dora.Page.Mouse.UpAsync();
        await Expect(dora.Column(1)).ToContainTextAsync("Bühne bestellen");
        await Expect(elsewhere.Column(1)).ToContainTextAsync("Bühne bestellen");
        await Expect(elsewhere.Card("Bühne bestellen")).Not.ToContainTextAsync(Colleague.Administration.Name);

        // What waits for another cannot begin.
        await dora.CarryAsync("Bühne aufbauen", dora.Column(1));
        await dora.Page.Mouse.UpAsync();
        await Expect(dora.Toast("Bühne bestellen")).ToBeVisibleAsync();
        await Expect(dora.Column(0)).ToContainTextAsync("Bühne aufbauen");
        await Expect(dora.Column(1)).Not.ToContainTextAsync("Bühne aufbauen");

        // By keys, told to whoever does not see it; the card keeps the focus.
        var link = dora.Card("Bühne bestellen").Locator(".board-link");
        await link.FocusAsync();
        foreach (var key in new[] { "Space", "ArrowRight", "ArrowRight", "ArrowRight", "Space" }) await dora.Page.Keyboard.PressAsync(key);
        await Expect(dora.Page.Locator("[data-board-says]")).ToHaveTextAsync(dora.Read(CardBoardTexts.Put.With("Bühne bestellen", form.Columns[4].Name)));
        await Expect(elsewhere.Column(4)).ToContainTextAsync("Bühne bestellen");
        await Expect(link).ToBeFocusedAsync();

        // Now it may.
        await dora.CarryAsync("Bühne aufbauen", dora.Column(1));
        await dora.Page.Mouse.UpAsync();
        await Expect(elsewhere.Column(1)).ToContainTextAsync("Bühne aufbauen");
        await dora.Card("Bühne aufbauen").Locator(".board-link").ClickAsync();
        await Expect(dora.Heading).ToHaveTextAsync("Bühne aufbauen");
    }

    [Fact]
    public async Task A_finger_that_rests_on_a_card_carries_it_into_another_column_for_everybody()
    {
        var project = await MakeAsync("projects/projects", new ProjectForm { Name = Books.NewName("Messe"), StartDate = Today, EndDate = Today.AddDays(30) });
        await MakeAsync("projects/tasks", new WorkItemForm { ProjectId = project, Title = "Teppich legen" });
        var board = await MakeAsync($"projects/boards?project={project}", BoardForm.Usual("Aufgaben"));
        var elsewhere = await SignInAsync(Colleague.Administration, $"/projects/boards/{board}");
        var dora = await SignInAsync(Colleague.Administration, $"/projects/boards/{board}", window: new() { HasTouch = true, ViewportSize = new() { Width = 1024, Height = 768 } });
        await Expect(elsewhere.Column(0)).ToContainTextAsync("Teppich legen");

        await dora.PutByFingerAsync("Teppich legen", dora.Column(1));
        await Expect(dora.Column(1)).ToContainTextAsync("Teppich legen");
        await Expect(elsewhere.Column(1)).ToContainTextAsync("Teppich legen");
        await dora.OpenAsync($"/projects/boards/{board}");
        await Expect(dora.Column(1)).ToContainTextAsync("Teppich legen");

        // Its name stands over each of its tabs.
        await dora.OpenAsync($"/projects/boards/{board}?tab=set-up-board");
        await Expect(dora.Heading).ToHaveTextAsync("Aufgaben");
        await dora.OpenAsync($"/projects/boards/{board}");

        // The finger that let go opened nothing; one that only taps does.
        await dora.Card("Teppich legen").Locator(".board-link").TapAsync();
        await Expect(dora.Heading).ToHaveTextAsync("Teppich legen");
    }

    [Fact]
    public async Task Orders_are_a_board_as_well_and_a_drop_confirms_one()
    {
        var (customer, name) = await Books.CustomerAsync();
        await Books.OrderAsync(customer, 100);
        var vera = await SignInAsync(Colleague.Sales, $"/sales/orders?q={Uri.EscapeDataString(name)}");
        await vera.Page.GetByRole(AriaRole.Button, new() { Name = vera.Read(CardBoardTexts.AsBoard), Exact = true }).ClickAsync();
        await Expect(vera.Page).ToHaveURLAsync(new Regex("q=.*as=board"));
        await vera.CarryAsync(name, State(OrderState.Confirmed));
        await vera.Page.Mouse.UpAsync();
        await Expect(State(OrderState.Confirmed)).ToContainTextAsync(name);

        // An order is not cancelled without a reason.
        await vera.CarryAsync(name, State(OrderState.Cancelled));
        await vera.Page.Mouse.UpAsync();
        await Expect(vera.Dialog).ToContainTextAsync(vera.Read(OrderTexts.CancelConsequence));
        await vera.Page.Keyboard.PressAsync("Escape");
        await Expect(State(OrderState.Confirmed)).ToContainTextAsync(name);

        ILocator State(OrderState state) => vera.Page.Locator($"[data-column={state}]");
    }

    static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    async Task<Guid> MakeAsync(string path, object form) => (await Books.DoAsync(path, form))["id"]!.GetValue<Guid>();
}

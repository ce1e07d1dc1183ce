using System.Globalization;
using Erp.E2E.Support;
using Erp.Platform.Ui;
using Erp.Projects;
using Erp.Projects.Plans;
using Erp.Projects.WorkItems;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Journeys;

public sealed class PlanTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    const int DayWidth = 36;

    [Fact]
    public async Task A_bar_drawn_to_other_days_moves_for_everyone_warns_where_it_comes_too_early_and_is_taken_back()
    {
        var project = await MakeAsync("projects/projects", new ProjectForm { Name = Books.NewName("Gala"), StartDate = Today, EndDate = Today.AddDays(30) });
        var first = await MakeAsync("projects/tasks", new WorkItemForm { ProjectId = project, Title = "Bühne bestellen", StartDate = Today.AddDays(1), DueDate = Today.AddDays(3) });
        var then = await MakeAsync("projects/tasks", new WorkItemForm
        {
            ProjectId = project, Title = "Bühne aufbauen", StartDate = Today.AddDays(5), DueDate = Today.AddDays(6), PredecessorIds = [first],
        });
        var page = $"/projects/projects/{project}?tab=tasks&as=gantt&zoom=day";
        var (dora, elsewhere) = (await SignInAsync(Colleague.Administration, page), await SignInAsync(Colleague.Administration, page));
        await LiesAsync(elsewhere, then, 5, 6);

        // By mouse: three days earlier, before what it waits for.
        await DrawAsync(dora, Bar(dora, then), 12, -3);
        await LiesAsync(dora, then, 2, 3);
        await LiesAsync(elsewhere, then, 2, 3);
        var clash = dora.Toast(dora.Read(PlanTexts.Clash.With("Bühne aufbauen", "Bühne bestellen")));
        await Expect(clash).ToBeVisibleAsync();

        // Its end, two days later; the other stays.
        await clash.GetByRole(AriaRole.Button).ClickAsync();
        var box = (await Bar(dora, then).BoundingBoxAsync())!;
        await DrawAsync(dora, Bar(dora, then), box.Width - 1, 2);
        await LiesAsync(elsewhere, then, 2, 5);

        // Both are taken back.
        var undo = dora.Page.GetByRole(AriaRole.Button, new() { Name = dora.Read(GridTexts.Undo) });
        await undo.ClickAsync();
        await LiesAsync(dora, then, 2, 3);
        await undo.ClickAsync();
        await LiesAsync(elsewhere, then, 5, 6);

        // By keys, told to whoever does not see it; the bar keeps the focus.
        var link = Bar(dora, first).Locator("a");
        await link.FocusAsync();
        foreach (var key in new[] { "Space", "ArrowRight", "ArrowRight", "Space" }) await dora.Page.Keyboard.PressAsync(key);
        await Expect(dora.Page.Locator("[data-plan-says]")).ToContainTextAsync("Bühne bestellen");
        await LiesAsync(elsewhere, first, 3, 5);
        await Expect(link).ToBeFocusedAsync();

        // What is typed elsewhere with a bar in hand is meant for what stands there, and the bar is put back.
        foreach (var key in new[] { "Space", "ArrowRight" }) await dora.Page.Keyboard.PressAsync(key);
        var search = dora.Page.Locator(".board-tools input").First;
        await search.FocusAsync();
        await dora.Page.Keyboard.TypeAsync("bühne be");
        await Expect(search).ToHaveValueAsync("bühne be");
        await Expect(Bar(dora, then)).ToHaveCountAsync(0);
        await search.FillAsync("");
        await LiesAsync(elsewhere, first, 3, 5);

        // By keys from one lane to another, which need not be drawn.
        await dora.Page.GetByRole(AriaRole.Button, new() { Name = dora.Read(PlanTexts.People), Exact = true }).ClickAsync();
        await dora.Page.GetByRole(AriaRole.Button, new() { Name = dora.Read(PlanTexts.Everyone) }).ClickAsync();
        await Expect(Lane(dora, first)).ToHaveAttributeAsync("data-person", "");
        await Bar(dora, first).Locator("a").FocusAsync();
        foreach (var key in new[] { "Space", "ArrowUp", "Space" }) await dora.Page.Keyboard.PressAsync(key);
        await Expect(Lane(dora, first)).Not.ToHaveAttributeAsync("data-person", "");

        // The calendar shows the same tasks.
        await dora.Page.GetByRole(AriaRole.Button, new() { Name = dora.Read(PlanTexts.Calendar), Exact = true }).ClickAsync();
        await Expect(dora.Page.Locator($".cal-entry[data-task='{first}']").First).ToHaveAttributeAsync("data-first", Iso(3));
    }

    static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    static string Iso(int days) => Today.AddDays(days).ToString("O", CultureInfo.InvariantCulture);

    static ILocator Bar(Person at, Guid task) => at.Page.Locator($".plan-bar[data-task='{task}']");

    static ILocator Lane(Person at, Guid task) => at.Page.Locator($"[data-person]:has([data-task='{task}'])");

    static async Task LiesAsync(Person at, Guid task, int first, int last)
    {
        await Expect(Bar(at, task)).ToHaveAttributeAsync("data-first", Iso(first));
        await Expect(Bar(at, task)).ToHaveAttributeAsync("data-last", Iso(last));
    }

    /// <summary>Takes a bar some pixels from its left edge and draws it by days.</summary>
    static async Task DrawAsync(Person at, ILocator bar, float grip, int days)
    {
        await bar.ScrollIntoViewIfNeededAsync();
        var box = (await bar.BoundingBoxAsync())!;
        await at.Page.Mouse.MoveAsync(box.X + grip, box.Y + 10);
        await at.Page.Mouse.DownAsync();
        await at.Page.Mouse.MoveAsync(box.X + grip + (days * DayWidth), box.Y + 10, new() { Steps = 6 });
        await at.Page.Mouse.UpAsync();
    }

    async Task<Guid> MakeAsync(string path, object form) => (await Books.DoAsync(path, form))["id"]!.GetValue<Guid>();
}

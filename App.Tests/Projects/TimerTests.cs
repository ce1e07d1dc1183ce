using Bunit;
using Erp.Catalog.Items;
using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects.TimeEntries;
using Erp.Projects.Timers;
using Erp.Tests.Sales;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>One timer per person: it outlives the page, stops for the next one, and becomes time day by day.</summary>
public sealed class TimerTests(Shop shop) : IClassFixture<Shop>
{
    readonly Timekeeper keeper = new(shop);

    [Fact]
    public async Task Starting_another_stops_the_first_and_writes_its_minutes_down()
    {
        var (tim, _) = await keeper.HireAsync("Tim Takt");
        var project = await keeper.Planner.ProjectAsync();
        var (one, two) = (await keeper.Planner.TaskAsync(project, "Eins"), await keeper.Planner.TaskAsync(project, "Zwei"));
        Travel(9, 0);
        await StartAsync(one);
        Travel(10, 25);
        Assert.InRange((await keeper.TimerAsync(tim))!.Elapsed.TotalMinutes, 84.9, 85.5);
        await StartAsync(two);
        await keeper.TimerAsync(tim, s => s.StopAsync(new() { Note = "Kurz" }));

        Assert.Null(await keeper.TimerAsync(tim));
        Assert.Equal([(one, 85, null), (two, 1, "Kurz")], (await keeper.WeekAsync(tim)).Entries.OrderBy(e => e.Id).Select(e => (e.WorkItemId!.Value, e.Minutes, e.Note)));
        await Assert.ThrowsAsync<NotFoundException>(() => keeper.TimerAsync(tim, s => s.StopAsync(new())));

        Task StartAsync(Guid task) => keeper.TimerAsync(tim, s => s.StartAsync(new() { ProjectId = project, WorkItemId = task }));
    }

    [Fact]
    public async Task Of_two_starts_at_once_one_runs_and_the_other_is_written_down()
    {
        var (tim, _) = await keeper.HireAsync("Tim Doppelt");
        var project = await keeper.Planner.ProjectAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => keeper.TimerAsync(tim, s => s.StartAsync(new() { ProjectId = project }))));
        Assert.NotNull(await keeper.TimerAsync(tim));
        Assert.Equal(3, (await keeper.WeekAsync(tim)).Entries.Count);
    }

    [Fact]
    public async Task Over_midnight_each_day_gets_its_part_and_who_forgot_to_stop_says_when()
    {
        var (tim, _) = await keeper.HireAsync("Tim Nacht");
        var project = await keeper.Planner.ProjectAsync();
        var evening = keeper.Today;
        Travel(22, 0);
        await keeper.TimerAsync(tim, s => s.StartAsync(new() { ProjectId = project }));
        shop.Clock.TravelTo(At(evening.AddDays(1), 9, 0));
        Assert.True((await keeper.TimerAsync(tim))!.IsOvernight(shop.Clock.GetUtcNow()));
        await Timekeeper.WrongAsync(() => keeper.TimerAsync(tim, s => s.StopAsync(new() { Until = At(evening, 21, 0) })), nameof(StopTimerForm.Until));
        await Timekeeper.WrongAsync(() => keeper.TimerAsync(tim, s => s.StopAsync(new() { Until = At(evening.AddDays(1), 10, 0) })), nameof(StopTimerForm.Until));
        await Timekeeper.WrongAsync(() => keeper.TimerAsync(tim, s => s.StopAsync(new())), nameof(StopTimerForm.Until));
        await Timekeeper.WrongAsync(() => keeper.TimerAsync(tim, s => s.StartAsync(new() { ProjectId = project })), nameof(StopTimerForm.Until));
        await keeper.TimerAsync(tim, s => s.StopAsync(new() { Until = At(evening.AddDays(1), 1, 30) }));

        var entries = (await keeper.WeekAsync(tim, evening)).Entries.Concat((await keeper.WeekAsync(tim, evening.AddDays(1))).Entries).DistinctBy(e => e.Id).OrderBy(e => e.Day);
        Assert.Equal([(evening, 120), (evening.AddDays(1), 90)], entries.Select(e => (e.Day, e.Minutes)));
    }

    [Fact]
    public async Task What_is_said_in_the_menu_is_written_down_by_whatever_stops_the_timer()
    {
        var (tim, _) = await keeper.HireAsync("Tim Notiz");
        var (project, activity) = (await keeper.Planner.ProjectAsync(), await keeper.ActivityAsync(name: "Notieren"));
        await keeper.TimerAsync(tim, s => s.StartAsync(new() { ProjectId = project }));
        await using var tab = new Tab(shop, tim);
        var clock = tab.Show();
        clock.WaitForElement("input[type=text]", Patience);
        await clock.Find("input[type=text]").InputAsync(new() { Value = "Kabel gezogen" });
        await clock.Find("input[type=text]").ChangeAsync(new() { Value = "Kabel gezogen" });
        await clock.Find("select").ChangeAsync(new() { Value = clock.FindAll("option").Single(o => o.TextContent == "Notieren").GetAttribute("value") });
        Assert.Equal(("Kabel gezogen", activity), (await keeper.TimerAsync(tim)) is { } running ? (running.Note, running.ActivityId!.Value) : default);
        await keeper.TimerAsync(tim, s => s.StopAsync(new()));
        Assert.Equal(("Kabel gezogen", activity), Assert.Single((await keeper.WeekAsync(tim)).Entries) is var entry ? (entry.Note, entry.ActivityId!.Value) : default);
    }

    [Fact]
    public async Task One_that_passes_midnight_on_an_open_page_asks_there_when_the_work_ended()
    {
        var (tim, _) = await keeper.HireAsync("Tim Mitternacht");
        var project = await keeper.Planner.ProjectAsync();
        var evening = keeper.Today;
        Travel(23, 30);
        await keeper.TimerAsync(tim, s => s.StartAsync(new() { ProjectId = project }));
        await using var tab = new Tab(shop, tim);
        var clock = tab.Show();
        clock.WaitForElement(".timer > .btn + .btn", Patience);
        shop.Clock.TravelTo(At(evening.AddDays(1), 0, 20));
        // Drawn before midnight, the short way is refused; the menu then asks, and empty means now.
        await clock.Find(".timer > .btn + .btn").ClickAsync(new());
        clock.WaitForAssertion(() => Assert.Empty(clock.FindAll(".timer > .btn + .btn")), Patience);
        Assert.NotNull(await keeper.TimerAsync(tim));
        await clock.Find(".timer-actions .btn-primary").ClickAsync(new());
        clock.WaitForAssertion(() => Assert.Empty(clock.FindAll(".timer")), Patience);
        var entries = (await keeper.WeekAsync(tim, evening)).Entries.Concat((await keeper.WeekAsync(tim, evening.AddDays(1))).Entries).DistinctBy(e => e.Id);
        Assert.Equal([(evening, 30), (evening.AddDays(1), 20)], entries.OrderBy(e => e.Day).Select(e => (e.Day, e.Minutes)));
    }

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    sealed class Tab(Shop shop, Actor actor) : OpenTab(shop, actor)
    {
        public IRenderedComponent<TimerClock> Show() => Context.Render<TimerClock>();
    }

    [Fact]
    public async Task What_cannot_be_written_down_leaves_it_running_and_it_can_be_discarded()
    {
        var (tim, _) = await keeper.HireAsync("Tim Ende");
        var project = await keeper.Planner.ProjectAsync();
        await keeper.WriteAsync(tim, project, form => form.Minutes = 1440);
        await keeper.TimerAsync(tim, s => s.StartAsync(new() { ProjectId = project }));
        await Timekeeper.WrongAsync(() => keeper.TimerAsync(tim, s => s.StopAsync(new())), nameof(TimeEntryForm.Minutes));
        Assert.NotNull(await keeper.TimerAsync(tim));
        await keeper.TimerAsync(tim, s => s.DiscardAsync());
        Assert.Single((await keeper.WeekAsync(tim)).Entries);
    }

    [Fact]
    public async Task What_was_begun_before_the_project_was_over_is_written_down_and_mended_after_it_but_nothing_new_is()
    {
        var (tim, _) = await keeper.HireAsync("Tim Abbau");
        var project = await keeper.Planner.ProjectAsync();
        await keeper.TimerAsync(tim, s => s.StartAsync(new() { ProjectId = project }));
        await keeper.Planner.OnProjectAsync(s => s.CancelAsync(project, new() { Reason = "Abgesagt" }));
        await keeper.TimerAsync(tim, s => s.StopAsync(new()));
        var entry = Assert.Single((await keeper.WeekAsync(tim)).Entries).Id;
        await keeper.WriteAsync(tim, s => s.ChangeAsync(entry, new() { ProjectId = project, Day = keeper.Today, Minutes = 30 }));
        Assert.Equal(30, (await keeper.ReadAsync(entry)).Minutes);
        await Timekeeper.WrongAsync(() => keeper.WriteAsync(tim, project), nameof(TimeEntryForm.ProjectId));
        await Timekeeper.WrongAsync(() => keeper.TimerAsync(tim, s => s.StartAsync(new() { ProjectId = project })), nameof(StartTimerForm.ProjectId));
    }

    [Fact]
    public async Task It_remembers_what_the_person_did_last_and_bills_it_where_there_is_a_client()
    {
        var (tim, _) = await keeper.HireAsync("Tim Immer");
        var (project, activity) = (await keeper.BilledProjectAsync(), await keeper.ActivityAsync());
        await keeper.WriteAsync(tim, project, form => form.ActivityId = activity);
        await keeper.TimerAsync(tim, s => s.StartAsync(new() { ProjectId = project }));
        await keeper.TimerAsync(tim, s => s.StopAsync(new()));
        var last = (await keeper.WeekAsync(tim)).Entries.MaxBy(e => e.Id)!;
        Assert.Equal((activity, true), (last.ActivityId!.Value, last.Billable));

        var (other, planning) = (await keeper.BilledProjectAsync("Zweiter Stand"), await keeper.ActivityAsync(name: "Planung"));
        await keeper.TimerAsync(tim, s => s.StartAsync(new() { ProjectId = other }));
        Assert.Equal("Montage", (await keeper.TimerAsync(tim))!.Activity);
        await keeper.TimerAsync(tim, s => s.StopAsync(new() { ActivityId = planning }));
        last = (await keeper.WeekAsync(tim)).Entries.MaxBy(e => e.Id)!;
        Assert.Equal((planning, true), (last.ActivityId!.Value, last.Billable));
    }

    [Fact]
    public async Task What_is_no_longer_offered_is_no_proposal()
    {
        var (tim, _) = await keeper.HireAsync("Tim Wandel");
        var (project, activity) = (await keeper.BilledProjectAsync(), await keeper.ActivityAsync());
        await keeper.WriteAsync(tim, project, form => form.ActivityId = activity);
        await shop.AsSystemAsync(async p =>
        {
            var form = (await p.GetRequiredService<ItemQueries>().DetailAsync(activity)).Form;
            form.Active = false;
            await p.GetRequiredService<ItemService>().ChangeAsync(activity, form);
            return true;
        });
        await keeper.TimerAsync(tim, s => s.StartAsync(new() { ProjectId = project }));
        Assert.Null((await keeper.TimerAsync(tim))!.Activity);
    }

    [Fact]
    public void A_day_is_as_long_as_its_clocks_say()
    {
        var (autumn, spring) = (new DateOnly(2026, 10, 25), new DateOnly(2026, 3, 29));
        Write(autumn, 1500);
        Write(spring, 1380);
        Assert.Throws<InvalidInputException>(() => Write(autumn, 1501));
        Assert.Throws<InvalidInputException>(() => Write(spring, 1381));

        static void Write(DateOnly day, int minutes) =>
            new Timesheet(Guid.CreateVersion7(), Timesheet.MondayOf(day)).Write(new() { ProjectId = Guid.CreateVersion7(), Day = day, Minutes = minutes }, null);
    }

    void Travel(int hour, int minute) => shop.Clock.TravelTo(At(keeper.Today, hour, minute));

    static DateTimeOffset At(DateOnly day, int hour, int minute) => BusinessCalendar.InstantOf(day.ToDateTime(new(hour, minute)));
}

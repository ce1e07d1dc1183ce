using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects.Timers;
using Erp.Tests.Sales;

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
        Assert.True((await keeper.TimerAsync(tim))!.IsOvernight);
        await Timekeeper.WrongAsync(() => keeper.TimerAsync(tim, s => s.StopAsync(new() { Until = At(evening, 21, 0) })), nameof(StopTimerForm.Until));
        await Timekeeper.WrongAsync(() => keeper.TimerAsync(tim, s => s.StopAsync(new() { Until = At(evening.AddDays(1), 10, 0) })), nameof(StopTimerForm.Until));
        await keeper.TimerAsync(tim, s => s.StopAsync(new() { Until = At(evening.AddDays(1), 1, 30) }));

        var entries = (await keeper.WeekAsync(tim, evening)).Entries.Concat((await keeper.WeekAsync(tim, evening.AddDays(1))).Entries).DistinctBy(e => e.Id).OrderBy(e => e.Day);
        Assert.Equal([(evening, 120), (evening.AddDays(1), 90)], entries.Select(e => (e.Day, e.Minutes)));
    }

    [Fact]
    public async Task What_cannot_be_written_down_leaves_it_running_and_it_can_be_discarded()
    {
        var (tim, _) = await keeper.HireAsync("Tim Ende");
        var project = await keeper.Planner.ProjectAsync();
        await keeper.TimerAsync(tim, s => s.StartAsync(new() { ProjectId = project }));
        await keeper.Planner.OnProjectAsync(s => s.CancelAsync(project, new() { Reason = "Abgesagt" }));
        await Timekeeper.WrongAsync(() => keeper.TimerAsync(tim, s => s.StopAsync(new())), nameof(StartTimerForm.ProjectId));
        Assert.NotNull(await keeper.TimerAsync(tim));
        await Timekeeper.WrongAsync(() => keeper.TimerAsync(tim, s => s.StartAsync(new() { ProjectId = project })), nameof(StartTimerForm.ProjectId));
        await keeper.TimerAsync(tim, s => s.DiscardAsync());
        Assert.Empty((await keeper.WeekAsync(tim)).Entries);
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
    }

    void Travel(int hour, int minute) => shop.Clock.TravelTo(At(keeper.Today, hour, minute));

    static DateTimeOffset At(DateOnly day, int hour, int minute) => BusinessCalendar.InstantOf(day.ToDateTime(new(hour, minute)));
}

using Erp.Projects.Boards;
using Erp.Projects.Flows;
using Erp.Projects.WorkItems;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>The flow of work is reckoned from the change log: known days, known answers.</summary>
public sealed class FlowTests(Company company) : IClassFixture<Company>
{
    /// <summary>A Monday, at noon.</summary>
    static readonly DateTimeOffset Start = new(2026, 3, 2, 11, 0, 0, TimeSpan.Zero);

    readonly Planner planner = new(company);

    [Fact]
    public async Task Cumulative_flow_cycle_time_throughput_and_ageing_follow_from_the_log()
    {
        At(0);
        var project = await planner.ProjectAsync("Fluss", form => (form.StartDate, form.EndDate) = (planner.Today, planner.Today.AddDays(60)));
        var board = await company.AsSystemAsync(p => p.GetRequiredService<BoardService>().CreateAsync(project, BoardForm.Usual("Fluss")));
        var (quick, slow, open, idle) = (
            await planner.TaskAsync(project, "Schnell"), await planner.TaskAsync(project, "Langsam"), await planner.TaskAsync(project, "Offen"),
            await planner.TaskAsync(project, "Liegt"));
        await MoveAsync(1, quick, WorkItemState.InProgress);
        await MoveAsync(1, slow, WorkItemState.InProgress);
        await MoveAsync(3, quick, WorkItemState.Done);
        await MoveAsync(4, open, WorkItemState.Waiting);
        await MoveAsync(8, slow, WorkItemState.Review);
        await MoveAsync(9, slow, WorkItemState.Done);
        At(10);

        var flow = (await company.AsSystemAsync(p => p.GetRequiredService<FlowQueries>().OfBoardAsync(board))).Flow;
        Assert.Equal([(slow, 8m), (quick, 2m)], flow.Cycles.Select(c => (c.WorkItemId, c.Days)));
        Assert.Equal((2m, 8m), (flow.Within(50)!.Value, flow.Within(85)!.Value));
        Assert.Equal([(open, WorkItemState.Waiting, 6m)], flow.Ages.Select(a => (a.WorkItemId, a.State, a.Days)));
        Assert.Equal([0, 1, 1], flow.Weeks.TakeLast(3).Select(w => w.Done));
        Assert.Equal(new DateOnly(2026, 3, 9), flow.Weeks[^1].Monday);
        // Day by day: to do, in progress, on hold, in review, done.
        Assert.Equal(
            ["00000", "40000", "22000", "22000", "21001", "11101", "11101", "11101", "11101", "10111", "10102", "10102"],
            flow.Days.TakeLast(12)
                .Select(day => string.Concat(new[]
                {
                    WorkItemState.Todo, WorkItemState.InProgress, WorkItemState.Waiting, WorkItemState.Review, WorkItemState.Done,
                }.Select(s => day.Counts.GetValueOrDefault(s)))));
        Assert.DoesNotContain(flow.Ages, a => a.WorkItemId == idle);
    }

    [Fact]
    public void What_was_put_back_counts_from_when_it_was_first_taken_up_and_what_was_removed_until_it_went()
    {
        var (back, gone) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        company.Clock.TravelTo(Start.AddDays(20));
        var flow = Flow.Of(
        [
            new(back, Start, WorkItemState.Todo), new(back, Start.AddDays(1), WorkItemState.InProgress), new(back, Start.AddDays(2), WorkItemState.Todo),
            new(back, Start.AddDays(10.5), WorkItemState.InProgress), new(back, Start.AddDays(11.5), WorkItemState.Done),
            new(gone, Start, WorkItemState.Todo), new(gone, Start.AddDays(3), WorkItemState.InProgress), new(gone, Start.AddDays(5), null),
        ], company.Clock);
        Assert.Equal(10.5m, Assert.Single(flow.Cycles).Days);
        Assert.Empty(flow.Ages);
        Assert.Equal(1, flow.Days.Single(d => d.Day == new DateOnly(2026, 3, 6)).Counts.GetValueOrDefault(WorkItemState.InProgress));
        Assert.Equal(0, flow.Days.Single(d => d.Day == new DateOnly(2026, 3, 7)).Counts.GetValueOrDefault(WorkItemState.InProgress));
    }

    [Fact]
    public async Task Neither_removing_what_was_finished_nor_the_length_of_the_past_changes_what_was()
    {
        At(-200);
        var project = await planner.ProjectAsync("Vergangenes", form => (form.StartDate, form.EndDate) = (planner.Today, planner.Today.AddDays(400)));
        var board = await company.AsSystemAsync(p => p.GetRequiredService<BoardService>().CreateAsync(project, BoardForm.Usual("Vergangenes")));
        var (old, gone) = (await planner.TaskAsync(project, "Lange fertig"), await planner.TaskAsync(project, "Fertig und entfernt"));
        await MoveAsync(-190, old, WorkItemState.Done);
        await MoveAsync(1, gone, WorkItemState.InProgress);
        await MoveAsync(3, gone, WorkItemState.Done);
        At(8);
        await planner.OnTaskAsync(s => s.DeleteAsync(gone));
        At(10);

        var flow = (await company.AsSystemAsync(p => p.GetRequiredService<FlowQueries>().OfBoardAsync(board))).Flow;
        Assert.Equal([(gone, 2m)], flow.Cycles.Select(c => (c.WorkItemId, c.Days)));
        Assert.Equal([1, 0], flow.Weeks.TakeLast(2).Select(w => w.Done));
        Assert.Equal([1, 1, 1, 2, 2, 2, 2, 2, 1, 1, 1], flow.Days.TakeLast(11).Select(day => day.Counts.GetValueOrDefault(WorkItemState.Done)));
        Assert.Empty(flow.Ages);
    }

    [Fact]
    public void Where_nothing_was_finished_there_is_no_cycle_time() => Assert.Null(Flow.Of([], company.Clock).Within(50));

    void At(int day) => company.Clock.TravelTo(Start.AddDays(day));

    Task MoveAsync(int day, Guid task, WorkItemState state)
    {
        At(day);
        return planner.OnTaskAsync(s => s.MoveAsync(task, state));
    }
}

using System.Diagnostics;
using Erp.Projects.Flows;
using Erp.Projects.Permits;
using Erp.Projects.Risks;
using Erp.Projects.WorkItems;

namespace Erp.Tests.Projects;

/// <summary>What endangers an event is reckoned as by hand, follows from what is put in, and never hangs.</summary>
public sealed class CriticalPathTests
{
    /// <summary>A Monday; the event is on the Friday of the week after.</summary>
    static readonly DateOnly Today = new(2026, 3, 2), Event = new(2026, 3, 13);

    static readonly WorkCalendar Weekdays = new([]);

    [Fact]
    public void An_example_worked_by_hand_comes_out_the_same()
    {
        // A takes two days; then B takes three and C one, side by side; D takes two and needs both.
        var (a, b, c, d) = (Step(2), Step(3), Step(1), Step(2));
        (b, c) = (b with { After = [a.Id] }, c with { After = [a.Id] });
        d = d with { After = [b.Id, c.Id] };
        var path = Of(d, c, b, a);

        var times = path.Steps.ToDictionary(s => s.Step.Id);
        Assert.Equal((Day(2), Day(3), Day(5), Day(6), 3), Told(times[a.Id]));
        Assert.Equal((Day(4), Day(6), Day(9), Day(11), 3), Told(times[b.Id]));
        Assert.Equal((Day(4), Day(4), Day(11), Day(11), 5), Told(times[c.Id]));
        Assert.Equal((Day(9), Day(10), Day(12), Day(13), 3), Told(times[d.Id]));
        Assert.Equal([a.Id, b.Id, d.Id], path.Chain.Select(s => s.Step.Id));
        Assert.Equal([a.Id, b.Id, d.Id], path.Steps.Where(s => s.IsCritical).Select(s => s.Step.Id));
        Assert.Equal(Day(10), path.Finish);
    }

    [Fact]
    public void What_cannot_be_ready_has_less_than_no_slack_and_everything_late_is_critical()
    {
        var (a, b) = (Step(6), Step(7));
        var path = Of(a, b with { After = [a.Id] });
        Assert.Equal([-3, -3], path.Steps.Select(s => (int)s.Slack));
        Assert.All(path.Steps, s => Assert.True(s.IsCritical));
        Assert.Equal([a.Id, b.Id], Of(Step(1), a, b with { After = [a.Id] }).Chain.Select(s => s.Step.Id));
        Assert.Equal(0, path.Play(_ => [1], 100, 1).InTime);
    }

    [Fact]
    public void What_was_begun_takes_its_rest_and_at_least_half_a_day()
    {
        Assert.Equal((1, 0.5, 3), ((int)(Step(4) with { Elapsed = 3 }).Rest(1), (Step(2) with { Elapsed = 9 }).Rest(1), (int)Step(3).Rest(1)));
        Assert.Equal(5, (Step(4) with { Elapsed = 3 }).Rest(2));
    }

    [Fact]
    public void A_circle_that_cannot_be_is_cut_open_and_hangs_nothing()
    {
        var (a, b) = (Step(1), Step(1));
        var path = Of(a with { After = [b.Id] }, b with { After = [a.Id] });
        Assert.Equal(2, path.Steps.Count);
        Assert.Equal(Day(3), path.Finish);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Of_any_plan_earliest_comes_before_latest_where_it_is_feasible_and_longer_tasks_never_finish_earlier(int seed)
    {
        var plan = Plan(seed, 120);
        var path = CriticalPath.Of(plan, Today, Today.AddYears(5), Weekdays);
        Assert.All(path.Steps, s =>
        {
            Assert.True(s.EarliestStart <= s.LatestStart && s.EarliestFinish <= s.LatestFinish && s.EarliestStart <= s.EarliestFinish);
            Assert.True(s.Slack >= 0);
        });
        var longer = CriticalPath.Of([.. plan.Select(s => s with { Days = s.Days + seed })], Today, Today.AddYears(5), Weekdays).Steps.ToDictionary(s => s.Step.Id);
        Assert.All(path.Steps, s => Assert.True(longer[s.Step.Id].EarliestFinish >= s.EarliestFinish));
        var (one, other) = (path.Play(_ => [0.8, 1, 1.5], 500, 7), path.Play(_ => [0.8, 1, 1.5], 500, 7));
        Assert.Equal(one.Days, other.Days);
        Assert.True(one.Half <= one.Likely && one.Likely <= one.NearlySure);
        Assert.True(path.Play(_ => [1], 10, 1).Half == path.Finish);
        Assert.NotEqual(one.Days, path.Play(_ => [0.8, 1, 1.5], 500, 8).Days);
    }

    [Fact]
    public void Ten_thousand_runs_of_two_hundred_tasks_take_no_time_worth_naming()
    {
        var path = CriticalPath.Of(Plan(1, 200), Today, Event, Weekdays);
        path.Play(_ => [.. RiskHistory.Usual], 1000, 1);
        var best = Enumerable.Range(0, 5).Min(n =>
        {
            var watch = Stopwatch.StartNew();
            path.Play(_ => [.. RiskHistory.Usual], Forecast.Runs, (ulong)n);
            return watch.ElapsedMilliseconds;
        });
        TestContext.Current.TestOutputHelper?.WriteLine($"10,000 runs of 200 tasks: {best} ms");
        Assert.True(best < 400, $"{best} ms");
    }

    [Fact]
    public void Weekends_are_worked_on_only_where_something_is_planned()
    {
        var calendar = new WorkCalendar([Day(14), Day(3)]);
        Assert.Equal((11, 10, 1, 0), (calendar.Within(Today, Day(15)), Weekdays.Within(Today, Day(15)), calendar.Within(Day(14), Day(14)), Weekdays.Within(Day(14), Day(14))));
        foreach (var day in Enumerable.Range(0, 400).Select(Today.AddDays))
            if (calendar.Within(day, day) == 1) Assert.Equal(day, calendar.At(calendar.Before(day)));
        Assert.Equal(Day(16), Weekdays.At(Weekdays.Before(Day(14))));
    }

    [Fact]
    public void History_is_taken_from_the_same_label_or_stage_where_there_is_enough_of_it()
    {
        var slow = Enumerable.Range(0, 10).Select(_ => new FinishedTask(2, 4, ["LICHT"])).ToList();
        var quick = Enumerable.Range(0, 9).Select(_ => new FinishedTask(2, 2, ["TON"])).ToList();
        var history = new RiskHistory([.. slow, .. quick]);
        Assert.All(history.Of(Step(1) with { Kin = ["TON", "LICHT"] }), ratio => Assert.Equal(2, ratio));
        Assert.Equal(19, history.Of(Step(1) with { Kin = ["TON"] }).Length);
        Assert.Equal([1.0], history.Of(Step(1) with { Kind = StepKind.Permit }));
        Assert.Equal(RiskHistory.Usual, new RiskHistory(quick).Of(Step(1)));
    }

    [Fact]
    public void What_is_planned_after_the_event_does_not_endanger_it_unless_something_before_waits_for_it()
    {
        var (build, strike, bill, odd) = (Task(Day(4), Day(5)), Task(Day(14), Day(15)), Task(null, null), Task(Day(6), Day(6)));
        bill = bill with { After = [strike.Id] };
        var facts = new RiskFacts(Guid.CreateVersion7(), Event, null, [build, strike, bill], [], []);
        Assert.Equal([build.Id], facts.Steps(Today, facts.Calendar()).Select(s => s.Id));
        facts = facts with { Tasks = [build, strike, bill, odd with { After = [strike.Id] }] };
        Assert.Equal(new[] { build.Id, strike.Id, odd.Id }.Order(), facts.Steps(Today, facts.Calendar()).Select(s => s.Id).Order());
    }

    [Fact]
    public void A_permit_is_expected_after_its_usual_time_and_what_needs_it_waits()
    {
        var fire = Task(Day(4), Day(4));
        var permit = new RiskPermit(Guid.CreateVersion7(), "Feuerwerk", PermitState.Planned, 14, null, null, null, false, [fire.Id]);
        var risk = ProjectRisk.Of(new(Guid.CreateVersion7(), Event, null, [fire], [permit], []), new([]), Today);
        Assert.Equal([permit.Id, fire.Id], risk.Chain.Select(s => s.Id));
        Assert.Equal((Day(16), Day(12), (DateOnly?)Day(12).AddDays(-14)), (risk.Chain[0].Expected, risk.Chain[0].Latest, risk.Chain[0].ApplyBy));
        Assert.Equal(0, risk.Forecast.InTime);

        var applied = ProjectRisk.Of(new(Guid.CreateVersion7(), Event, null, [fire], [permit with { State = PermitState.Applied, AppliedOn = Today.AddDays(-7) }], []), new([]), Today);
        Assert.Equal((Day(9), Day(12), null), (applied.Chain[0].Expected, applied.Chain[0].Latest, applied.Chain[0].ApplyBy));
        Assert.Equal(1, ProjectRisk.Of(new(applied.ProjectId, Event, null, [fire], [permit with { State = PermitState.Approved }], []), new([]), Today).Open);
    }

    [Fact]
    public void What_comes_on_a_weekend_is_not_there_on_the_friday_before()
    {
        // Twelve days from Monday: a Saturday, on which no authority decides. The event is the day before.
        var permit = new RiskPermit(Guid.CreateVersion7(), "Feuerwerk", PermitState.Planned, 12, null, null, null, false, []);
        var late = ProjectRisk.Of(new(Guid.CreateVersion7(), Event, null, [], [permit], []), new([]), Today);
        Assert.Equal((Day(16), -1, 0), (late.Chain.Single().Expected, (int)late.Chain.Single().Slack, late.Forecast.InTime));
        // Parts do come on the day they are wanted, be it a Sunday.
        var parts = new RiskDelivery(Guid.CreateVersion7(), "Zelt", 0, Day(15), true);
        var soon = ProjectRisk.Of(new(Guid.CreateVersion7(), Day(15), null, [], [], [parts]), new([]), Today);
        Assert.Equal((Day(15), 0, 1), (soon.Chain.Single().Expected, (int)soon.Chain.Single().Slack, soon.Forecast.InTime));
    }

    [Fact]
    public void Parts_that_are_wanted_after_the_event_do_not_endanger_it()
    {
        var container = new RiskDelivery(Guid.CreateVersion7(), "Container zum Abbau", 0, Day(14), false);
        Assert.Equal((0, 1), ProjectRisk.Of(new(Guid.CreateVersion7(), Event, null, [], [], [container]), new([]), Today) is var risk ? (risk.Open, risk.Forecast.InTime) : default);
    }

    [Fact]
    public void A_permit_that_did_its_work_and_ran_out_or_that_another_stands_in_for_endangers_nothing()
    {
        var crane = new RiskPermit(Guid.CreateVersion7(), "Kran", PermitState.Expired, 14, null, null, Today.AddDays(-1), false, [Guid.CreateVersion7()]);
        Assert.Equal((0, false), Risk(crane));
        Assert.Equal((0, false), Risk(crane with { Tasks = [] }));
        Assert.Equal((0, false), Risk(crane with { State = PermitState.Rejected, ValidUntil = null }));
        // Nobody ever said what needs it, and it was to hold on the day.
        Assert.Equal((1, true), Risk(crane with { State = PermitState.Rejected, ValidUntil = null, Tasks = [] }));

        var lift = Task(Day(5), Day(6));
        Assert.Equal((2, true), Risk(crane with { Tasks = [lift.Id] }, lift));
        var risk = ProjectRisk.Of(new(Guid.CreateVersion7(), Event, Day(4), [], [crane with { ForStart = true, Tasks = [] }], []), new([]), Today);
        Assert.Equal((1, true), (risk.Open, risk.IsInDanger(Today)));

        static (int, bool) Risk(RiskPermit permit, params RiskTask[] tasks) =>
            ProjectRisk.Of(new(Guid.CreateVersion7(), Event, null, tasks, [permit], []), new([]), Today) is var risk ? (risk.Open, risk.IsInDanger(Today)) : default;
    }

    [Fact]
    public void Time_on_hold_is_no_work_done()
    {
        // Worked on for one day three weeks ago, then on hold for a part, and taken up again yesterday.
        var task = Task(Today.AddDays(-21), Today.AddDays(-18)) with { State = WorkItemState.InProgress, Worked = [new(Today.AddDays(-21), Today.AddDays(-21)), new(Today.AddDays(-3), null)] };
        var step = Assert.Single(new RiskFacts(Guid.CreateVersion7(), Event, null, [task], [], []).Steps(Today, Weekdays));
        Assert.Equal((4, 2, 2), ((int)step.Days, (int)step.Elapsed, (int)step.Rest(1)));
        // A day on which it was put down and taken up again is one day.
        Assert.Equal(3, Weekdays.Within([new(Today, Day(3)), new(Day(3), Day(4))], Today));
    }

    [Fact]
    public void A_permit_that_runs_out_before_it_is_needed_is_missing_and_what_is_on_hold_asks_for_it_again()
    {
        var fire = Task(Day(11), Day(11));
        var permit = new RiskPermit(Guid.CreateVersion7(), "Feuerwerk", PermitState.Approved, 14, null, null, Day(10), false, [fire.Id]);
        Assert.Equal([permit.Id, fire.Id], Chain(fire, permit));
        Assert.Equal([fire.Id], Chain(fire, permit with { ValidUntil = Day(11) }));
        Assert.Equal([fire.Id], Chain(fire with { Worked = [new(Today, null)], State = WorkItemState.InProgress }, permit));
        Assert.Equal([permit.Id, fire.Id], Chain(fire with { Worked = [new(Today, Today)], State = WorkItemState.Waiting }, permit));

        static IEnumerable<Guid> Chain(RiskTask task, RiskPermit permit) =>
            ProjectRisk.Of(new(Guid.CreateVersion7(), Event, null, [task], [permit], []), new([]), Today).Chain.Select(s => s.Id);
    }

    [Fact]
    public void That_something_is_not_over_yet_rules_out_that_it_was_quick()
    {
        double[] usual = [1, 1.5, 2, 3];
        Assert.Equal([2, 6], (Step(4) with { Elapsed = 6 }).Rests(usual));
        // Longer than anything took: it goes on as if it had been planned for those twenty days.
        Assert.Equal([10, 20, 40], (Step(4) with { Elapsed = 20 }).Rests(usual));
        Assert.Equal([0.5], (Step(4) with { Elapsed = 20 }).Rests([0.8, 1]));
        Assert.Equal([4, 6, 8, 12], Step(4).Rests(usual));
    }

    [Fact]
    public void Only_work_counts_as_taking_up_and_only_since_it_last_was_to_do()
    {
        var (held, dropped, reopened, paused) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var worked = StateLog.Worked(
        [
            .. Life(held, WorkItemState.Todo, WorkItemState.Waiting),
            .. Life(dropped, WorkItemState.Todo, WorkItemState.InProgress, WorkItemState.Cancelled, WorkItemState.Todo, WorkItemState.InProgress),
            .. Life(reopened, WorkItemState.Todo, WorkItemState.InProgress, WorkItemState.Done, WorkItemState.Todo, WorkItemState.Waiting, WorkItemState.Review),
            .. Life(paused, WorkItemState.Todo, WorkItemState.InProgress, WorkItemState.Waiting, WorkItemState.InProgress),
        ]);
        Assert.Equal(["5-", "6-", "2-3 4-"], new[] { dropped, reopened, paused }.Select(task => string.Join(' ', worked[task].Select(s => $"{s.First.Day}-{s.Last?.Day}"))));
        Assert.False(worked.ContainsKey(held));

        static IEnumerable<StateChange> Life(Guid task, params WorkItemState[] states) => states.Index().Select(s => new StateChange(task, new(2026, 1, s.Index + 1, 0, 0, 0, TimeSpan.Zero), s.Item));
    }

    static RiskTask Task(DateOnly? start, DateOnly? due) => new(Guid.CreateVersion7(), "Aufgabe", WorkItemState.Todo, start, due, null, [], [], []);

    static CriticalPath Of(params PlanStep[] steps) => CriticalPath.Of(steps, Today, Event, Weekdays);

    static PlanStep Step(double days) => new(Guid.CreateVersion7(), StepKind.Task, days, []);

    static DateOnly Day(int dayOfMarch) => new DateOnly(2026, 3, 1).AddDays(dayOfMarch - 1);

    static (DateOnly, DateOnly, DateOnly, DateOnly, int) Told(StepTimes times) => (times.EarliestStart, times.EarliestFinish, times.LatestStart, times.LatestFinish, (int)times.Slack);

    /// <summary>Some plan: each step waits for up to three before it.</summary>
    static List<PlanStep> Plan(int seed, int count)
    {
        var (random, steps) = (new Random(seed), new List<PlanStep>());
        for (var n = 0; n < count; n++)
            steps.Add(new(Guid.CreateVersion7(), StepKind.Task, random.Next(1, 20) / 2.0, [.. Enumerable.Range(0, Math.Min(n, 3)).Select(_ => steps[random.Next(n)].Id).Distinct()])
            {
                NotBefore = random.Next(4) == 0 ? Today.AddDays(random.Next(60)) : null, Elapsed = random.Next(6) == 0 ? 1 : 0,
            });
        return steps;
    }
}

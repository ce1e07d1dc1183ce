using System.Collections.Immutable;
using Erp.Projects.Plans;
using Erp.Projects.WorkItems;
using Microsoft.AspNetCore.WebUtilities;

namespace Erp.Tests.Projects;

/// <summary>Where bars, arrows, entries and hours lie: pure functions of the tasks.</summary>
public sealed class PlanLayoutTests
{
    /// <summary>A Friday.</summary>
    static readonly DateOnly Today = new(2026, 11, 20);

    static readonly FacePerson Mia = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Mia Bahn"), Ole = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Ole Zug");

    [Fact]
    public void The_scale_goes_from_a_monday_to_a_sunday_round_all_tasks_and_today_where_it_is_near()
    {
        var scale = PlanScale.Of([Task("A", 3, 5)], Today, PlanZoom.Day);
        Assert.Equal((DayOfWeek.Monday, 0), (scale.First.DayOfWeek, scale.Days % 7));
        Assert.True(scale.First <= Today.AddDays(-7));
        Assert.Equal(new PlanBar(Today.AddDays(3).DayNumber - scale.First.DayNumber, 3), scale.Bar(Today.AddDays(3), Today.AddDays(5)));
        Assert.NotNull(scale.PlaceOf(Today));
        Assert.Null(PlanScale.Of([Task("Längst", -900, -890)], Today, PlanZoom.Day).PlaceOf(Today));
        Assert.Equal(scale.Days, scale.Ticks.Sum(t => t.Days));
        Assert.Equal(scale.Days, scale.Months.Sum(m => m.Days));
        Assert.Equal(47, PlanScale.WeekOf(Today));
    }

    [Fact]
    public void A_slip_of_decades_does_not_make_the_scale_endless_and_bars_are_cut_at_its_edge()
    {
        var scale = PlanScale.Of([Task("Jetzt", 0, 2), Task("Tippfehler", 0, 36_500)], Today, PlanZoom.Month);
        Assert.Equal(PlanScale.MostDays, scale.Days);
        Assert.NotNull(scale.PlaceOf(Today));
        Assert.Equal(scale.Days, scale.Bar(Today, Today.AddDays(36_500))!.Value.End);
        Assert.Null(scale.Bar(Today.AddDays(20_000), Today.AddDays(20_001)));
        Assert.Null(scale.Bar(null, null));
        // What it shows nothing of is pointed to at its edge.
        Assert.Equal(
            [1, -1, 0, 0],
            new[] { (20_000, 20_001), (-2_000, -1_900), (-2_000, 0) }.Select(d => scale.SideOf(Today.AddDays(d.Item1), Today.AddDays(d.Item2))).Append(scale.SideOf(null, null)));
    }

    [Fact]
    public void Tasks_lie_below_their_stage_by_days_and_what_waits_has_an_arrow_from_what_it_waits_for()
    {
        var stage = new PlanGroup(Guid.CreateVersion7(), "Aufbau");
        var build = Task("Bühne aufbauen", 2, 3) with { StageId = stage.Key };
        var light = Task("Licht", 4, 5) with { StageId = stage.Key, Predecessors = [build.Id] };
        var early = Task("Ton", 1, 4) with { Predecessors = [build.Id, Guid.CreateVersion7()] };
        var someday = Task("Irgendwann", null, null);
        var scale = PlanScale.Of([build, light, early], Today, PlanZoom.Week);
        var rows = GanttRow.Of([someday, light, early, build], [stage, new(null, "Ohne Phase")], t => t.StageId, scale);
        Assert.Equal(["Aufbau", "Bühne aufbauen", "Licht", "Ohne Phase", "Ton", "Irgendwann"], rows.Select(r => r.Heading ?? r.Task!.Title));
        Assert.Equal(scale.Bar(build.FirstDay, light.LastDay), rows[0].Bar);
        Assert.Null(rows[5].Bar);
        var link = Assert.Single(rows[2].Links);
        Assert.Equal((build.Id, 1, rows[1].Bar!.Value.End, rows[2].Bar!.Value.At, false), (link.Before.Id, link.Rows, link.From, link.To, link.Clashes));
        Assert.True(Assert.Single(rows[4].Links).Clashes);
        Assert.Equal(["Ton"], GanttRow.Of([early], [stage, new(null, "Ohne Phase")], t => t.StageId, scale).Select(r => r.Task?.Title));
    }

    [Fact]
    public void A_task_may_begin_on_the_day_the_other_is_due_and_what_is_done_holds_nothing_up()
    {
        var before = Task("Erst", 0, 2);
        Assert.False(Task("Dann", 2, 3).BeginsBefore(before));
        Assert.True(Task("Zu früh", 1, 3).BeginsBefore(before));
        Assert.False(Task("Zu früh", 1, 3).BeginsBefore(before with { State = WorkItemState.Done }));
        Assert.False(Task("Ohne Tag", null, null).BeginsBefore(before));
    }

    [Theory]
    [InlineData(2, 5, 8, "M50 -51H57V17H79m-5-4l5 4-5 4")]
    [InlineData(2, 5, 5, "M50 -51h7V0H43V17H49m-5-4l5 4-5 4")]
    [InlineData(-1, 5, 4, "M50 51h7V34H33V17H39m-5-4l5 4-5 4")]
    public void An_arrow_goes_straight_where_there_is_room_and_round_the_row_where_there_is_none(int rows, int from, int to, string path) =>
        Assert.Equal(path, new GanttLink(Task("Erst", 0, 1), rows, from, to, false).Path(10, 34));

    [Fact]
    public void A_week_of_the_calendar_stacks_what_overlaps_continues_over_sundays_and_counts_what_has_no_room()
    {
        var monday = PlanScale.MondayOf(Today);
        var over = Task("Übers Wochenende", 0, 4);
        var (friday, more) = (Task("Freitag", null, 0), Task("Noch einer", null, 0));
        var week = CalendarWeek.Of([more, friday, over, Task("Nächste", 5, 6)], monday, 2);
        Assert.Equal([("Übers Wochenende", 4, 3, 0, true, false), ("Freitag", 4, 1, 1, true, true)], week.Entries.Select(e => (e.Task.Title, e.Column, e.Days, e.Lane, e.Begins, e.Ends)));
        Assert.Equal([0, 0, 0, 0, 1, 0, 0], week.Hidden);
        var next = CalendarWeek.Of([over], monday.AddDays(7), 2).Entries.Single();
        Assert.Equal((0, 2, false, true), (next.Column, next.Days, next.Begins, next.Ends));
        var month = CalendarWeek.OfMonth([over], Today, 4);
        Assert.Equal((new DateOnly(2026, 10, 26), 6), (month[0].Monday, month.Count));
    }

    [Fact]
    public void Hours_spread_over_working_days_and_people_and_what_is_done_weighs_nothing()
    {
        // From Friday to Monday: two working days.
        var shared = Task("Zu zweit", 0, 3) with { EstimatedHours = 32, People = [Mia, Ole] };
        var alone = Task("Allein", 0, 0) with { EstimatedHours = 2, People = [Mia] };
        var saturday = Task("Samstag", 1, 1) with { EstimatedHours = 5, People = [Ole] };
        WorkItemFace[] tasks = [shared, alone, saturday, alone with { State = WorkItemState.Done }, Task("Nichts", 0, 0) with { People = [Mia] }];
        var load = new Workload(tasks, PlanScale.Of([shared], Today, PlanZoom.Week));
        Assert.Equal((10m, 0m, 8m), (load.Of(Mia.MemberId, Today), load.Of(Mia.MemberId, Today.AddDays(1)), load.Of(Mia.MemberId, Today.AddDays(3))));
        Assert.Equal(5m, load.Of(Ole.MemberId, Today.AddDays(1)));
        var weeks = load.Of(Mia.MemberId).Where(w => w.Hours > 0).ToList();
        Assert.Equal([(10m, 40m, false), (8m, 40m, false)], weeks.Select(w => (w.Hours, w.Capacity, w.IsOver)));
        var byDay = new Workload(tasks, PlanScale.Of([shared], Today, PlanZoom.Day));
        Assert.Equal((5m, 8m), byDay.Of(Ole.MemberId).Where(d => d.Tick.First == Today.AddDays(1)).Select(d => (d.Hours, d.Capacity)).Single());
        Assert.True(byDay.Of(Mia.MemberId).Single(d => d.Tick.First == Today).IsOver);
    }

    [Fact]
    public void Nobody_has_hours_on_a_free_day_nor_room_for_them()
    {
        // From Friday to Tuesday; Monday is free.
        var monday = Today.AddDays(3);
        var task = Task("Über den Feiertag", 0, 4) with { EstimatedHours = 12, People = [Mia] };
        var load = new Workload([task], PlanScale.Of([task], Today, PlanZoom.Day), new(null, [new(monday, monday, "Brückentag")]));
        Assert.Equal((6m, 0m, 6m), (load.Of(Mia.MemberId, Today), load.Of(Mia.MemberId, monday), load.Of(Mia.MemberId, Today.AddDays(4))));
        Assert.Equal([8m, 0m, 8m], new[] { Today, monday, Today.AddDays(4) }.Select(day => load.Of(Mia.MemberId).Single(d => d.Tick.First == day).Capacity));
    }

    [Fact]
    public void Each_person_has_a_lane_in_which_what_overlaps_lies_in_rows_below_each_other()
    {
        var (first, second, third) = (Task("Eins", 0, 2) with { People = [Mia] }, Task("Zwei", 2, 4) with { People = [Mia, Ole] }, Task("Drei", 3, 3) with { People = [Mia] });
        var loose = Task("Lose", 1, 1);
        var scale = PlanScale.Of([first, second, third, loose], Today, PlanZoom.Week);
        var rows = PeopleRow.Of([third, loose, second, first], [new(Mia.MemberId, Mia.Name), new(Ole.MemberId, Ole.Name), new(null, "Niemand")], scale);
        Assert.Equal(["Mia Bahn 0:", "Mia Bahn 1:Eins Drei", "Mia Bahn 2:Zwei", "Ole Zug 0:", "Ole Zug 1:Zwei", "Niemand 0:", "Niemand 1:Lose"],
            rows.Select(r => $"{r.Person.Name} {r.Number}:{string.Join(' ', r.Bars.Select(b => b.Task.Title))}"));
    }

    [Fact]
    public void The_address_says_view_filter_choice_and_days_and_nonsense_there_says_nothing()
    {
        var chosen = ImmutableHashSet.Create(Guid.CreateVersion7(), Guid.CreateVersion7());
        var state = new PlanState { View = PlanView.Gantt, Zoom = PlanZoom.Day, OneWeek = true, Day = Today, Chosen = chosen, Filter = new() { Search = "Bühne", Person = Mia.MemberId } };
        var address = "http://kontor/plan";
        foreach (var (key, value) in state.ToQuery())
            foreach (var one in value switch { null => [], Guid[] ids => ids.Select(id => id.ToString()), _ => [value.ToString()!] })
                address = QueryHelpers.AddQueryString(address, key, one);
        var read = PlanState.FromQuery(new Uri(address));
        Assert.Equal(state with { Chosen = read.Chosen }, read);
        Assert.True(chosen.SetEquals(read.Chosen));
        var nothing = PlanState.FromQuery(new Uri("http://kontor/plan?as=9&zoom=x&day=31.12.&chosen=abc&span=year"));
        Assert.Equal(new PlanState { Chosen = nothing.Chosen }, nothing);
        Assert.Empty(nothing.Chosen);
        Assert.All(new PlanState().ToQuery(), said => Assert.Null(said.Value));
    }

    /// <summary>A task from one day to another, counted from today.</summary>
    static WorkItemFace Task(string title, int? start, int? due) =>
        new(
            Guid.CreateVersion7(), $"T-{title}", title, WorkItemState.Todo, Priority.Normal, start is { } s ? Today.AddDays(s) : null,
            due is { } d ? Today.AddDays(d) : null, null, Guid.Empty, "Fest", null);
}

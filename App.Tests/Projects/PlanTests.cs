using System.Diagnostics;
using Bunit;
using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Shell;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.Plans;
using Erp.Projects.WorkItems;
using Erp.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>Tasks are read once for every view, moved in plans by commands that can be taken back, and every screen stays true.</summary>
public sealed class PlanTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);

    [Fact]
    public async Task Tasks_move_together_keep_their_length_and_are_taken_back_together()
    {
        var project = await planner.ProjectAsync("Verschoben");
        var (bar, point, undated) = (await TaskAsync(project, "Balken", 1, 4), await TaskAsync(project, "Termin", null, 2), await planner.TaskAsync(project, "Ohne Tag"));
        var commit = await company.AsSystemAsync(p => p.GetRequiredService<WorkItemService>().ShiftAsync(new() { WorkItemIds = [bar, point, undated], Days = -3 }));
        Assert.Equal([(-2, 1), (null, -1), (null, null)], [await DaysAsync(bar), await DaysAsync(point), await DaysAsync(undated)]);
        await company.AsSystemAsync(p => DoAsync(p.GetRequiredService<UndoService>().UndoAsync(commit!.Value)));
        Assert.Equal([(1, 4), (null, 2)], [await DaysAsync(bar), await DaysAsync(point)]);

        await Assert.ThrowsAsync<NotFoundException>(() => planner.OnTaskAsync(s => s.ShiftAsync(new() { WorkItemIds = [bar, Guid.CreateVersion7()], Days = 1 })));
        Assert.Equal((1, 4), await DaysAsync(bar));
    }

    [Fact]
    public async Task Days_beyond_all_plans_and_a_due_date_before_the_start_are_refused()
    {
        var task = await TaskAsync(await planner.ProjectAsync("Unsinn"), "Ewig", 0, 1);
        await Assert.ThrowsAsync<InvalidInputException>(() => planner.OnTaskAsync(s => s.ShiftAsync(new() { WorkItemIds = [task], Days = 40_000 })));
        await Assert.ThrowsAsync<InvalidInputException>(() => planner.OnTaskAsync(s => s.RescheduleAsync(task, null, new DateOnly(2999, 1, 1))));
        await Assert.ThrowsAsync<InvalidInputException>(() => planner.OnTaskAsync(s => s.RescheduleAsync(task, planner.Today.AddDays(3), planner.Today)));
        Assert.Equal((0, 1), await DaysAsync(task));
    }

    [Fact]
    public async Task A_task_is_given_to_another_person_or_to_nobody_unless_several_do_it()
    {
        var task = await TaskAsync(await planner.ProjectAsync("Zuteilen"), "Kabel ziehen", 0, 1);
        var (_, mia) = await planner.HireAsync("Mia Kabel");
        var (_, ole) = await planner.HireAsync("Ole Kabel");
        await planner.OnTaskAsync(s => s.AssignAsync(task, mia));
        await planner.OnTaskAsync(s => s.AssignAsync(task, ole));
        Assert.Equal([ole], (await planner.TaskAsync(task)).Form.AssigneeIds);
        await planner.OnTaskAsync(s => s.AssignAsync(task, null));
        var form = (await planner.TaskAsync(task)).Form;
        Assert.Empty(form.AssigneeIds);
        form.AssigneeIds = [mia, ole];
        await planner.OnTaskAsync(s => s.ChangeAsync(task, form));
        await Assert.ThrowsAsync<BusinessRuleException>(() => planner.OnTaskAsync(s => s.AssignAsync(task, mia)));
    }

    [Fact]
    public async Task Five_hundred_tasks_are_read_by_as_few_questions_as_one_within_a_tenth_of_a_second()
    {
        var small = await planner.ProjectAsync("Klein");
        await TaskAsync(small, "Einzige", 0, 1);
        var large = await planner.ProjectAsync("Groß", form => form.Stages.Add(new() { Name = "Aufbau" }));
        var (_, mia) = await planner.HireAsync("Mia Viel");
        Guid? before = null;
        await company.AsSystemAsync(async p =>
        {
            var items = p.GetRequiredService<WorkItemService>();
            for (var n = 0; n < 500; n++)
                before = await items.CreateAsync(new()
                {
                    ProjectId = large, Title = $"Aufgabe {n}", StartDate = planner.Today.AddDays(n % 60), DueDate = planner.Today.AddDays(n % 60 + 2),
                    AssigneeIds = [mia], EstimatedHours = 4, PredecessorIds = before is { } last && n % 5 != 0 ? [last] : [],
                });
            return true;
        });
        var (asked, _) = await CountAsync(small);
        var (askedLarge, plan) = await CountAsync(large);
        Assert.Equal(asked, askedLarge);
        Assert.Equal(500, plan.Tasks.Count);

        var best = TimeSpan.MaxValue;
        for (var n = 0; n < 5; n++)
        {
            var started = Stopwatch.GetTimestamp();
            var read = (await CountAsync(large)).Plan;
            var scale = PlanScale.Of(read.Tasks, planner.Today, PlanZoom.Week);
            GanttRow.Of(read.Tasks, [.. read.Stages, new(null, "")], t => t.StageId, scale);
            CalendarWeek.OfMonth([.. read.Tasks], planner.Today, 4);
            PeopleRow.Of(read.Tasks, [new(mia, "Mia"), new(null, "")], scale);
            var took = Stopwatch.GetElapsedTime(started);
            if (took < best) best = took;
        }

        Xunit.TestContext.Current.TestOutputHelper?.WriteLine($"500 tasks read and laid out in every view: {best.TotalMilliseconds:0.0} ms");
        Assert.True(best < TimeSpan.FromMilliseconds(100), $"{best.TotalMilliseconds:0} ms");
    }

    [Fact]
    public async Task Without_a_project_the_tasks_of_all_are_shown_that_are_under_way()
    {
        var (here, over) = (await planner.ProjectAsync("Läuft"), await planner.ProjectAsync("Abgesagt"));
        var (task, dropped) = (await planner.TaskAsync(here, "Hier"), await planner.TaskAsync(over, "Dort"));
        await planner.OnProjectAsync(s => s.CancelAsync(over, new() { Reason = "Regen" }));
        var plan = (await CountAsync(null)).Plan;
        Assert.Contains(plan.Tasks, t => t.Id == task);
        Assert.DoesNotContain(plan.Tasks, t => t.Id == dropped);
    }

    [Fact]
    public async Task A_bar_put_before_what_it_waits_for_is_moved_with_a_warning_and_can_be_taken_back()
    {
        var project = await planner.ProjectAsync("Gezogen");
        var first = await TaskAsync(project, "Erst", 0, 2);
        var then = await TaskAsync(project, "Dann", 5, 6, first);
        await using var screen = new Screen(company);
        var shown = screen.Show(project, "as=gantt&q=dann", then);
        Assert.Empty(shown.FindAll($"[data-task='{first}']"));
        await shown.Find("[data-plan]").TriggerEventAsync("onplancommand", new PlanCommandArgs { Name = "move", Task = then, Days = -4 });
        shown.WaitForState(() => screen.Toasts.Shown.Count == 1);
        Assert.Equal((Tone.Warning, (1, 2)), (screen.Toasts.Shown[0].Tone, await DaysAsync(then)));

        // Another view keeps the filter.
        await shown.FindAll(".plan-as button")[(int)PlanView.Calendar].ClickAsync(new());
        shown.WaitForElement(".cal");
        Assert.Contains("q=dann", screen.Address, StringComparison.Ordinal);
        Assert.Contains("as=calendar", screen.Address, StringComparison.Ordinal);

        await shown.Find(".plan-tools [data-shortcut='ctrl+z']").ClickAsync(new());
        Assert.Equal((5, 6), await DaysAsync(then));
    }

    [Fact]
    public async Task What_a_colleague_moves_shows_by_itself_and_what_is_refused_slides_back()
    {
        var project = await planner.ProjectAsync("Zu zweit geplant");
        var task = await TaskAsync(project, "Wandert", 1, 2);
        await using var screen = new Screen(company);
        var shown = screen.Show(project, "as=gantt", task);
        var lay = shown.Find($"[data-task='{task}']").GetAttribute("data-first");
        await planner.OnTaskAsync(s => s.ShiftAsync(new() { WorkItemIds = [task], Days = 3 }));
        shown.WaitForState(() => shown.Find($"[data-task='{task}']").GetAttribute("data-first") != lay);

        await shown.Find("[data-plan]").TriggerEventAsync("onplancommand", new PlanCommandArgs { Name = "end", Task = task, Days = -5 });
        Assert.Equal(Tone.Danger, screen.Toasts.Shown.Single().Tone);
        Assert.Equal(planner.Today.AddDays(5).ToString("O", System.Globalization.CultureInfo.InvariantCulture), shown.Find($"[data-task='{task}']").GetAttribute("data-last"));
    }

    [Fact]
    public async Task Bars_put_down_quickly_one_after_the_other_all_move_and_are_all_taken_back()
    {
        var project = await planner.ProjectAsync("Schnell gezogen");
        var (one, two) = (await TaskAsync(project, "Eins", 1, 2), await TaskAsync(project, "Zwei", 1, 2));
        await using var screen = new Screen(company);
        var shown = screen.Show(project, "as=gantt", two);
        List<Task> moves = [];
        await shown.InvokeAsync(() =>
        {
            foreach (var (task, name, days) in new[] { (one, "move", 3), (two, "move", 4), (one, "end", 2) })
                moves.Add(shown.Find("[data-plan]").TriggerEventAsync("onplancommand", new PlanCommandArgs { Name = name, Task = task, Days = days }));
        });
        // Shown before they are done.
        Assert.Equal((planner.Today.AddDays(4), planner.Today.AddDays(7)), LiesOn(shown, one));
        await Task.WhenAll(moves);
        Assert.Equal([(4, 7), (5, 6)], [await DaysAsync(one), await DaysAsync(two)]);

        // Taken back while it is still under way: that one, and then those before it.
        await shown.InvokeAsync(() =>
        {
            moves.Add(shown.Find("[data-plan]").TriggerEventAsync("onplancommand", new PlanCommandArgs { Name = "move", Task = two, Days = 7 }));
            moves.Add(UndoAsync());
        });
        await Task.WhenAll(moves);
        Assert.Equal((5, 6), await DaysAsync(two));
        for (var n = 0; n < 3; n++) await UndoAsync();
        Assert.Empty(shown.FindAll(".plan-tools [data-shortcut='ctrl+z']"));
        Assert.Equal([(1, 2), (1, 2)], [await DaysAsync(one), await DaysAsync(two)]);

        Task UndoAsync() => shown.Find(".plan-tools [data-shortcut='ctrl+z']").ClickAsync(new());
    }

    [Fact]
    public async Task Days_that_a_colleague_gave_meanwhile_are_not_overwritten()
    {
        var project = await planner.ProjectAsync("Zugleich");
        var task = await TaskAsync(project, "Umkämpft", 1, 4);
        var seen = (await CountAsync(project)).Plan.Tasks.Single();
        await planner.OnTaskAsync(s => s.ShiftAsync(new() { WorkItemIds = [task], Days = 9 }));
        await Assert.ThrowsAsync<ConflictException>(() => planner.OnTaskAsync(s => s.RescheduleAsync(task, seen.FirstDay, seen.LastDay!.Value.AddDays(2), seen)));
        Assert.Equal((10, 13), await DaysAsync(task));
    }

    [Fact]
    public async Task Only_chosen_tasks_in_sight_are_put_away_and_that_can_be_taken_back()
    {
        var project = await planner.ProjectAsync("Gewählt");
        var (seen, hidden) = (await TaskAsync(project, "Zu sehen", 1, 2), await TaskAsync(project, "Verborgen", 1, 2));
        await using var screen = new Screen(company);
        var shown = screen.Show(project, $"as=gantt&q=sehen&chosen={seen}&chosen={hidden}&chosen={Guid.CreateVersion7()}", seen);
        Assert.Contains(PlanTexts.Chosen.ToString(), shown.Find($"[data-task='{seen}'] a").GetAttribute("aria-label"), StringComparison.Ordinal);
        await shown.Find(".board-tools button").ClickAsync(new());
        Assert.Equal((true, false), (await IsAwayAsync(seen), await IsAwayAsync(hidden)));
        await shown.Find(".plan-tools [data-shortcut='ctrl+z']").ClickAsync(new());
        Assert.False(await IsAwayAsync(seen));

        async Task<bool> IsAwayAsync(Guid task) => (await CountAsync(project)).Plan.Tasks.All(t => t.Id != task);
    }

    [Fact]
    public async Task A_title_that_was_refused_in_the_calendar_is_still_there_and_another_filter_in_the_address_is_followed()
    {
        var project = await planner.ProjectAsync("Notiert");
        var (early, late) = (await TaskAsync(project, "Früh", null, 0), await TaskAsync(project, "Spät", null, 0));
        await using var screen = new Screen(company);
        var shown = screen.Show(project, "as=calendar", early);
        await WriteAsync("Neu");
        shown.WaitForState(() => shown.FindAll(".cal-side .cal-list > li").Count == 3);
        Assert.Equal("", shown.Find(".cal-add input").GetAttribute("value"));
        await planner.OnProjectAsync(s => s.CancelAsync(project, new() { Reason = "Regen" }));
        await WriteAsync("Zu spät");
        Assert.Equal("Zu spät", shown.Find(".cal-add input").GetAttribute("value"));

        screen.GoTo(project, "as=calendar&q=spät");
        shown.WaitForState(() => shown.FindAll($"[data-task='{early}']").Count == 0);
        Assert.NotEmpty(shown.FindAll($"[data-task='{late}']"));

        async Task WriteAsync(string title)
        {
            await shown.InvokeAsync(() => shown.Find(".cal-add input").InputAsync(new() { Value = title }));
            await shown.InvokeAsync(() => shown.Find(".cal-add").SubmitAsync());
        }
    }

    static (DateOnly, DateOnly) LiesOn(IRenderedComponent<TaskViews> shown, Guid task)
    {
        var bar = shown.Find($"[data-task='{task}']");
        return (Read("data-first"), Read("data-last"));

        DateOnly Read(string name) => DateOnly.Parse(bar.GetAttribute(name)!, System.Globalization.CultureInfo.InvariantCulture);
    }

    static async Task<bool> DoAsync(Task act)
    {
        await act;
        return true;
    }

    async Task<(int Asked, Plan Plan)> CountAsync(Guid? project)
    {
        using var counter = new QueryCounter();
        var plan = await company.AsSystemAsync(p => p.GetRequiredService<PlanQueries>().OfAsync(project));
        return (counter.Count, plan);
    }

    Task<Guid> TaskAsync(Guid project, string title, int? start, int due, params Guid[] after) => company.AsSystemAsync(p => p.GetRequiredService<WorkItemService>().CreateAsync(new()
    {
        ProjectId = project, Title = title, StartDate = start is { } day ? planner.Today.AddDays(day) : null, DueDate = planner.Today.AddDays(due), PredecessorIds = [.. after],
    }));

    /// <summary>Its days, counted from today.</summary>
    async Task<(int? Start, int? Due)> DaysAsync(Guid task)
    {
        var form = (await planner.TaskAsync(task)).Form;
        return (form.StartDate?.DayNumber - planner.Today.DayNumber, form.DueDate?.DayNumber - planner.Today.DayNumber);
    }

    /// <summary>One open tab.</summary>
    sealed class Screen(Company company) : OpenTab(company)
    {
        public void GoTo(Guid project, string query) => Navigation.NavigateTo($"/projects/projects/{project}?tab=tasks&{query}");

        /// <summary>The tasks of a project as an address asks for them, once a task is drawn.</summary>
        public IRenderedComponent<TaskViews> Show(Guid project, string query, Guid task)
        {
            GoTo(project, query);
            var shown = Context.Render<TaskViews>(p => p.Add(v => v.RecordId, project));
            shown.WaitForElement($"[data-task='{task}']");
            return shown;
        }
    }
}

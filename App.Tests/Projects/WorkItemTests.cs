using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.WorkItems;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>Tasks are written down, done in their order, and never wait for each other in a circle.</summary>
public sealed class WorkItemTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);

    [Fact]
    public async Task Of_many_tasks_a_few_are_offered_and_all_are_found()
    {
        var project = await planner.ProjectAsync();
        var tasks = new List<Guid>();
        for (var n = 0; n < ProjectQueries.MostChoices + 3; n++) tasks.Add(await planner.TaskAsync(project, $"Pfosten p{n:00}"));
        Assert.Equal(ProjectQueries.MostChoices, (await OfferedAsync("")).Count);
        Assert.Equal([tasks[^1]], (await OfferedAsync($"pfosten p{tasks.Count - 1:00}")).Select(t => t.Id));
        Assert.Empty(await OfferedAsync($"pfosten p{tasks.Count - 1:00}", tasks[^1]));
        // What is chosen is named though it was put away.
        await planner.OnTaskAsync(s => s.ArchiveAsync([tasks[0]], true));
        Assert.Equal(["Pfosten p00", "Pfosten p01"], (await company.AsSystemAsync(p => p.GetRequiredService<WorkItemQueries>().ChoicesAsync([tasks[1], tasks[0]]))).Select(t => t.Title));

        Task<IReadOnlyList<WorkItemChoice>> OfferedAsync(string typed, params Guid[] except) => company.AsSystemAsync(p => p.GetRequiredService<WorkItemQueries>().LookUpAsync(project, typed, except));
    }

    [Fact]
    public async Task A_task_that_waits_for_another_begins_only_when_that_one_is_done()
    {
        var project = await planner.ProjectAsync();
        var permit = await planner.TaskAsync(project, "Genehmigung holen");
        var build = await planner.TaskAsync(project, "Bühne aufbauen", permit);

        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => planner.OnTaskAsync(s => s.MoveAsync(build, WorkItemState.InProgress)));
        Assert.Contains("Genehmigung holen", refused.Says.ToString(), StringComparison.Ordinal);
        Assert.Equal(WorkItemState.Todo, (await planner.TaskAsync(build)).State);

        await planner.OnTaskAsync(s => s.MoveAsync(permit, WorkItemState.Done));
        await planner.OnTaskAsync(s => s.MoveAsync(build, WorkItemState.InProgress));
        Assert.Equal(WorkItemState.InProgress, (await planner.TaskAsync(build)).State);
        Assert.Equal(1, (await planner.ReadAsync(project)).Tasks.Done);
    }

    [Fact]
    public async Task An_undo_closes_no_circle_and_begins_nothing_before_what_it_waits_for()
    {
        var project = await planner.ProjectAsync();
        var a = await planner.TaskAsync(project, "A");
        var b = await planner.TaskAsync(project, "B", a);
        await LinkAsync(b);
        var unlinked = await planner.LastCommitAsync(b);
        await LinkAsync(a, b);
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => planner.UndoAsync(unlinked));
        Assert.Equal(WorkItemTexts.Circle, refused.Says.Text);
        Assert.Empty((await planner.TaskAsync(b)).Before);

        await planner.OnTaskAsync(s => s.MoveAsync(b, WorkItemState.Done));
        await planner.OnTaskAsync(s => s.MoveAsync(a, WorkItemState.InProgress));
        await planner.OnTaskAsync(s => s.MoveAsync(a, WorkItemState.Todo));
        var returned = await planner.LastCommitAsync(a);
        await planner.OnTaskAsync(s => s.MoveAsync(b, WorkItemState.Todo));
        refused = await Assert.ThrowsAsync<BusinessRuleException>(() => planner.UndoAsync(returned));
        Assert.Equal(WorkItemTexts.WaitsFor, refused.Says.Text);
        await planner.OnTaskAsync(s => s.MoveAsync(b, WorkItemState.Done));
        await planner.UndoAsync(returned);
        Assert.Equal(WorkItemState.InProgress, (await planner.TaskAsync(a)).State);

        async Task LinkAsync(Guid task, params Guid[] after)
        {
            var form = (await planner.TaskAsync(task)).Form;
            form.PredecessorIds = [.. after];
            await planner.OnTaskAsync(s => s.ChangeAsync(task, form));
        }
    }

    [Fact]
    public async Task A_file_brings_tasks_to_projects_and_changes_known_ones()
    {
        var project = await planner.ProjectAsync();
        var (_, bea) = await planner.HireAsync("Bea Bühne", ProjectsPermissions.Work);
        var known = await planner.TaskAsync(project, "Strom legen");
        var (of, number) = ((await planner.ReadAsync(project)).Number, (await planner.TaskAsync(known)).Number);
        var imports = new ImportDesk(company);

        var (id, report) = await imports.BringAsync(
            "projects/tasks",
            $"Aufgabennummer;Projektnummer;Titel;Beginn;Fällig;Stunden;Zuständig\n{number};{of};;;31.12.2027;;Bea Bühne\n;{of};Bühne stellen;01.12.2027;03.12.2027;12,5;Bea Bühne\n;P-0;Nirgends;;;;\n;{of};Verkehrt;05.12.2027;04.12.2027;;");
        Assert.Equal((1, 1, 2), (report.Created, report.Changed, report.Wrong));
        var changed = (await planner.TaskAsync(known)).Form;
        Assert.Equal(("Strom legen", new DateOnly(2027, 12, 31), bea), (changed.Title, changed.DueDate, Assert.Single(changed.AssigneeIds)));
        var made = (await company.AsSystemAsync(p => p.GetRequiredService<WorkItemQueries>().OfProjectAsync(project))).Single(t => t.Title == "Bühne stellen");
        Assert.Equal((12.5m, "Bea Bühne"), (made.EstimatedHours, made.Assignee));

        await imports.UndoAsync(id);
        Assert.Null((await planner.TaskAsync(known)).Form.DueDate);
    }

    [Fact]
    public async Task Tasks_cannot_wait_for_each_other_in_a_circle_however_long()
    {
        var project = await planner.ProjectAsync();
        var first = await planner.TaskAsync(project, "Eins");
        var second = await planner.TaskAsync(project, "Zwei", first);
        var third = await planner.TaskAsync(project, "Drei", second);
        var form = (await planner.TaskAsync(first)).Form;
        form.PredecessorIds = [third];
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => planner.OnTaskAsync(s => s.ChangeAsync(first, form)));
        Assert.Equal(nameof(WorkItemForm.PredecessorIds), refused.Errors.Single().Field);

        var elsewhere = await planner.TaskAsync(await planner.ProjectAsync("Anderes"), "Fremd");
        form.PredecessorIds = [elsewhere];
        await Assert.ThrowsAsync<InvalidInputException>(() => planner.OnTaskAsync(s => s.ChangeAsync(first, form)));
    }

    [Fact]
    public async Task People_labels_and_steps_change_row_by_row_and_a_due_date_before_the_start_is_refused()
    {
        var project = await planner.ProjectAsync();
        var (_, ida) = await planner.HireAsync("Ida Aufgabe");
        var (_, kim) = await planner.HireAsync("Kim Aufgabe");
        var id = await company.AsSystemAsync(p => p.GetRequiredService<WorkItemService>().CreateAsync(new()
        {
            ProjectId = project, Title = "Licht planen", AssigneeIds = [ida], Checklist = [new() { Text = "Plan" }, new() { Text = "Bestellung" }],
        }));
        var form = (await planner.TaskAsync(id)).Form;
        form.AssigneeIds = [kim, ida];
        await planner.OnTaskAsync(s => s.ChangeAsync(id, form));
        await planner.OnTaskAsync(s => s.TickAsync(id, form.Checklist[1].Id!.Value, true));
        var after = (await planner.TaskAsync(id)).Form;
        Assert.Equal([ida, kim], after.AssigneeIds);
        Assert.Equal([false, true], after.Checklist.Select(c => c.Done));

        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => planner.OnTaskAsync(s => s.RescheduleAsync(id, planner.Today, planner.Today.AddDays(-1))));
        Assert.Equal(nameof(WorkItem.DueDate), refused.Errors.Single().Field);
    }

    [Fact]
    public async Task The_list_leaves_out_what_was_put_away_unless_a_filter_or_a_search_asks_for_it()
    {
        var project = await planner.ProjectAsync();
        var (open, away) = (await planner.TaskAsync(project, "Quirl kaufen"), await planner.TaskAsync(project, "Quirl suchen"));
        await planner.OnTaskAsync(s => s.ArchiveAsync([away], true));
        Assert.Equal((true, false), await HasAsync(GridState.Initial));
        Assert.Equal((false, true), await HasAsync(GridState.Initial.WithFilter("archived", "true")));
        Assert.Equal((true, true), await HasAsync(GridState.Initial.WithSearch("quirl")));

        async Task<(bool, bool)> HasAsync(GridState state)
        {
            var ids = await company.AsSystemAsync(p => p.GetRequiredService<ListQueries>().KeysAsync(WorkItemList.Description, state, 1000));
            return (ids.Contains(open), ids.Contains(away));
        }
    }

    [Fact]
    public async Task Whoever_may_only_work_moves_tasks_but_does_not_plan_them()
    {
        var task = await planner.TaskAsync(await planner.ProjectAsync(), "Kabel ziehen");
        var (worker, _) = await planner.HireAsync("Willi Werker", ProjectsPermissions.Read, ProjectsPermissions.Work);
        await company.AsAsync(worker, p => p.GetRequiredService<WorkItemService>().MoveAsync(task, WorkItemState.InProgress));
        await Assert.ThrowsAsync<ForbiddenException>(() => company.AsAsync(worker, p => p.GetRequiredService<WorkItemService>().DeleteAsync(task)));
    }

    [Theory]
    [InlineData("**fett** und [Seite](https://kontor.example)", "<strong>fett</strong>", "href=\"https://kontor.example\"")]
    [InlineData("<script>alert(1)</script>[x](javascript:alert(1))", "&lt;script&gt;", "href=\"\"")]
    public void Marks_become_what_they_mean_and_nothing_else_passes(string written, params string[] shown)
    {
        var html = Markdown.Show(written).Value;
        Assert.All(shown, part => Assert.Contains(part, html, StringComparison.Ordinal));
        Assert.DoesNotContain("javascript:", html, StringComparison.Ordinal);
    }
}

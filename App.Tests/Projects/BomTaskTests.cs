using Bunit;
using Erp.Platform.Access;
using Erp.Platform.Work;
using Erp.Projects.BomLines;
using Erp.Projects.WorkItems;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;

namespace Erp.Tests.Projects;

/// <summary>Parts are needed for tasks of their project.</summary>
public sealed class BomTaskTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);
    readonly PartsDesk desk = new(company);

    [Fact]
    public async Task A_part_names_the_task_of_its_project_that_needs_it_and_so_do_files()
    {
        var (project, other) = (await planner.ProjectAsync(), await planner.ProjectAsync());
        var (task, strange) = (await planner.TaskAsync(project, "Bühne aufbauen"), await planner.TaskAsync(other, "Anderswo"));
        var part = await desk.AddAsync(project, "Traverse", fill: f => f.WorkItemId = task);
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => desk.AddAsync(project, "Falsch", fill: f => f.WorkItemId = strange));
        Assert.Equal((nameof(BomLineForm.WorkItemId), BomLineTexts.TaskOfOther), refused.Errors.Select(e => (e.Field, e.Says.Text)).Single());
        var number = (await planner.ReadAsync(project)).Number;
        var (_, report) = await new ImportDesk(company)
            .BringAsync("projects/parts", $"Projektnummer;Bezeichnung;Menge;Benötigt für Aufgabe\n{number};Bolzen;8;{(await planner.TaskAsync(task)).Number}\n{number};Molton;3;Bühne aufbauen");
        Assert.Equal(0, report.Wrong);
        Assert.Equal(["Bolzen", "Molton", "Traverse"], (await desk.AskAsync(q => q.OfTaskAsync(task))).Lines.Select(l => l.Name).Order());
        Assert.All(await desk.ReadAsync(project), l => Assert.EndsWith("Bühne aufbauen", l.WorkItem, StringComparison.Ordinal));
        (_, report) = await new ImportDesk(company).BringAsync("projects/parts", $"Projektnummer;Bezeichnung;Menge;Aufgabe\n{number};Bolzen;8;Anderswo");
        Assert.Equal(1, report.Wrong);

        var gone = await Assert.ThrowsAsync<BusinessRuleException>(() => planner.OnTaskAsync(s => s.DeleteAsync(task)));
        Assert.Equal(BomLineTexts.TaskInUse, gone.Says.Text);
        await desk.OnAsync(s => s.CopyAsync(other, project));
        Assert.All(await desk.ReadAsync(other), l => Assert.Null(l.WorkItemId));
        await desk.ProcureAsync(s => s.CancelAsync(project, PartsDesk.Lines(part)));
        Assert.Equal(2, (await desk.AskAsync(q => q.OfTaskAsync(task))).Lines.Count);
    }

    [Fact]
    public async Task What_lies_below_a_part_that_was_dropped_holds_no_task_up()
    {
        var project = await planner.ProjectAsync();
        var task = await planner.TaskAsync(project, "Ton einrichten");
        var stage = await desk.AddAsync(project, "Bühne");
        await desk.AddAsync(project, "Traverse", stage, f => f.WorkItemId = task);
        Assert.Equal(1, (await desk.AskAsync(q => q.OfTaskAsync(task))).Awaited);
        await desk.ProcureAsync(s => s.CancelAsync(project, PartsDesk.Lines(stage)));
        Assert.Empty((await desk.AskAsync(q => q.OfTaskAsync(task))).Lines);
    }

    [Fact]
    public async Task An_open_task_says_what_it_waits_for_and_one_that_is_done_says_so_no_more()
    {
        var project = await planner.ProjectAsync();
        var task = await planner.TaskAsync(project, "Ton einrichten");
        await desk.AddAsync(project, "Traverse", fill: f => f.WorkItemId = task);
        await using var screen = new Screen(company, Actor.System(company.Tenant));
        var shown = screen.Show(task);
        Assert.Contains(BomLineTexts.WaitsForOne, shown.WaitForElement(".panel").TextContent, StringComparison.Ordinal);
        await planner.OnTaskAsync(s => s.MoveAsync(task, WorkItemState.Done));
        shown.WaitForAssertion(() => Assert.Empty(shown.FindAll(".panel")));
        Assert.Single(shown.FindAll("tbody tr"));
        await planner.OnTaskAsync(s => s.MoveAsync(task, WorkItemState.Todo));
        shown.WaitForElement(".panel");
    }

    /// <summary>The parts of a task as one person sees them.</summary>
    sealed class Screen(Company company, Actor actor) : OpenTab(company, actor)
    {
        public IRenderedComponent<TaskParts> Show(Guid task) => Context.Render<TaskParts>(p => p.Add(t => t.RecordId, task));
    }
}

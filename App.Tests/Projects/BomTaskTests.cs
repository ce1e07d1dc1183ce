using Erp.Platform.Work;
using Erp.Projects.BomLines;
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
        var (_, report) = await new ImportDesk(company).BringAsync("projects/parts", $"Projektnummer;Bezeichnung;Menge;Benötigt für Aufgabe\n{number};Bolzen;8;{(await planner.TaskAsync(task)).Number}\n{number};Molton;3;Bühne aufbauen");
        Assert.Equal(0, report.Wrong);
        Assert.Equal(["Bolzen", "Molton", "Traverse"], (await desk.AskAsync(q => q.OfTaskAsync(task))).Select(l => l.Name).Order());
        Assert.All(await desk.ReadAsync(project), l => Assert.EndsWith("Bühne aufbauen", l.WorkItem, StringComparison.Ordinal));
        (_, report) = await new ImportDesk(company).BringAsync("projects/parts", $"Projektnummer;Bezeichnung;Menge;Aufgabe\n{number};Bolzen;8;Anderswo");
        Assert.Equal(1, report.Wrong);

        var gone = await Assert.ThrowsAsync<BusinessRuleException>(() => planner.OnTaskAsync(s => s.DeleteAsync(task)));
        Assert.Equal(BomLineTexts.TaskInUse, gone.Says.Text);
        await desk.OnAsync(s => s.CopyAsync(other, project));
        Assert.All(await desk.ReadAsync(other), l => Assert.Null(l.WorkItemId));
        await desk.ProcureAsync(s => s.CancelAsync(project, PartsDesk.Lines(part)));
        Assert.Equal(2, (await desk.AskAsync(q => q.OfTaskAsync(task))).Count);
    }
}

using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.Permits;
using Erp.Projects.Repeats;
using Erp.Projects.TimeEntries;
using Erp.Projects.WorkItems;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>A template is a pattern: out of the way until it is repeated.</summary>
public sealed class TemplateTests(Company company) : IClassFixture<Company>
{
    readonly Planner planner = new(company);
    readonly PartsDesk desk = new(company);
    readonly RepeatDesk repeats = new(company);

    [Fact]
    public async Task A_template_stands_in_no_usual_list_and_on_no_board_across_and_orders_nothing()
    {
        var across = await repeats.BoardAsync(null);
        var project = await planner.ProjectAsync("Muster");
        var task = await planner.TaskAsync(project, "Mustern");
        var part = await desk.AddAsync(project, "Teil", fill: form => form.Quantity = 1);
        var permit = await repeats.PermitAsync(project, form => form.LeadDays = 60);
        Assert.Contains(task, await repeats.CardsAsync(across));

        await MarkAsync(project, true);
        Assert.DoesNotContain(task, await repeats.CardsAsync(across));
        Assert.DoesNotContain(await planner.TaskAsync(project, "Neu"), await repeats.CardsAsync(across));
        Assert.DoesNotContain(await ListAsync(ProjectList.Description), p => p.Id == project);
        Assert.Contains(await ListAsync(ProjectTemplateList.Description), p => p.Id == project);
        Assert.DoesNotContain(await ListAsync(WorkItemList.Description), w => w.Id == task);
        Assert.DoesNotContain(await repeats.AskAsync<PermitQueries, IReadOnlyList<(Guid Id, PermitDue Due)>>(q => q.DueAsync(default)), d => d.Id == permit);
        await Assert.ThrowsAsync<BusinessRuleException>(() => planner.OnProjectAsync(s => s.ApproveAsync(project)));
        await Assert.ThrowsAsync<BusinessRuleException>(() => desk.OrderAsync(project, part));

        var held = await repeats.RepeatAsync(project);
        Assert.False((await planner.ReadAsync(held)).Form.IsTemplate);
        Assert.Equal(2, (await repeats.CardsAsync(across)).Intersect((await company.AsSystemAsync(p => p.GetRequiredService<WorkItemQueries>().OfProjectAsync(held))).Select(w => w.Id)).Count());
        await MarkAsync(project, false);
        Assert.Contains(task, await repeats.CardsAsync(across));
        await planner.OnProjectAsync(s => s.ApproveAsync(held));
        await Assert.ThrowsAsync<BusinessRuleException>(() => MarkAsync(held, true));
    }

    [Fact]
    public async Task Nothing_is_posted_to_a_template_and_nobody_writes_hours_on_it()
    {
        var project = await planner.ProjectAsync("Muster ohne Geld");
        Assert.False(await IsClosedAsync());
        await MarkAsync(project, true);
        Assert.True(await IsClosedAsync());
        var (who, _) = await planner.HireAsync("Tim Muster", ProjectsPermissions.Read, ProjectsPermissions.Work);
        await Timekeeper.WrongAsync(
            () => company.AsAsync(who, p => p.GetRequiredService<TimeEntryService>().CreateAsync(new() { ProjectId = project, Day = planner.Today, Minutes = 60 })),
            nameof(TimeEntryForm.ProjectId));
        Assert.DoesNotContain(await repeats.AskAsync<ProjectQueries, IReadOnlyList<ProjectChoice>>(q => q.LookUpAsync("Muster ohne", realOnly: true)), p => p.Id == project);
        await MarkAsync(project, false);
        Assert.False(await IsClosedAsync());

        Task<bool> IsClosedAsync() => company.QueryAsync<bool>($"select closed from cost_objects where source_id = '{project}'");
    }

    async Task MarkAsync(Guid project, bool isTemplate)
    {
        var form = (await planner.ReadAsync(project)).Form;
        form.IsTemplate = isTemplate;
        await planner.OnProjectAsync(s => s.ChangeAsync(project, form));
    }

    async Task<IReadOnlyList<TRow>> ListAsync<TRow>(RecordList<TRow> list) where TRow : class, IRow =>
        (await repeats.AskAsync<ListQueries, GridPage<TRow>>(q => q.PageAsync(list, GridState.Initial, 0, 500, null))).Rows;
}

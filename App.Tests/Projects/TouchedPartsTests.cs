using Bunit;
using Erp.Platform.Live;
using Erp.Projects;
using Erp.Projects.Boards;
using Erp.Projects.Plans;
using Erp.Projects.WorkItems;
using Erp.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>Parts of pages read what a commit was about, and nothing for all the others.</summary>
public sealed class TouchedPartsTests(Company company) : IClassFixture<Company>
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    readonly Planner planner = new(company);

    [Fact]
    public async Task A_plan_reads_next_to_nothing_for_cards_and_tasks_of_other_projects()
    {
        var (here, there) = (await planner.ProjectAsync("Hier"), await planner.ProjectAsync("Dort"));
        var (task, other) = (await planner.TaskAsync(here, "Eigene"), await planner.TaskAsync(there, "Fremde"));
        await using var tab = new Tab(company);
        var plan = tab.Show<TaskViews>("as=list", p => p.Add(v => v.RecordId, here));
        plan.WaitForAssertion(() => Assert.Contains("Eigene", plan.Markup, StringComparison.Ordinal), Patience);

        Assert.InRange(await AskedAsync(new(nameof(Board), Guid.CreateVersion7()), new(nameof(WorkItem), other), new(nameof(Project), there)), 1, 3);
        Assert.True(await AskedAsync(new Touch(nameof(WorkItem), task)) > 3);

        async Task<int> AskedAsync(params Touch[] touched)
        {
            using var counter = new QueryCounter();
            company.Services.GetRequiredService<CommitBus>().Publish(new(company.Tenant.Id, Guid.CreateVersion7(), Guid.CreateVersion7(), "Andere", "projects.board.move", touched));
            var (asked, quiet) = (0, 0);
            // Until nothing more has been asked for a while.
            while (asked == 0 || quiet < 5)
            {
                await Task.Delay(100, Xunit.TestContext.Current.CancellationToken);
                (asked, quiet) = (counter.Count, counter.Count == asked ? quiet + 1 : 0);
            }

            return asked;
        }
    }

    [Fact]
    public async Task The_head_of_a_project_counts_its_tasks_as_they_are_done()
    {
        var project = await planner.ProjectAsync("Zählt");
        var task = await planner.TaskAsync(project, "Eins");
        await using var tab = new Tab(company);
        var detail = await planner.ReadAsync(project);
        var figures = tab.Show<ProjectFigures>("", p => p.Add(f => f.Project, detail));
        Assert.Equal("0", figures.Find("progress").GetAttribute("value"));
        await planner.OnTaskAsync(s => s.MoveAsync(task, WorkItemState.Done));
        figures.WaitForAssertion(() => Assert.Equal("1", figures.Find("progress").GetAttribute("value")), Patience);
    }

    sealed class Tab(Company company) : OpenTab(company)
    {
        public IRenderedComponent<TPart> Show<TPart>(string query, Action<ComponentParameterCollectionBuilder<TPart>> of) where TPart : IComponent
        {
            Navigation.NavigateTo($"/projects?{query}");
            return Context.Render(of);
        }
    }
}

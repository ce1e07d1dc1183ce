using Erp.Projects.Risks;
using Erp.Projects.WorkItems;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>The watch over the risks of all projects stays quick however many there are.</summary>
public sealed class RiskWatchTests(Company company) : IClassFixture<Company>
{
    /// <summary>A Monday, at noon.</summary>
    static readonly DateTimeOffset Start = new(2026, 3, 2, 11, 0, 0, TimeSpan.Zero);

    readonly Planner planner = new(company);

    [Fact]
    public async Task The_watch_asks_as_few_questions_for_many_projects_and_reckons_only_what_changed()
    {
        At(0);
        var tasks = new List<Guid>();
        for (var n = 0; n < 3; n++) await AddAsync(n);
        await AskedAsync();
        var few = await AskedAsync();
        for (var n = 3; n < 38; n++) await AddAsync(n);
        await AskedAsync();
        Assert.Equal(few, await AskedAsync());

        var before = await VerdictsAsync();
        await planner.OnTaskAsync(s => s.RescheduleAsync(tasks[5], planner.Today, planner.Today.AddDays(9)));
        var after = await VerdictsAsync();
        Assert.Equal([(await planner.TaskAsync(tasks[5])).Project.Id], before.Keys.Where(id => !ReferenceEquals(before[id], after[id])));
        At(1);
        Assert.All(await VerdictsAsync(), v => Assert.NotSame(before[v.Key], v.Value));

        async Task AddAsync(int n) => tasks.Add(await TaskAsync(await ProjectAsync($"Nummer {n} von vielen", 20), "Aufgabe", 1, 2));

        async Task<int> AskedAsync()
        {
            using var counter = new QueryCounter();
            await VerdictsAsync();
            return counter.Count;
        }

        async Task<Dictionary<Guid, RiskVerdict>> VerdictsAsync() =>
            (await company.AsSystemAsync(p => p.GetRequiredService<RiskQueries>().VerdictsAsync(CancellationToken.None))).ToDictionary(v => v.Project.Id, v => v.Verdict);
    }

    void At(int day) => company.Clock.TravelTo(Start.AddDays(day));

    /// <summary>A project whose event is so many days from now.</summary>
    Task<Guid> ProjectAsync(string name, int days) => planner.ProjectAsync(name, form => form.EndDate = planner.Today.AddDays(days));

    Task<Guid> TaskAsync(Guid project, string title, int from, int to) => company.AsSystemAsync(p =>
        p.GetRequiredService<WorkItemService>().CreateAsync(new() { ProjectId = project, Title = title, StartDate = planner.Today.AddDays(from), DueDate = planner.Today.AddDays(to) }));
}

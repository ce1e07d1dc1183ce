using System.Globalization;
using Erp.Bench.Support;
using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Erp.Projects;
using Erp.Projects.Risks;
using Erp.Projects.WorkItems;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Bench;

/// <summary>
/// The hourly look at the risks of three hundred projects of twenty tasks each, and of a tenth: the first of a day, and the next ones, of which one project changed. In
/// the service, without web.
/// </summary>
sealed class RiskRound : IBenchmark
{
    const int Projects = 300, TasksEach = 20;

    /// <summary>An hourly look takes less than a second of the hour.</summary>
    const double LongestRound = 1_000;

    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    static readonly TimeSpan Time = TimeSpan.FromSeconds(4);

    public string Name => "risk-round";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        await using var provider = Ground.Services(ground.ConnectionString);
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(ground.Tenant));
        var (risks, tasks) = (scope.ServiceProvider.GetRequiredService<RiskQueries>(), scope.ServiceProvider.GetRequiredService<WorkItemService>());
        var made = 0;
        foreach (var (count, isGoal) in new[] { (Projects / 10, false), (Projects, true) })
        {
            var task = Guid.Empty;
            for (; made < count; made++) task = await FillAsync(scope.ServiceProvider, made);
            await ground.AnalyzeAsync();
            var name = $"Risks of {count.ToString("N0", CultureInfo.InvariantCulture)} projects";
            var started = TimeProvider.System.GetTimestamp();
            await risks.TurnedAsync(CancellationToken.None);
            table.Add($"{name}, first look of the day", TimeProvider.System.GetElapsedTime(started).TotalMilliseconds, "ms");
            var (today, days) = (TimeProvider.System.Today(), 1);
            var looked = await Samples.TakeAsync(1, WarmUp, Time, async _ =>
            {
                await tasks.RescheduleAsync(task, today, today.AddDays(days = days % 9 + 1));
                await risks.TurnedAsync(CancellationToken.None);
            });
            table.Add($"{name}, one changed and looked at again, p95", looked.P95, "ms", null, isGoal ? LongestRound : null);
        }
    }

    /// <summary>A project whose tasks wait for each other.</summary>
    static async Task<Guid> FillAsync(IServiceProvider services, int number)
    {
        var today = TimeProvider.System.Today();
        var project = await services.GetRequiredService<ProjectService>().CreateAsync(new() { Name = $"Fest {number}", StartDate = today, EndDate = today.AddDays(60 + number % 200) });
        var (tasks, last) = (services.GetRequiredService<WorkItemService>(), Guid.Empty);
        for (var n = 0; n < TasksEach; n++)
            last = await tasks.CreateAsync(new()
            {
                ProjectId = project, Title = $"Aufgabe {n}", StartDate = today.AddDays(n), DueDate = today.AddDays(n + 2),
                PredecessorIds = last == Guid.Empty ? [] : [last],
            });
        return last;
    }
}

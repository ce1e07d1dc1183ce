using System.Globalization;
using Erp.Bench.Support;
using Erp.Platform.Access;
using Erp.Platform.Search;
using Erp.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Erp.Bench;

/// <summary>
/// What people type into the search: numbers, beginnings, parts and misspelled names, mixed as in life. At a tenth of the records and at all of
/// them, so that growth shows. In the service, without web.
/// </summary>
sealed class Searching : IBenchmark
{
    const double Most = 50;
    const int Orders = 950_000, Parties = 50_000;

    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    static readonly TimeSpan Time = TimeSpan.FromSeconds(6);

    public string Name => "search";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        var pattern = await OneOrderAsync(ground);
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(ground.ConnectionString) { SearchPath = $"{ground.Tenant.Schema},{Migrator.Extensions}" });
        await using var provider = Ground.Services(ground.ConnectionString);
        foreach (var share in new[] { 10, 1 })
        {
            await using (var connection = await source.OpenConnectionAsync()) await ManyNames.WriteAsync(connection, pattern, Orders / share, Parties / share);
            await provider.GetRequiredService<SearchWords>().GatherAsync(ground.Tenant);
            await using (var connection = await source.OpenConnectionAsync())
            {
                await using var analyze = new NpgsqlCommand("vacuum analyze search_words", connection);
                await analyze.ExecuteNonQueryAsync();
            }

            await MeasureAsync(provider, ground.Tenant, table, (Orders + Parties) / share);
        }
    }

    static async Task MeasureAsync(ServiceProvider provider, Tenant tenant, FigureTable table, int records)
    {
        var mixed = new List<string>();
        foreach (var (kind, typed) in ManyNames.Typed)
        {
            mixed.AddRange(typed);
            await TakeAsync(kind, typed, goal: null);
        }

        await TakeAsync("everything mixed", mixed, Most);

        async Task TakeAsync(string kind, IReadOnlyList<string> typed, double? goal)
        {
            var next = 0;
            var samples = await Samples.TakeAsync(1, WarmUp, Time, async _ =>
            {
                await using var scope = provider.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(tenant));
                await scope.ServiceProvider.GetRequiredService<SearchQueries>().FindAsync(typed[next++ % typed.Count]);
            });
            var name = string.Create(CultureInfo.InvariantCulture, $"Search in {records:N0} records, {kind}");
            table.Add($"{name}, p50", samples.P50, "ms");
            table.Add($"{name}, p95", samples.P95, "ms", goal: goal);
        }
    }

    static async Task<Guid> OneOrderAsync(Ground ground)
    {
        await using var app = await ground.StartAppAsync();
        using var client = ground.Client(app);
        return await (await Trade.PrepareAsync(client)).OrderAsync();
    }
}

using Erp.Bench.Support;

namespace Erp.Bench;

/// <summary>
/// A business cycle over REST at 1, 4 and 16 clients, beside pgbench doing the same inserts in one transaction on the same server. The
/// cycle itself is handed in: <c>prepare</c> makes what it needs (a customer, items), <c>cycle</c> walks from order to issued invoice.
/// </summary>
sealed class QuoteToCash(Func<HttpClient, Task<Func<Task>>> prepare) : IBenchmark
{
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);
    static readonly TimeSpan Time = TimeSpan.FromSeconds(20);
    static readonly int[] Clients = [1, 4, 16];

    const int GoalAt = 16;
    const double LeastCycles = 150;
    const double LeastShareOfFloor = 20;

    public string Name => "quote-to-cash";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        await using var app = await ground.StartAppAsync();
        using var client = ground.Client(app);
        var cycle = await prepare(client);
        await cycle();
        var script = await FloorScript.OfAsync(ground.ConnectionString, ground.Tenant, cycle);
        foreach (var clients in Clients)
        {
            var samples = await Samples.TakeAsync(clients, WarmUp, Time, _ => cycle());
            var floor = await PgBench.RunAsync(ground.ConnectionString, ground.Tenant.Schema, script, clients, Time);
            var isGoal = clients == GoalAt;
            table.Add($"Quote to cash, {clients} clients", samples.PerSecond, "cycles/s", floor, isGoal ? LeastCycles : null, moreIsBetter: true);
            table.Add($"Quote to cash, {clients} clients, share of floor", 100 * samples.PerSecond / floor, "%", null, isGoal ? LeastShareOfFloor : null, moreIsBetter: true);
            table.Add($"Quote to cash, {clients} clients, p50", samples.P50, "ms", 1000.0 * clients / floor);
            table.Add($"Quote to cash, {clients} clients, p95", samples.P95, "ms");
        }
    }
}

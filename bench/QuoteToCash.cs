using Erp.Bench.Support;

namespace Erp.Bench;

/// <summary>
/// The business cycle over REST at 1, 4 and 16 clients, beside pgbench doing the same inserts in one transaction on the same server; and
/// the same cycle with and without the change log.
/// </summary>
sealed class QuoteToCash : IBenchmark
{
    // What an app does that runs for days, not what it does while it is still being compiled: after 16 seconds a cycle takes a third more processor.
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(90);
    static readonly TimeSpan Time = TimeSpan.FromSeconds(10);

    // Floor and cycle are taken in turn, a slice of each: a machine that is not alone goes faster and slower from one ten seconds to the next.
    const int Slices = 6;
    static readonly TimeSpan Slice = TimeSpan.FromSeconds(4);
    static readonly TimeSpan FloorSlice = TimeSpan.FromSeconds(2);
    static readonly int[] Clients = [1, 4, 16];

    const int GoalAt = 16;
    const double LeastCycles = 150;
    const double LeastShareOfFloor = 20;

    public string Name => "quote-to-cash";

    /// <summary>Items that a trader of goods turns over; few enough that clients meet at them.</summary>
    const int Goods = 100;

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        await using var app = await ground.StartAppAsync();
        using var client = ground.Client(app);
        var trade = await Trade.PrepareAsync(client);
        await trade.CycleAsync();
        var script = await FloorScript.OfAsync(ground.ConnectionString, ground.Tenant, trade.CycleAsync);
        await Samples.TakeAsync(GoalAt, TimeSpan.Zero, WarmUp, _ => trade.CycleAsync());
        await ground.AnalyzeAsync();
        foreach (var clients in Clients)
        {
            var (samples, floor, appCpu, databaseCpu, floorCpu) = await MeasureAsync(ground, app, trade, script, clients);
            table.Add($"Quote to cash, {clients} clients, processor of the app", appCpu / samples.Count, "ms");
            table.Add($"Quote to cash, {clients} clients, processor of PostgreSQL", databaseCpu / samples.Count, "ms", floorCpu / (floor * Slices * FloorSlice.TotalSeconds));
            var isGoal = clients == GoalAt;
            table.Add($"Quote to cash, {clients} clients", samples.PerSecond, "cycles/s", floor, isGoal ? LeastCycles : null, moreIsBetter: true);
            table.Add($"Quote to cash, {clients} clients, share of floor", 100 * samples.PerSecond / floor, "%", null, isGoal ? LeastShareOfFloor : null, moreIsBetter: true);
            table.Add($"Quote to cash, {clients} clients, p50", samples.P50, "ms", 1000.0 * clients / floor);
            table.Add($"Quote to cash, {clients} clients, p95", samples.P95, "ms");
        }

        var ofGoods = await Trade.PrepareAsync(client, Goods);
        var reserved = await Samples.TakeAsync(GoalAt, Time, Time, _ => ofGoods.CycleAsync());
        table.Add($"Quote to cash of goods, reserved in stock, {GoalAt} clients", reserved.PerSecond, "cycles/s");
        table.Add($"Quote to cash of goods, reserved in stock, {GoalAt} clients, p95", reserved.P95, "ms");
    }

    static async Task<(Samples Cycles, double Floor, double AppCpu, double DatabaseCpu, double FloorCpu)> MeasureAsync(Ground ground, AppProcess app, Trade trade, string script, int clients)
    {
        var slices = new List<Samples>();
        var (floor, appCpu, databaseCpu, floorCpu) = (0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < Slices; i++)
        {
            var (appBefore, begun) = (app.Cpu, ground.DatabaseCpu);
            slices.Add(await Samples.TakeAsync(clients, TimeSpan.Zero, Slice, _ => trade.CycleAsync()));
            appCpu += app.Cpu - appBefore;
            var between = ground.DatabaseCpu;
            databaseCpu += between - begun;
            floor += await PgBench.RunAsync(ground.ConnectionString, ground.Tenant.Schema, script, clients, FloorSlice) / Slices;
            floorCpu += ground.DatabaseCpu - between;
        }

        return (Samples.Together(slices), floor, appCpu, databaseCpu, floorCpu);
    }
}

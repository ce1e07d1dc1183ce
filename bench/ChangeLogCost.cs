using Erp.Bench.Support;

namespace Erp.Bench;

/// <summary>What the change log costs: the business cycle with and without it, each in an app of its own.</summary>
sealed class ChangeLogCost : IBenchmark
{
    const int Clients = 16;
    const double MostCost = 25;

    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);
    static readonly TimeSpan Time = TimeSpan.FromSeconds(6);

    public string Name => "change-log";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        var without = await MeasureAsync(ground, withLog: false);
        var with = await MeasureAsync(ground, withLog: true);
        table.Add("Cycles with the change log", with.PerSecond, "cycles/s", without.PerSecond);
        table.Add("Processor of app and PostgreSQL with the change log", with.Cpu, "ms", without.Cpu);
        table.Add("Cost of the change log, in cycles/s", 100 * (1 - with.PerSecond / without.PerSecond), "%", null, MostCost);
        table.Add("Cost of the change log, in processor time", 100 * (with.Cpu - without.Cpu) / with.Cpu, "%", null, MostCost);
    }

    static async Task<(double PerSecond, double Cpu)> MeasureAsync(Ground ground, bool withLog)
    {
        await using var app = await ground.StartAppAsync(("Bench__WithoutChangeLog", withLog ? "false" : "true"));
        using var client = ground.Client(app);
        var trade = await Trade.PrepareAsync(client);
        await Samples.TakeAsync(Clients, TimeSpan.Zero, WarmUp, _ => trade.CycleAsync());
        await ground.AnalyzeAsync();
        var before = app.Cpu + ground.DatabaseCpu;
        var samples = await Samples.TakeAsync(Clients, TimeSpan.Zero, Time, _ => trade.CycleAsync());
        return (samples.PerSecond, (app.Cpu + ground.DatabaseCpu - before) / samples.Count);
    }
}

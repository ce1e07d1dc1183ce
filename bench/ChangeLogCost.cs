using Erp.Bench.Support;

namespace Erp.Bench;

/// <summary>What the change log costs: the business cycle with and without it, each in an app of its own.</summary>
sealed class ChangeLogCost : IBenchmark
{
    const double MostCost = 25;

    // After a shorter warm-up a good part of both is compiling, which says nothing of the log.
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(60);

    // In turn, a slice of each: what else the machine does meanwhile meets both.
    const int Slices = 6;
    static readonly TimeSpan Slice = TimeSpan.FromSeconds(4);

    public string Name => "change-log";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        await using var without = await StartAsync(ground, withLog: false);
        await using var with = await StartAsync(ground, withLog: true);
        await ground.AnalyzeAsync();
        for (var i = 0; i < Slices; i++)
        {
            await without.TakeAsync(Slice);
            await with.TakeAsync(Slice);
        }

        table.Add("Cycles with the change log", with.Cycles.PerSecond, "cycles/s", without.Cycles.PerSecond);
        table.Add("Processor of app and PostgreSQL with the change log", with.CpuOfOne, "ms", without.CpuOfOne);
        table.Add("Cost of the change log, in cycles/s", 100 * (1 - with.Cycles.PerSecond / without.Cycles.PerSecond), "%", null, MostCost);
        table.Add("Cost of the change log, in processor time", 100 * (with.CpuOfOne - without.CpuOfOne) / with.CpuOfOne, "%", null, MostCost);
    }

    static async Task<TradeSide> StartAsync(Ground ground, bool withLog) =>
        await TradeSide.StartAsync(ground, await ground.StartAppAsync(("Bench__WithoutChangeLog", withLog ? "false" : "true")), WarmUp);
}

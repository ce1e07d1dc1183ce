using Erp.Bench.Support;

namespace Erp.Bench;

/// <summary>What the change log costs: the business cycle with and without it, each in an app of its own.</summary>
sealed class ChangeLogCost : IBenchmark
{
    const int Clients = 16;
    const double MostCost = 25;

    // After a shorter warm-up a good part of both is compiling, which says nothing of the log.
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(60);

    // In turn, a slice of each: what else the machine does meanwhile meets both.
    const int Slices = 6;
    static readonly TimeSpan Slice = TimeSpan.FromSeconds(4);

    public string Name => "change-log";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        await using var without = await Side.StartAsync(ground, withLog: false);
        await using var with = await Side.StartAsync(ground, withLog: true);
        await ground.AnalyzeAsync();
        for (var i = 0; i < Slices; i++)
        {
            await without.TakeAsync();
            await with.TakeAsync();
        }

        table.Add("Cycles with the change log", with.PerSecond, "cycles/s", without.PerSecond);
        table.Add("Processor of app and PostgreSQL with the change log", with.CpuOfOne, "ms", without.CpuOfOne);
        table.Add("Cost of the change log, in cycles/s", 100 * (1 - with.PerSecond / without.PerSecond), "%", null, MostCost);
        table.Add("Cost of the change log, in processor time", 100 * (with.CpuOfOne - without.CpuOfOne) / with.CpuOfOne, "%", null, MostCost);
    }

    /// <summary>The app with or without the log, and what was measured of it.</summary>
    sealed class Side(Ground ground, AppProcess app, HttpClient client, Trade trade) : IAsyncDisposable
    {
        readonly List<Samples> slices = [];
        double cpu;

        public double PerSecond => Samples.Together(slices).PerSecond;

        /// <summary>Processor time of app and PostgreSQL for one cycle, in milliseconds.</summary>
        public double CpuOfOne => cpu / slices.Sum(s => s.Count);

        public static async Task<Side> StartAsync(Ground ground, bool withLog)
        {
            var app = await ground.StartAppAsync(("Bench__WithoutChangeLog", withLog ? "false" : "true"));
            var client = ground.Client(app);
            var trade = await Trade.PrepareAsync(client);
            await Samples.TakeAsync(Clients, TimeSpan.Zero, WarmUp, _ => trade.CycleAsync());
            return new(ground, app, client, trade);
        }

        public async Task TakeAsync()
        {
            var before = app.Cpu + ground.DatabaseCpu;
            slices.Add(await Samples.TakeAsync(Clients, TimeSpan.Zero, Slice, _ => trade.CycleAsync()));
            cpu += app.Cpu + ground.DatabaseCpu - before;
        }

        public async ValueTask DisposeAsync()
        {
            client.Dispose();
            await app.DisposeAsync();
        }
    }
}

namespace Erp.Bench.Support;

/// <summary>An app that trades, and what was measured of it: one of two that take turns.</summary>
sealed class TradeSide(Ground ground, AppProcess app, HttpClient client, Trade trade) : IAsyncDisposable
{
    /// <summary>How many trade at once.</summary>
    public const int Clients = 16;

    readonly List<Samples> slices = [];

    /// <summary>All that was measured.</summary>
    public Samples Cycles => Samples.Together(slices);

    /// <summary>Processor time of the app for all cycles, in milliseconds.</summary>
    public double AppCpu { get; private set; }

    /// <summary>Processor time of PostgreSQL for all cycles, in milliseconds.</summary>
    public double DatabaseCpu { get; private set; }

    /// <summary>Processor time of app and PostgreSQL for one cycle, in milliseconds.</summary>
    public double CpuOfOne => (AppCpu + DatabaseCpu) / Cycles.Count;

    /// <summary>Lets an app that has just been started trade, unmeasured.</summary>
    /// <param name="ground">What it stands on.</param>
    /// <param name="app">The app; ended together with this.</param>
    /// <param name="warmUp">How long; after less than a minute a good part is compiling.</param>
    public static async Task<TradeSide> StartAsync(Ground ground, AppProcess app, TimeSpan warmUp)
    {
        var client = ground.Client(app);
        var side = new TradeSide(ground, app, client, await Trade.PrepareAsync(client));
        await side.RunAsync(warmUp);
        return side;
    }

    /// <summary>Trades for one slice and measures it.</summary>
    /// <returns>Cycles a second, and the processor time of app and PostgreSQL for one of them, in milliseconds.</returns>
    public async Task<(double PerSecond, double CpuOfOne)> TakeAsync(TimeSpan slice)
    {
        var (appBefore, databaseBefore) = (app.Cpu, ground.DatabaseCpu);
        var cycles = await RunAsync(slice);
        var (ofApp, ofDatabase) = (app.Cpu - appBefore, ground.DatabaseCpu - databaseBefore);
        slices.Add(cycles);
        AppCpu += ofApp;
        DatabaseCpu += ofDatabase;
        return (cycles.PerSecond, (ofApp + ofDatabase) / cycles.Count);
    }

    /// <summary>Trades without measuring processor time.</summary>
    public Task<Samples> RunAsync(TimeSpan time) => Samples.TakeAsync(Clients, TimeSpan.Zero, time, _ => trade.CycleAsync());

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }
}

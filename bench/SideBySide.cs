using Erp.Bench.Support;
using Npgsql;

namespace Erp.Bench;

/// <summary>
/// The business cycle in two builds, or in one build under two settings, in turn: says whether a change is worth it, also on a machine whose
/// pace changes from one ten seconds to the next. Each side has a database of its own. The other side is told by the environment:
/// <c>BENCH_OTHER</c> is its checkout (this one unless told), <c>BENCH_OTHER_ENV</c> variables of its app (<c>A=1;B=2</c>),
/// <c>BENCH_OTHER_POSTGRES</c> settings of its server that take effect without a restart (<c>wal_compression=lz4;…</c>).
/// </summary>
sealed class SideBySide : IBenchmark
{
    const int WarmUps = 10;
    const int Rounds = 60;
    const int RoundsPerFloor = 15;
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    static readonly TimeSpan Slice = TimeSpan.FromSeconds(2);

    public string Name => "side-by-side";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        await using var otherGround = await Ground.PrepareAsync();
        await ConfigureAsync(otherGround);
        await using var one = await TradeSide.StartAsync(ground, await ground.StartAppAsync(), TimeSpan.Zero);
        var otherApp = await otherGround.StartAppOfAsync(Environment.GetEnvironmentVariable("BENCH_OTHER") ?? AppProcess.Checkout, Pairs("BENCH_OTHER_ENV"));
        await using var other = await TradeSide.StartAsync(otherGround, otherApp, TimeSpan.Zero);
        // The floor has a place of its own: its rows would make the tables of one side larger.
        await using var floor = await Floor.PrepareAsync();
        for (var i = 0; i < WarmUps; i++)
        {
            await one.RunAsync(WarmUp);
            await other.RunAsync(WarmUp);
        }

        await ground.AnalyzeAsync();
        await otherGround.AnalyzeAsync();
        var floors = new List<double>();
        var (rates, cpu) = (new List<double>(), new List<double>());
        for (var i = 0; i < Rounds; i++)
        {
            if (i % RoundsPerFloor == 0) floors.Add(await floor.TakeAsync());
            // Who goes second is met by what the first has left to the disk; so they go first in turn.
            var (first, second) = i % 2 == 0 ? (one, other) : (other, one);
            var (a, b) = (await first.TakeAsync(Slice), await second.TakeAsync(Slice));
            if (i % 2 != 0) (a, b) = (b, a);
            rates.Add(100 * Math.Log(b.PerSecond / a.PerSecond));
            cpu.Add(100 * Math.Log(b.CpuOfOne / a.CpuOfOne));
        }

        foreach (var (name, side) in new[] { ("This", one), ("Other", other) })
        {
            table.Add($"{name}: cycles", side.Cycles.PerSecond, "cycles/s", floors.Average());
            table.Add($"{name}: processor of the app", side.AppCpu / side.Cycles.Count, "ms");
            table.Add($"{name}: processor of PostgreSQL", side.DatabaseCpu / side.Cycles.Count, "ms");
        }

        Compare("cycles", rates);
        Compare("processor", cpu);

        void Compare(string what, List<double> differences)
        {
            var mean = differences.Average();
            table.Add($"Other against this, {what}", mean, "%");
            table.Add("… give or take (two standard errors)", 2 * Math.Sqrt(differences.Sum(d => (d - mean) * (d - mean)) / (differences.Count - 1) / differences.Count), "%");
        }
    }

    static async Task ConfigureAsync(Ground ground)
    {
        await using var source = NpgsqlDataSource.Create(ground.ConnectionString);
        foreach (var (name, value) in Pairs("BENCH_OTHER_POSTGRES"))
        {
            await using var set = source.CreateCommand($"alter system set {name} = '{value}'");
            await set.ExecuteNonQueryAsync();
        }

        await using var reload = source.CreateCommand("select pg_reload_conf()");
        await reload.ExecuteNonQueryAsync();
    }

    static (string Name, string Value)[] Pairs(string variable) =>
        [.. (Environment.GetEnvironmentVariable(variable) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Select(pair => (pair[0], pair[1]))];

    /// <summary>The same inserts by pgbench, in a database of their own.</summary>
    sealed class Floor(Ground ground, string script) : IAsyncDisposable
    {
        static readonly TimeSpan Slice = TimeSpan.FromSeconds(2);

        public static async Task<Floor> PrepareAsync()
        {
            var ground = await Ground.PrepareAsync();
            await using var app = await ground.StartAppAsync();
            using var client = ground.Client(app);
            var trade = await Trade.PrepareAsync(client);
            // The first of all makes what later ones find, such as the counters of numbers.
            await trade.CycleAsync();
            return new(ground, await FloorScript.OfAsync(ground.ConnectionString, ground.Tenant, trade.CycleAsync));
        }

        public Task<double> TakeAsync() => PgBench.RunAsync(ground.ConnectionString, ground.Tenant.Schema, script, TradeSide.Clients, Slice);

        public ValueTask DisposeAsync() => ground.DisposeAsync();
    }
}

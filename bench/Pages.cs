using Erp.Bench.Support;

namespace Erp.Bench;

/// <summary>What the web edge itself costs: a static page and a refused call, beside the answer to a probe.</summary>
sealed class Pages : IBenchmark
{
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    static readonly TimeSpan Time = TimeSpan.FromSeconds(5);

    public string Name => "pages";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        await using var app = await ground.StartAppAsync();
        using var client = ground.Client(app);
        var floor = await TakeAsync(client, "health/live");
        foreach (var (name, address) in new[] { ("Sign-in page", "sign-in"), ("API call, key checked", "api/v1/none") })
        {
            var samples = await TakeAsync(client, address);
            table.Add($"{name}, p50", samples.P50, "ms", floor.P50);
            table.Add($"{name}, p95", samples.P95, "ms", floor.P95);
        }
    }

    static Task<Samples> TakeAsync(HttpClient client, string address) => Samples.TakeAsync(1, WarmUp, Time, async _ =>
    {
        using var answer = await client.GetAsync(address);
        await answer.Content.ReadAsByteArrayAsync();
    });
}

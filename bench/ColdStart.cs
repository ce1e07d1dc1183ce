using Erp.Bench.Support;

namespace Erp.Bench;

/// <summary>How long a start takes until the first page is answered, on a database that is up to date.</summary>
sealed class ColdStart : IBenchmark
{
    const int Starts = 5;

    public string Name => "cold-start";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        var times = new List<TimeSpan>();
        for (var i = 0; i < Starts; i++)
        {
            await using var app = await ground.StartAppAsync();
            times.Add(app.StartedIn);
        }

        table.Add("Cold start to first page, p50", new Samples(times, TimeSpan.FromSeconds(1)).P50, "ms");
    }
}

using System.Diagnostics;
using Erp.Bench.Support;

namespace Erp.Bench;

/// <summary>How long the demo company takes to be made, with its year of business, through the same commands as everything else.</summary>
sealed class DemoCompany : IBenchmark
{
    const double Longest = 20;

    public string Name => "demo-company";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        await using var provider = Ground.Services(ground.ConnectionString);
        var (begun, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime.TotalMilliseconds + ground.DatabaseCpu);
        await Admin.Demo.DemoCompany.CreateAsync(provider, withData: true, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        table.Add("Demo company made", Stopwatch.GetElapsedTime(begun).TotalSeconds, "s", null, Longest);
        table.Add("Demo company made, processor", (Environment.CpuUsage.TotalTime.TotalMilliseconds + ground.DatabaseCpu - cpu) / 1000, "s");
    }
}

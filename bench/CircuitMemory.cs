using Erp.Bench.Support;

namespace Erp.Bench;

/// <summary>What an open screen costs the server in memory: the growth of the process over many tabs.</summary>
sealed class CircuitMemory : IBenchmark
{
    const int WarmTabs = 5;
    const int CountedTabs = 40;
    const double KiB = 1024;

    /// <summary>What an empty page of the framework was measured to cost without compression of its socket.</summary>
    const double EmptyPage = 232;

    static readonly string[] Screens = ["/"];

    public string Name => "circuit-memory";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        foreach (var screen in Screens)
        {
            await using var app = await ground.StartAppAsync();
            await using var tabs = await Tabs.OpenAsync(app.Address);
            for (var i = 0; i < WarmTabs; i++) await tabs.OpenTabAsync(screen);
            var before = app.WorkingSet;
            for (var i = 0; i < CountedTabs; i++) await tabs.OpenTabAsync(screen);
            table.Add($"Memory per open screen, {screen}", (app.WorkingSet - before) / KiB / CountedTabs, "KiB", EmptyPage);
        }
    }
}

using System.Globalization;

namespace Erp.Platform.Health;

/// <summary>
/// <c>/bench/memory</c>: collects garbage and tells in bytes what is left. For the benchmark of open screens; it is there only where
/// <c>Bench:Memory</c> is set, since whoever may call it can slow the server down.
/// </summary>
public static class MemoryRoutes
{
    public static void MapMemory(this WebApplication app)
    {
        if (!app.Configuration.GetValue("Bench:Memory", false)) return;
        app.MapGet("/bench/memory", () =>
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            return GC.GetTotalMemory(forceFullCollection: true).ToString(CultureInfo.InvariantCulture);
        }).AllowAnonymous();
    }
}

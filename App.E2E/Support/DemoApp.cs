using Erp.E2E.Support;
using Erp.Tests.Support;

[assembly: AssemblyFixture(typeof(DemoApp))]

namespace Erp.E2E.Support;

/// <summary>One running app for all journeys that leave it whole; those that break it start one of their own.</summary>
public sealed class DemoApp : IAsyncDisposable
{
    readonly Lock starting = new();
    Task<RunningCompany>? running;

    /// <summary>The company everybody works in; started by whoever comes first.</summary>
    public Task<RunningCompany> EnterAsync(TestCluster cluster)
    {
        lock (starting) return running ??= RunningCompany.StartAsync(cluster);
    }

    public async ValueTask DisposeAsync()
    {
        if (running is { IsCompletedSuccessfully: true }) await (await running).DisposeAsync();
    }
}

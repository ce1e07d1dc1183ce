using Microsoft.Playwright;

namespace Erp.E2E.Support;

/// <summary>
/// Base of all browser journeys. When a test fails, what its people saw stays behind in <c>TestResults/browser</c>: a
/// picture of each page, and a trace for <c>npx playwright show-trace</c>.
/// </summary>
public abstract class BrowserTest(Browser browser) : IAsyncLifetime
{
    readonly List<IBrowserContext> visits = [];

    /// <summary>What each person did is kept, to be looked at where the test fails. A walk through hundreds of pages would pay dearly for what nobody replays.</summary>
    protected virtual bool KeepsTrace => true;

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A further person at a browser of their own, with nothing shared but the app; ends with the test.</summary>
    /// <param name="address">The app; relative addresses start there.</param>
    /// <param name="options">Language, window size, colour scheme …; German on 1280 × 800 unless told otherwise.</param>
    /// <returns>The person's first tab; <c>page.Context</c> is their browser.</returns>
    protected async Task<IPage> VisitAsync(Uri address, BrowserNewContextOptions? options = null)
    {
        var visit = await browser.OpenAsync(address, options);
        visits.Add(visit);
        if (KeepsTrace) await visit.Tracing.StartAsync(new TracingStartOptions { Snapshots = true });
        return await visit.NewPageAsync();
    }

    public virtual async ValueTask DisposeAsync()
    {
        var failed = TestContext.Current.TestState?.Result == TestResult.Failed;
        foreach (var (number, visit) in visits.Index())
        {
            if (failed)
                await KeepFindingsAsync(visit, number + 1);
            await visit.DisposeAsync();
        }
        GC.SuppressFinalize(this);
    }

    async Task KeepFindingsAsync(IBrowserContext visit, int person)
    {
        var name = Path.Combine(BuiltApp.Findings, $"{GetType().Name}.{TestContext.Current.TestMethod?.MethodName}-{person}");
        try
        {
            foreach (var (number, page) in visit.Pages.Index())
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = $"{name}-{number + 1}.png", FullPage = true });
            if (KeepsTrace) await visit.Tracing.StopAsync(new TracingStopOptions { Path = $"{name}.zip" });
        }
        catch (PlaywrightException lost)
        {
            // A page that crashed cannot be pictured; the test's own failure is the one to report.
            TestContext.Current.SendDiagnosticMessage($"No findings of {name}: {lost.Message}");
        }
    }
}

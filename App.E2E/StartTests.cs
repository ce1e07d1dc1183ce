using Erp.E2E.Support;

namespace Erp.E2E;

public sealed class StartTests(Browser browser) : BrowserTest(browser)
{
    [Fact]
    public async Task The_app_shows_its_first_page_and_comes_back_on_the_same_address_after_being_killed()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"kontor-start-{Guid.CreateVersion7():N}");
        await using var app = await AppHost.StartAsync(connectionString: null, new Dictionary<string, string?> { ["Postgres__DataFolder"] = folder, ["Demo__Enabled"] = "false" });
        var page = await VisitAsync(app.Address);

        await page.GotoAsync("/");
        await app.KillAsync();
        await Assert.ThrowsAsync<Microsoft.Playwright.PlaywrightException>(() => page.GotoAsync("/"));
        await app.RestartAsync();
        // A tab that could not reach the app tries again by itself, into whatever it is told to do next: a new one asks.
        await page.CloseAsync();
        page = await page.Context.NewPageAsync();
        var answer = await page.GotoAsync("/");

        Assert.Equal(200, answer!.Status);
        Assert.Contains("Kontor", await page.TextContentAsync("body"), StringComparison.Ordinal);
        await app.StopAsync();
        Directory.Delete(folder, recursive: true);
    }
}

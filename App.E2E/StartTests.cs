using Erp.E2E.Support;

namespace Erp.E2E;

public sealed class StartTests(Browser browser) : BrowserTest(browser)
{
    [Fact]
    public async Task The_app_shows_its_first_page_and_comes_back_on_the_same_address_after_being_killed()
    {
        await using var app = await AppHost.StartAsync(connectionString: null);
        var page = await VisitAsync(app.Address);

        await page.GotoAsync("/");
        await app.KillAsync();
        await Assert.ThrowsAsync<Microsoft.Playwright.PlaywrightException>(() => page.GotoAsync("/"));
        await app.RestartAsync();
        var answer = await page.GotoAsync("/");

        Assert.Equal(200, answer!.Status);
        Assert.Contains("Kontor", await page.TextContentAsync("body"), StringComparison.Ordinal);
    }
}

using System.Net;
using Microsoft.Playwright;

namespace Erp.Bench.Support;

/// <summary>A signed-in browser with as many tabs as asked for.</summary>
sealed class Tabs : IAsyncDisposable
{
    static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    readonly IPlaywright playwright;
    readonly IBrowser browser;

    Tabs(IPlaywright playwright, IBrowser browser, IBrowserContext context) => (this.playwright, this.browser, Context) = (playwright, browser, context);

    public IBrowserContext Context { get; }

    /// <summary>Starts the browser and signs in.</summary>
    public static async Task<Tabs> OpenAsync(Uri address)
    {
        var playwright = await Playwright.CreateAsync();
        var path = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named ? named : "/usr/bin/chromium";
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Flags });
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = address.ToString(), Locale = "en-GB" });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await page.FillAsync("input[name='Form.Email']", Ground.Email);
        await page.FillAsync("input[name='Form.Password']", Ground.Password);
        await page.ClickAsync("button[type=submit]");
        await page.WaitForSelectorAsync("h1");
        await page.CloseAsync();
        return new Tabs(playwright, browser, context);
    }

    /// <summary>Opens a page in a tab of its own and waits until its heading stands.</summary>
    public async Task<IPage> OpenTabAsync(string path)
    {
        var page = await Context.NewPageAsync();
        await page.GotoAsync(path);
        await page.WaitForSelectorAsync("main h1, h1");
        return page;
    }

    /// <summary>What proves to the server that the browser is signed in.</summary>
    public async Task<CookieContainer> CookiesAsync()
    {
        var cookies = new CookieContainer();
        foreach (var cookie in await Context.CookiesAsync()) cookies.Add(new System.Net.Cookie(cookie.Name, cookie.Value, cookie.Path, cookie.Domain));
        return cookies;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}

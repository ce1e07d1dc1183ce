using Erp.E2E.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browser))]

namespace Erp.E2E.Support;

/// <summary>One Chromium for the whole run. The system's own is taken: <c>CHROMIUM_PATH</c>, or the one on the PATH.</summary>
public sealed class Browser : IAsyncLifetime
{
    static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync",
    ];

    IPlaywright? playwright;
    IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = FindChromium(), Args = Flags });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>A browser of its own for one person: fresh cookies, nothing shared with others. Tests use <see cref="BrowserTest"/>.</summary>
    internal Task<IBrowserContext> OpenAsync(Uri address, BrowserNewContextOptions? options)
    {
        options = options is null ? new BrowserNewContextOptions() : new BrowserNewContextOptions(options);
        options.BaseURL = address.ToString();
        options.Locale ??= "de-DE";
        options.TimezoneId ??= "Europe/Berlin";
        options.ViewportSize ??= new ViewportSize { Width = 1280, Height = 800 };
        return (browser ?? throw new InvalidOperationException("The browser has not started.")).NewContextAsync(options);
    }

    static string FindChromium()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM_PATH");
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return string.IsNullOrEmpty(named)
            ? path.Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists)
                ?? throw new InvalidOperationException("Chromium is missing: tools/install.sh test installs it.")
            : named;
    }
}

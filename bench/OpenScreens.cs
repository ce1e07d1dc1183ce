using System.Globalization;
using Erp.Bench.Support;
using Microsoft.Playwright;

namespace Erp.Bench;

/// <summary>
/// What an open screen costs the server in memory, and how soon a commit shows on all of them: a hundred circuits on a list, three of
/// a real browser's tabs among them, since a hundred tabs would measure the browser.
/// </summary>
sealed class OpenScreens : IBenchmark
{
    const int WarmScreens = 3;
    const int Screens = 100;
    const int BrowserTabs = 3;
    const int Orders = 50;
    const int Commits = 20;
    const double KiB = 1024;
    const double LongestWait = 250;

    /// <summary>What an empty page of the framework was measured to cost without compression of its socket.</summary>
    const double EmptyPage = 232;

    /// <summary>Notes in a tab when a link's text was first seen.</summary>
    const string Watch = """
        () => {
            window.seen = {};
            const look = () => { for (const link of document.querySelectorAll('main a')) window.seen[link.textContent.trim()] ??= performance.timeOrigin + performance.now(); };
            new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
            look();
        }
        """;

    static readonly TimeSpan Settle = TimeSpan.FromSeconds(2);
    static readonly TimeSpan Between = TimeSpan.FromMilliseconds(500);

    public string Name => "open-screens";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        await using var app = await ground.StartAppAsync(("Bench__Memory", "true"));
        using var client = ground.Client(app);
        var trade = await Trade.PrepareAsync(client);
        var (order, number) = (Guid.Empty, "");
        for (var i = 0; i < Orders; i++) number = await trade.ConfirmAsync(order = await trade.OrderAsync());

        await using var browser = await Tabs.OpenAsync(app.Address);
        var cookies = await browser.CookiesAsync();
        var screens = new List<Screen>();
        try
        {
            var lists = await OpenAsync("Memory per open screen, the list of orders", "/sales/orders");
            await OpenAsync("Memory per open screen, an order", $"/sales/orders/{order}");
            var tabs = new List<IPage>();
            for (var i = 0; i < BrowserTabs; i++) tabs.Add(await browser.OpenTabAsync("/sales/orders"));
            foreach (var tab in tabs) await tab.EvaluateAsync(Watch);
            var cpu = app.Cpu + ground.DatabaseCpu;
            var (arrived, shown) = await WaitsAsync(trade, lists, tabs);
            table.Add($"Processor of app and PostgreSQL to make an order and confirm it, {Screens} open lists drawn anew twice", (app.Cpu + ground.DatabaseCpu - cpu) / Commits, "ms");
            table.Add($"Call that commits → new text at {Screens} open lists, p50", arrived.P50, "ms");
            table.Add($"Call that commits → new text at {Screens} open lists, p95", arrived.P95, "ms", null, LongestWait);
            table.Add($"Call that commits → new text drawn in {BrowserTabs} browser tabs beside them, p95", shown.P95, "ms", null, LongestWait);
        }
        finally
        {
            foreach (var screen in screens) await screen.DisposeAsync();
        }

        async Task<IReadOnlyList<Screen>> OpenAsync(string name, string path)
        {
            for (var i = 0; i < WarmScreens; i++) screens.Add(await Screen.OpenAsync(app.Address, cookies, path, number));
            var before = await MemoryAsync(client);
            for (var i = 0; i < Screens; i++) screens.Add(await Screen.OpenAsync(app.Address, cookies, path, number));
            table.Add(name, (await MemoryAsync(client) - before) / KiB / Screens, "KiB", EmptyPage);
            return screens[^Screens..];
        }
    }

    /// <summary>Confirms drafts, each of which gets a number that then appears in every list: from before the call to the text arriving, and drawn.</summary>
    static async Task<(Samples Arrived, Samples Shown)> WaitsAsync(Trade trade, IReadOnlyList<Screen> lists, IReadOnlyList<IPage> tabs)
    {
        foreach (var list in lists) list.Clear();
        var begun = new List<(string Number, TimeSpan At, double AtEpoch)>();
        for (var i = 0; i < Commits; i++)
        {
            var draft = await trade.OrderAsync();
            await Task.Delay(Between);
            var (at, epoch) = (Screen.Now, (TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalMilliseconds);
            begun.Add((await trade.ConfirmAsync(draft), at, epoch));
            await Task.Delay(Between);
        }

        await Task.Delay(Settle);
        var arrived = lists.SelectMany(list => begun.Select(b => (list.SeenAt(b.Number) ?? throw Missing(b.Number)) - b.At)).ToList();
        var shown = new List<TimeSpan>();
        foreach (var tab in tabs)
        {
            var seen = await tab.EvaluateAsync<Dictionary<string, double>>("() => window.seen");
            shown.AddRange(begun.Select(b => TimeSpan.FromMilliseconds((seen.TryGetValue(b.Number, out var at) ? at : throw Missing(b.Number)) - b.AtEpoch)));
        }

        return (new(arrived, Settle), new(shown, Settle));
    }

    static InvalidOperationException Missing(string number) => new($"{number} never showed on a list.");

    static async Task<double> MemoryAsync(HttpClient client)
    {
        await Task.Delay(Settle);
        return double.Parse(await client.GetStringAsync("bench/memory"), CultureInfo.InvariantCulture);
    }
}

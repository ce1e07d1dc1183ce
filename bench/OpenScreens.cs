using System.Globalization;
using Erp.Bench.Support;
using Microsoft.Playwright;

namespace Erp.Bench;

/// <summary>What an open screen costs the server in memory, and how soon a commit shows on all of them. The screens are tabs of a real browser.</summary>
sealed class OpenScreens : IBenchmark
{
    const int WarmTabs = 2;
    const int CountedTabs = 10;
    const int Commits = 10;
    const double KiB = 1024;
    const double LongestWait = 250;

    /// <summary>What an empty page of the framework was measured to cost without compression of its socket.</summary>
    const double EmptyPage = 232;

    /// <summary>Notes in each tab when a link's text was first seen.</summary>
    const string Watch = """
        () => {
            window.seen = {};
            const look = () => { for (const link of document.querySelectorAll('main a')) window.seen[link.textContent.trim()] ??= performance.timeOrigin + performance.now(); };
            new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
            look();
        }
        """;

    static readonly TimeSpan Settle = TimeSpan.FromSeconds(2);
    static readonly TimeSpan Between = TimeSpan.FromMilliseconds(400);

    public string Name => "open-screens";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        await using var app = await ground.StartAppAsync(("Bench__Memory", "true"));
        using var client = ground.Client(app);
        var trade = await Trade.PrepareAsync(client);
        for (var i = 0; i < 50; i++) await trade.ConfirmAsync(await trade.OrderAsync());
        var document = await trade.OrderAsync();
        await trade.ConfirmAsync(document);

        await using var tabs = await Tabs.OpenAsync(app.Address);
        var lists = await OpenAsync("Memory per open screen, the list of orders", "/sales/orders");
        foreach (var tab in lists) await tab.EvaluateAsync(Watch);
        var waits = await WaitsAsync(trade, lists);
        await OpenAsync("Memory per open screen, an order", $"/sales/orders/{document}");
        table.Add($"Call that commits → new text on {lists.Count} open lists, p50", waits.P50, "ms");
        table.Add($"Call that commits → new text on {lists.Count} open lists, p95", waits.P95, "ms", null, LongestWait);

        async Task<List<IPage>> OpenAsync(string name, string path)
        {
            for (var i = 0; i < WarmTabs; i++) await (await tabs.OpenTabAsync(path)).CloseAsync();
            var before = await MemoryAsync(client);
            var opened = new List<IPage>();
            for (var i = 0; i < CountedTabs; i++) opened.Add(await tabs.OpenTabAsync(path));
            table.Add(name, (await MemoryAsync(client) - before) / KiB / CountedTabs, "KiB", EmptyPage);
            return opened;
        }
    }

    /// <summary>Confirms drafts, each of which gets a number that then appears in every list: from before the call to the text in the page.</summary>
    static async Task<Samples> WaitsAsync(Trade trade, IReadOnlyList<IPage> lists)
    {
        var begun = new List<(string Number, double At)>();
        for (var i = 0; i < Commits; i++)
        {
            var draft = await trade.OrderAsync();
            await Task.Delay(Between);
            var at = (TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalMilliseconds;
            begun.Add((await trade.ConfirmAsync(draft), at));
            await Task.Delay(Between);
        }

        await Task.Delay(Settle);
        var waits = new List<TimeSpan>();
        foreach (var list in lists)
        {
            var seen = await list.EvaluateAsync<Dictionary<string, double>>("() => window.seen");
            waits.AddRange(begun.Select(b => seen.TryGetValue(b.Number, out var at) ? TimeSpan.FromMilliseconds(at - b.At) : throw new InvalidOperationException($"{b.Number} never showed on a list.")));
        }

        return new(waits, Settle);
    }

    static async Task<double> MemoryAsync(HttpClient client)
    {
        await Task.Delay(Settle);
        return double.Parse(await client.GetStringAsync("bench/memory"), CultureInfo.InvariantCulture);
    }
}

using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Erp.Bench.Support;

namespace Erp.Bench;

/// <summary>A board of five hundred cards, and one of ten times as many: opening it, one move, memory of a screen, and how soon moves, ten a second, show on a hundred screens.</summary>
sealed class LiveBoards : IBenchmark
{
    static readonly int[] Sizes = [500, 5000];

    const int Screens = 100;
    const int WarmScreens = 3;
    const int Limit = 9999;
    const double KiB = 1024;
    const double LongestWait = 250;

    /// <summary>Cards that lie in the column of moves before those that are measured: every count then has two digits, and none is a part of another.</summary>
    const int Before = 10;

    const int Moves = 80;

    static readonly TimeSpan Settle = TimeSpan.FromSeconds(2);
    static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    static readonly TimeSpan Time = TimeSpan.FromSeconds(4);

    public string Name => "live-boards";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        foreach (var cards in Sizes) await RunAsync(ground, table, cards);
    }

    static async Task RunAsync(Ground ground, FigureTable table, int cards)
    {
        await using var app = await ground.StartAppAsync(("Bench__Memory", "true"));
        using var client = ground.Client(app);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var project = await MakeAsync("projects/projects", new { name = $"Hafenkonzert {cards}", startDate = today, endDate = today.AddDays(60) });
        var tasks = new List<Guid>();
        for (var n = 1; n <= cards; n++) tasks.Add(await MakeAsync("projects/tasks", new { projectId = project, title = $"Aufgabe {n}", dueDate = today.AddDays(n % 50) }));
        var board = await MakeAsync($"projects/boards?project={project}", new
        {
            name = "Aufgaben", lanes = "None",
            columns = new object[] { new { name = "Offen", colour = "#64748b", state = "Todo" }, new { name = "In Arbeit", colour = "#1d4ed8", state = "InProgress", wipLimit = Limit } },
        });
        var columns = (await client.GetFromJsonAsync<JsonNode>($"api/v1/projects/boards/{board}"))!["form"]!["columns"]!.AsArray().Select(c => c!["id"]!.GetValue<Guid>()).ToList();
        var path = $"/projects/boards/{board}";

        await using var browser = await Tabs.OpenAsync(app.Address);
        var cookies = await browser.CookiesAsync();
        using var reader = new HttpClient(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = app.Address };
        var opened = await Samples.TakeAsync(1, WarmUp, Time, _ => reader.GetStringAsync(path.TrimStart('/')));
        table.Add($"Board of {cards} cards, first drawing, p50", opened.P50, "ms");
        table.Add($"Board of {cards} cards, first drawing, p95", opened.P95, "ms");
        var there = 0;
        var moved = await Samples.TakeAsync(1, WarmUp, Time, _ => MoveAsync(tasks[^1], there = 1 - there));
        table.Add($"One card moved on a board of {cards}, call, p50", moved.P50, "ms");
        table.Add($"One card moved on a board of {cards}, call, p95", moved.P95, "ms");
        await MoveAsync(tasks[^1], 0);
        for (var n = 0; n < Before; n++) await MoveAsync(tasks[n], 1);

        var screens = new List<Screen>();
        try
        {
            for (var n = 0; n < WarmScreens; n++) screens.Add(await Screen.OpenAsync(app.Address, cookies, path, Count(Before)));
            var before = await MemoryAsync(client);
            for (var n = 0; n < Screens; n++) screens.Add(await Screen.OpenAsync(app.Address, cookies, path, Count(Before)));
            table.Add($"Memory per open board of {cards} cards", (await MemoryAsync(client) - before) / KiB / Screens, "KiB");
            await MeasureAsync(screens[^Screens..]);
        }
        finally
        {
            foreach (var screen in screens) await screen.DisposeAsync();
        }

        // A screen that drew two moves at once showed the first with the second.
        async Task MeasureAsync(IReadOnlyList<Screen> boards)
        {
            foreach (var screen in boards) screen.Clear();
            var begun = new List<TimeSpan>();
            var (appCpu, databaseCpu, started) = (app.Cpu, ground.DatabaseCpu, Screen.Now);
            for (var n = 0; n < Moves; n++)
            {
                await Task.Delay(started + n * Between is var due && due > Screen.Now ? due - Screen.Now : TimeSpan.Zero);
                begun.Add(Screen.Now);
                await MoveAsync(tasks[Before + n], 1);
            }

            var rate = Moves / (Screen.Now - started).TotalSeconds;
            await Task.Delay(Settle);
            var waits = boards.SelectMany(screen =>
            {
                var seen = Enumerable.Range(Before + 1, Moves).Select(count => screen.SeenAt(Count(count))).ToList();
                return begun.Select((at, n) => (seen.Skip(n).Min() ?? throw new InvalidOperationException($"Move {n + 1} never showed.")) - at);
            });
            var arrived = new Samples(waits, Settle);
            table.Add($"Moves made while {Screens} screens show {cards} cards", rate, "/s");
            table.Add("… processor of the app for one of them", (app.Cpu - appCpu) / Moves, "ms");
            table.Add("… processor of PostgreSQL for one of them", (ground.DatabaseCpu - databaseCpu) / Moves, "ms");
            table.Add($"Call that moves a card → drawn at {Screens} boards of {cards}, p50", arrived.P50, "ms");
            table.Add($"Call that moves a card → drawn at {Screens} boards of {cards}, p95", arrived.P95, "ms", null, LongestWait);
        }

        async Task<Guid> MakeAsync(string of, object form)
        {
            using var answer = await client.PostAsJsonAsync($"api/v1/{of}", form);
            answer.EnsureSuccessStatusCode();
            return (await answer.Content.ReadFromJsonAsync<JsonNode>())!["id"]!.GetValue<Guid>();
        }

        async Task MoveAsync(Guid task, int column)
        {
            using var answer = await client.PostAsJsonAsync($"api/v1/projects/boards/{board}/move", new { workItemIds = new[] { task }, columnId = columns[column] });
            answer.EnsureSuccessStatusCode();
        }
    }

    /// <summary>What the head of the limited column says.</summary>
    static string Count(int cards) => $"{cards}/{Limit}";

    static async Task<double> MemoryAsync(HttpClient client)
    {
        await Task.Delay(Settle);
        return double.Parse(await client.GetStringAsync("bench/memory"), CultureInfo.InvariantCulture);
    }
}

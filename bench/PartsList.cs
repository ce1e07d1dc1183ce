using System.Globalization;
using System.Text;
using Erp.Bench.Support;
using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Catalog.PartsLists;
using Erp.Catalog.Units;
using Erp.Platform.Access;
using Erp.Platform.Imports;
using Erp.Platform.Tenancy;
using Erp.Projects;
using Erp.Projects.BomLines;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Bench;

/// <summary>A parts list of ten thousand lines, and of a tenth: opened, and one quantity changed; and one of an item, through three levels. In the service, without web.</summary>
sealed class PartsList : IBenchmark
{
    const int Lines = 10_000;
    const double LongestOpening = 300;
    const double LongestChange = 50;

    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    static readonly TimeSpan Time = TimeSpan.FromSeconds(4);

    public string Name => "parts-list";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        await using var provider = Ground.Services(ground.ConnectionString);
        foreach (var (lines, isGoal) in new[] { (Lines / 10, false), (Lines, true) }) await MeasureAsync(provider, ground, table, lines, isGoal);
        await MeasureItemAsync(provider, ground, table);
    }

    /// <summary>A hundred assemblies of ninety-nine parts each in one item, each with lists and parts of its own.</summary>
    static async Task MeasureItemAsync(ServiceProvider provider, Ground ground, FigureTable table)
    {
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(ground.Tenant));
        var (items, lists) = (scope.ServiceProvider.GetRequiredService<ItemService>(), scope.ServiceProvider.GetRequiredService<PartsListQueries>());
        var unit = (await scope.ServiceProvider.GetRequiredService<UnitQueries>().LookUpAsync())[0].Id;
        var bolts = new List<Guid>();
        for (var n = 0; n < 300; n++) bolts.Add(await items.CreateAsync(new() { NameDe = $"Schraube {n}", UnitId = unit, Cost = 0.05m }));
        var groups = new List<ItemPartForm>();
        for (var n = 0; n < 100; n++)
            groups.Add(new() { ItemId = await MadeAsync([.. Enumerable.Range(n, 99).Select(b => new ItemPartForm { ItemId = bolts[b], Quantity = 2, ScrapPercent = 5 })]) });
        var whole = await MadeAsync(groups);
        await ground.AnalyzeAsync();
        var opened = await Samples.TakeAsync(1, WarmUp, Time, _ => lists.OfAsync(whole));
        table.Add("Item of 10,000 parts broken down and costed, p50", opened.P50, "ms");
        table.Add("Item of 10,000 parts broken down and costed, p95", opened.P95, "ms", null, LongestOpening);

        Task<Guid> MadeAsync(List<ItemPartForm> parts) => items.CreateAsync(new() { NameDe = "Baugruppe", UnitId = unit, Kind = ItemKind.Assembly, Parts = parts });
    }

    static async Task MeasureAsync(ServiceProvider provider, Ground ground, FigureTable table, int lines, bool isGoal)
    {
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(ground.Tenant));
        var (queries, service) = (scope.ServiceProvider.GetRequiredService<BomLineQueries>(), scope.ServiceProvider.GetRequiredService<BomLineService>());
        var project = await FillAsync(scope.ServiceProvider, lines);
        await ground.AnalyzeAsync();
        var name = $"Parts list of {lines.ToString("N0", CultureInfo.InvariantCulture)} lines";

        var opened = await Samples.TakeAsync(1, WarmUp, Time, async _ => await OpenAsync(queries, project));
        table.Add($"{name} opened and added up, p50", opened.P50, "ms");
        table.Add($"{name} opened and added up, p95", opened.P95, "ms", null, isGoal ? LongestOpening : null);

        // A line at the top: everything below it follows.
        var tree = await OpenAsync(queries, project);
        var top = tree.Below(null).MaxBy(id => tree.Branch(id).Count());
        var node = tree[top];
        var reckoned = await Samples.TakeAsync(1, WarmUp, Time, _ =>
        {
            tree.Put(node = node with { Quantity = node.Quantity % 9 + 1 });
            return Task.CompletedTask;
        });
        table.Add($"{name}, tree after one change, p95", reckoned.P95, "ms", null, isGoal ? LongestChange : null);

        var quantity = 1m;
        var changed = await Samples.TakeAsync(1, WarmUp, Time, async _ =>
        {
            var form = await queries.FormAsync(top);
            form.Quantity = quantity = quantity % 9 + 1;
            await service.ChangeAsync(top, form);
        });
        table.Add($"{name}, one quantity changed and saved, p50", changed.P50, "ms");
        table.Add($"{name}, one quantity changed and saved, p95", changed.P95, "ms");
    }

    static async Task<BomTree> OpenAsync(BomLineQueries queries, Guid project) => new((await queries.OfProjectAsync(project)).Select(l => l.Node));

    /// <summary>All below one line, in groups of ten, five levels deep, brought by a file.</summary>
    static async Task<Guid> FillAsync(IServiceProvider services, int lines)
    {
        var today = TimeProvider.System.Today();
        var project = await services.GetRequiredService<ProjectService>().CreateAsync(new() { Name = $"Fest {lines}", StartDate = today, EndDate = today.AddDays(10) });
        var number = (await services.GetRequiredService<ProjectQueries>().DetailAsync(project)).Number;
        var file = new StringBuilder("Projektnummer;Ebene;Bezeichnung;Menge;Preis\n");
        for (var n = 0; n < lines; n++) file.Append(CultureInfo.InvariantCulture, $"{number};{(n == 0 ? 1 : (n - 1) % 10 % 4 + 2)};Teil {n};2;1,50\n");
        var imports = services.GetRequiredService<ImportService>();
        var id = await imports.UploadAsync("projects/parts", "parts.csv", new MemoryStream(Encoding.UTF8.GetBytes(file.ToString())));
        var report = await imports.RunAsync(id, (await services.GetRequiredService<ImportQueries>().ProposeAsync(id)).Plan);
        if (report.Wrong > 0) throw new InvalidOperationException("The parts list could not be imported.");
        return project;
    }
}

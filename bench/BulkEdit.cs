using System.Diagnostics;
using System.Globalization;
using Erp.Bench.Support;
using Erp.Catalog.Items;
using Erp.Catalog.Units;
using Erp.Platform.Access;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Work;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Bench;

/// <summary>Two fields of ten thousand items changed in their list as one commit, looked at before and taken back after: a tenth first, so that growth shows.</summary>
sealed class BulkEdit : IBenchmark
{
    const double Longest = 5;

    static readonly Command Stock = new("bench.items", "bench", new("Items", "Artikel"));

    public string Name => "bulk-edit";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        await using var provider = Ground.Services(ground.ConnectionString);
        await MeasureAsync(provider, ground, table, ListChange.MostRows / 10, null);
        await MeasureAsync(provider, ground, table, ListChange.MostRows, Longest);
    }

    static async Task MeasureAsync(ServiceProvider provider, Ground ground, FigureTable table, int rows, double? goal)
    {
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(ground.Tenant));
        var change = ListChange.Of(await ItemsAsync(scope.ServiceProvider, rows), new Dictionary<string, string> { ["salesPrice"] = "12.5", ["active"] = "no" }) with { Neutral = true };
        var service = scope.ServiceProvider.GetRequiredService<ListEditService>();
        var name = $"{rows.ToString("N0", CultureInfo.InvariantCulture)} items";
        Guid? commit = null;
        table.Add($"{name}: change looked at", await TimeAsync(() => service.PreviewAsync(ItemList.Description, change)), "s");
        table.Add($"{name}: changed", await TimeAsync(async () => commit = (await service.RunAsync(ItemList.Description, change)).CommitId), "s", null, goal);
        table.Add($"{name}: taken back", await TimeAsync(() => scope.ServiceProvider.GetRequiredService<UndoService>().UndoAsync(commit!.Value)), "s", null, goal);
    }

    static async Task<List<Guid>> ItemsAsync(IServiceProvider services, int count)
    {
        var unit = (await services.GetRequiredService<UnitQueries>().LookUpAsync())[0].Id;
        return await services.GetRequiredService<UnitOfWork>().RunAsync(Stock, null, db =>
        {
            var items = Enumerable.Range(0, count)
                .Select(i => new Item(string.Create(CultureInfo.InvariantCulture, $"B{count}-{i}"), new()
                {
                    NameDe = string.Create(CultureInfo.InvariantCulture, $"Artikel {i}"), UnitId = unit, SalesPrice = 10,
                }))
                    .ToList();
            db.AddRange(items);
            return Task.FromResult(items.ConvertAll(i => i.Id));
        });
    }

    static async Task<double> TimeAsync(Func<Task> act)
    {
        var begun = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }
}

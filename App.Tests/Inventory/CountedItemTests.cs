using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Work;
using Erp.Tests.Catalog;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Projects;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Inventory;

/// <summary>What lies in stock is counted in its item's unit: while there is stock, moves or reservations, unit and kind stay, whichever way they would change.</summary>
public sealed class CountedItemTests(Company company) : IClassFixture<Company>
{
    readonly Pricing pricing = new(company);
    readonly Depot depot = new(company);

    [Fact]
    public async Task An_item_in_stock_keeps_its_unit_and_stays_something_that_lies_there()
    {
        var (metre, bolt) = (await pricing.UnitAsync("m"), await pricing.ItemAsync(1));
        var item = await pricing.ItemAsync(1, but: f => f.Number = "STOCK-1");
        await depot.ReceiveAsync(item, 100);
        await RefusedAsync(nameof(ItemForm.UnitId), f => f.UnitId = metre);
        await RefusedAsync(nameof(ItemForm.Kind), f => f.Kind = ItemKind.Service);
        await RefusedAsync(nameof(ItemForm.Kind), f => (f.Kind, f.Parts) = (ItemKind.Kit, [new() { ItemId = bolt }]));
        Assert.Equal([("unitCode", ItemTexts.Counted)], (await EditAsync(item, "unitCode", "m")).Problems.Select(p => (p.Column, p.Says.Text)));
        Assert.Equal([("kind", ItemTexts.Counted)], (await EditAsync(item, "kind", nameof(ItemKind.Service))).Problems.Select(p => (p.Column, p.Says.Text)));
        var (_, report) = await new ImportDesk(company).BringAsync("catalog/items", "number,unit\nSTOCK-1,m\n");
        Assert.Equal((0, 1), (report.Changed, report.Wrong));

        await pricing.ChangeItemAsync(item, f => (f.Kind, f.Parts) = (ItemKind.Assembly, [new() { ItemId = bolt }]));
        await depot.IssueAsync(item, await depot.FirstBinAsync(), 100);
        await RefusedAsync(nameof(ItemForm.UnitId), f => f.UnitId = metre);

        async Task RefusedAsync(string field, Action<ItemForm> how)
        {
            var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => pricing.ChangeItemAsync(item, how));
            Assert.Equal((field, ItemTexts.Counted), (refused.Field, refused.Says.Text));
        }
    }

    [Fact]
    public async Task No_undo_brings_back_a_unit_in_which_nothing_is_counted_any_more()
    {
        var (metre, item) = (await pricing.UnitAsync("m"), await pricing.ItemAsync(1));
        await pricing.ChangeItemAsync(item, f => f.UnitId = metre);
        var change = await company.QueryAsync<Guid>("select id from commits order by xid desc limit 1");
        await depot.ReceiveAsync(item, 5);
        Assert.Equal(ItemTexts.Counted, (await Assert.ThrowsAsync<BusinessRuleException>(() => company.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(change)))).Says.Text);
    }

    [Fact]
    public async Task What_is_only_reserved_is_counted_too_until_nobody_wants_it()
    {
        var (metre, item, desk) = (await pricing.UnitAsync("m"), await pricing.ItemAsync(1, but: f => f.Cost = 2), new PartsDesk(company));
        var project = await new Planner(company).ProjectAsync();
        var line = await desk.AddAsync(project, "", fill: f => (f.ItemId, f.Quantity) = (item, 4));
        await desk.ProcureAsync(s => s.ReserveAsync(project, PartsDesk.Lines(line)));
        await Assert.ThrowsAsync<BusinessRuleException>(() => pricing.ChangeItemAsync(item, f => f.UnitId = metre));
        await desk.ProcureAsync(s => s.ReplanAsync(project, PartsDesk.Lines(line)));
        await pricing.ChangeItemAsync(item, f => f.UnitId = metre);
    }

    Task<ListChangeReport> EditAsync(Guid item, string column, string typed) => company.AsSystemAsync(p => p.GetRequiredService<ListEditService>()
        .RunAsync(ItemList.Description, ListChange.Of([item], new Dictionary<string, string> { [column] = typed }) with { Neutral = true }));
}

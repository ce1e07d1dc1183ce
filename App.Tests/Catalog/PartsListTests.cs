using Erp.Catalog;
using Erp.Catalog.Contracts;
using Erp.Catalog.Images;
using Erp.Catalog.Items;
using Erp.Catalog.PartsLists;
using Erp.Platform.Records;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Tests.Inventory;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Catalog;

/// <summary>What an item is made of, level by level: written with the item, read whole, and never in a circle.</summary>
public sealed class PartsListTests(Company company) : IClassFixture<Company>
{
    readonly Pricing pricing = new(company);
    readonly Depot depot = new(company);

    [Fact]
    public async Task A_list_is_read_with_all_its_levels_and_what_they_cost()
    {
        var (lamp, bolt) = (await CostingAsync(100), await CostingAsync(0.3333m, carton: 12));
        var arm = await pricing.MadeOfAsync([new() { ItemId = bolt, Quantity = 0.5m, UnitId = await pricing.UnitAsync("Ktn"), ScrapPercent = 10, Text = "vorn" }]);
        var tower = await pricing.MadeOfAsync([new() { ItemId = lamp, Quantity = 4 }, new() { ItemId = arm, Quantity = 2 }]);

        var list = await AskAsync(q => q.OfAsync(tower));
        Assert.Equal(["1", "2", "2.1"], list.Lines.Select(l => l.Outline));
        Assert.Equal((2, "Stk", 404.3996m, false), (list.Levels, list.UnitCode, list.Cost!.Value, list.IsCut));
        var last = list.Lines[2];
        Assert.Equal((bolt, 0.5m, "Ktn", 10m, 1.1m, "vorn"), (last.Part.Id, last.Quantity, last.UnitCode, last.ScrapPercent, last.Total, last.Text));
        Assert.Equal((3.9996m, 4.3996m), (last.UnitCost, last.Cost));
        Assert.Equal([(lamp, 4m, "Stk"), (bolt, 13.2m, "Stk")], (await AskAsync(q => q.NeedsAsync(tower))).Select(n => (n.Part.Id, n.Quantity, n.UnitCode)));
        Assert.Empty((await AskAsync(q => q.OfAsync(lamp))).Lines);
        await Assert.ThrowsAsync<NotFoundException>(() => AskAsync(q => q.OfAsync(Guid.CreateVersion7())));
    }

    [Fact]
    public async Task Costs_follow_the_parts_and_are_never_typed()
    {
        var lamp = await CostingAsync(10);
        var arm = await pricing.AssemblyAsync((lamp, 2));
        var tower = await pricing.AssemblyAsync((arm, 3));
        await pricing.ChangeItemAsync(tower, f => f.Cost = 999);
        Assert.Equal(60, (await AskAsync(q => q.OfAsync(tower))).Cost);
        await pricing.ChangeItemAsync(lamp, f => f.Cost = 11);
        Assert.Equal(66, (await AskAsync(q => q.OfAsync(tower))).Cost);
        await pricing.ChangeItemAsync(lamp, f => f.Cost = null);
        Assert.Null((await AskAsync(q => q.OfAsync(tower))).Cost);
    }

    [Fact]
    public async Task Who_may_not_see_costs_sees_the_list_without_them()
    {
        var tower = await pricing.AssemblyAsync((await CostingAsync(10), 2));
        var reader = await company.HireAsync("Lena Liest", CatalogPermissions.Read);
        var (list, needs) = (
            await company.AsAsync(reader, p => p.GetRequiredService<PartsListQueries>().OfAsync(tower)),
            await company.AsAsync(reader, p => p.GetRequiredService<PartsListQueries>().NeedsAsync(tower)));
        Assert.Equal((null, null, null), (list.Cost, list.Lines[0].UnitCost, list.Lines[0].Cost));
        Assert.Equal((null, null), (needs[0].UnitCost, needs[0].Cost));
    }

    [Fact]
    public async Task An_item_is_used_wherever_it_stands_on_whatever_level()
    {
        var (bolt, lamp) = (await CostingAsync(1), await CostingAsync(2));
        var arm = await pricing.AssemblyAsync((bolt, 4));
        var tower = await pricing.AssemblyAsync((arm, 2), (bolt, 1), (lamp, 1));
        var set = await pricing.KitAsync((tower, 3));
        Assert.Equal([(arm, 4m, "Stk", 1), (tower, 9m, "Stk", 2), (set, 27m, "Stk", 3)], (await AskAsync(q => q.UsesAsync(bolt))).Select(u => (u.Item.Id, u.Quantity, u.UnitCode, u.Levels)));
        Assert.Empty(await AskAsync(q => q.UsesAsync(set)));
    }

    [Fact]
    public async Task However_deep_a_list_is_it_takes_the_same_few_queries()
    {
        var shallow = await pricing.AssemblyAsync((await CostingAsync(1), 1));
        var deep = shallow;
        for (var level = 2; level <= 12; level++) deep = await pricing.AssemblyAsync((deep, 1), (await CostingAsync(level), 2));
        await AskAsync(q => q.OfAsync(deep));
        foreach (var item in new[] { shallow, deep })
        {
            using var counter = new QueryCounter();
            await AskAsync(q => q.OfAsync(item));
            Assert.InRange(counter.Count, 1, 6);
        }
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused_at_its_field()
    {
        var item = await CostingAsync(1);
        var arm = await pricing.AssemblyAsync((item, 1));
        var tower = await pricing.AssemblyAsync((arm, 1));
        await RefusedAsync(arm, "Parts[1].ItemId", ItemPartTexts.Circular, new() { ItemId = tower });
        await RefusedAsync(arm, "Parts[1].ItemId", ItemPartTexts.Itself, new() { ItemId = arm });
        await RefusedAsync(arm, "Parts[1].ItemId", ItemPartTexts.Twice, new() { ItemId = item });
        await RefusedAsync(arm, "Parts[1].ItemId", ItemPartTexts.Unknown, new() { ItemId = Guid.CreateVersion7() });
        await RefusedAsync(tower, "Parts[1].UnitId", ItemPartTexts.OtherUnit, new() { ItemId = item, UnitId = await pricing.UnitAsync("Ktn") });
        await RefusedAsync(tower, "Parts[1].Quantity", null, new() { ItemId = item, Quantity = -1 });
        await RefusedAsync(tower, "Parts[1].Quantity", null, new() { ItemId = item, Quantity = 0.0001m });
        await RefusedAsync(tower, "Parts[1].ScrapPercent", null, new() { ItemId = item, ScrapPercent = 101 });
        Assert.Equal("Parts", (await Assert.ThrowsAsync<InvalidInputException>(() => pricing.MadeOfAsync([]))).Errors[0].Field);

        async Task RefusedAsync(Guid whole, string field, Erp.Platform.Texts.Text? says, ItemPartForm part)
        {
            var error = (await Assert.ThrowsAsync<InvalidInputException>(() => pricing.ChangeItemAsync(whole, f => f.Parts.Add(part)))).Errors[0];
            Assert.Equal(field, error.Field);
            if (says is not null) Assert.Equal(says, error.Says.Text);
        }
    }

    [Fact]
    public async Task A_list_has_fifty_levels_at_most_wherever_one_is_put_in()
    {
        var bottom = await CostingAsync(1);
        var (first, top) = (await pricing.AssemblyAsync((bottom, 1)), Guid.Empty);
        top = first;
        for (var level = 2; level <= PartsTree.Deepest; level++) top = await pricing.AssemblyAsync((top, 1));
        Assert.Equal(PartsTree.Deepest, (await AskAsync(q => q.OfAsync(top))).Levels);
        await TooDeepAsync(() => pricing.AssemblyAsync((top, 1)));
        var other = await pricing.AssemblyAsync((await CostingAsync(1), 1));
        await TooDeepAsync(() => pricing.ChangeItemAsync(first, f => f.Parts.Add(new() { ItemId = other })));

        static async Task TooDeepAsync(Func<Task> act) => Assert.Equal(ItemPartTexts.TooDeep, (await Assert.ThrowsAsync<InvalidInputException>(act)).Errors[0].Says.Text);
    }

    [Fact]
    public async Task A_unit_that_lists_count_in_stays_with_its_item()
    {
        var bolt = await pricing.ItemAsync(1, carton: 12);
        var carton = await pricing.UnitAsync("Ktn");
        var arm = await pricing.MadeOfAsync([new() { ItemId = bolt, UnitId = carton }]);
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => pricing.ChangeItemAsync(bolt, f => f.Units.Clear()));
        Assert.Equal((nameof(ItemForm.UnitId), ItemPartTexts.UnitNeeded), (refused.Errors[0].Field, refused.Errors[0].Says.Text));
        await pricing.ChangeItemAsync(arm, f => f.Parts[0].UnitId = f.UnitId);
        Assert.Equal(ItemPartTexts.UnitNeeded, Assert.Single((await ReuniteAsync(bolt)).Problems).Says.Text);
        await pricing.ChangeItemAsync(arm, f => f.Parts[0].UnitId = carton);
        Assert.Equal(1, (await ReuniteAsync(bolt)).Changed);
        var own = await pricing.UnitAsync("m");
        await pricing.ChangeItemAsync(arm, f => f.Parts[0].UnitId = own);
        await pricing.ChangeItemAsync(bolt, f => f.Units.Clear());
        Assert.Equal("m", (await AskAsync(q => q.OfAsync(arm))).Lines[0].UnitCode);

        Task<ListChangeReport> ReuniteAsync(Guid item) => company.AsSystemAsync(p => p.GetRequiredService<ListEditService>()
            .RunAsync(ItemList.Description, ListChange.Of([item], new Dictionary<string, string> { ["unitCode"] = "m" }) with { Neutral = true }));
    }

    [Fact]
    public async Task A_change_of_a_list_is_taken_back()
    {
        var (lamp, bolt) = (await CostingAsync(5), await CostingAsync(1));
        var tower = await pricing.AssemblyAsync((lamp, 4));
        await pricing.ChangeItemAsync(tower, f => f.Parts = [new() { ItemId = bolt, Quantity = 2 }, new() { ItemId = lamp, Quantity = 6, ScrapPercent = 5 }]);
        Assert.Equal([(bolt, 2m, 0m), (lamp, 6m, 5m)], (await AskAsync(q => q.OfAsync(tower))).Lines.Select(l => (l.Part.Id, l.Quantity, l.ScrapPercent)));
        await UndoLastAsync();
        Assert.Equal([(lamp, 4m, 0m)], (await AskAsync(q => q.OfAsync(tower))).Lines.Select(l => (l.Part.Id, l.Quantity, l.ScrapPercent)));
    }

    [Fact]
    public async Task An_assembly_that_was_deleted_comes_back_with_its_parts_and_its_picture()
    {
        var (lamp, bolt) = (await CostingAsync(5), await CostingAsync(1));
        var tower = await pricing.MadeOfAsync([new() { ItemId = lamp, Quantity = 4 }, new() { ItemId = bolt, Quantity = 8, ScrapPercent = 10, Text = "außen" }]);
        await company.AsSystemAsync(p => p.GetRequiredService<ItemImageService>().ShowAsync(tower, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1]));
        await company.AsSystemAsync(p => p.GetRequiredService<ItemService>().DeleteAsync(tower));
        Assert.Equal(0L, await company.QueryAsync<long>($"select count(*) from item_parts where assembly_id = '{tower}'"));
        await UndoLastAsync();
        Assert.Equal([(lamp, 4m, 0m, null), (bolt, 8m, 10m, "außen")], (await AskAsync(q => q.OfAsync(tower))).Lines.Select(l => (l.Part.Id, l.Quantity, l.ScrapPercent, l.Text)));
        Assert.Equal(1L, await company.QueryAsync<long>($"select count(*) from item_images where item_id = '{tower}'"));
    }

    [Fact]
    public async Task What_was_bought_keeps_its_cost_while_it_is_made_and_has_it_again_afterwards()
    {
        var bolt = await CostingAsync(1);
        var lamp = await NumberedAsync("C-1", f => f.Cost = 30);
        var clerk = await company.HireAsync("Carl Konstruktion", CatalogPermissions.Read, CatalogPermissions.Write);
        await ChangeAsync(f => (f.Kind, f.Parts) = (ItemKind.Assembly, [new() { ItemId = bolt, Quantity = 2 }]));
        Assert.Equal(2, (await AskAsync(q => q.OfAsync(lamp))).Cost);
        Assert.Null((await DetailAsync()).Cost);
        await ChangeAsync(f => f.Kind = ItemKind.Goods);
        Assert.Equal(30, (await DetailAsync()).Cost);

        async Task<ItemForm> DetailAsync() => (await company.AsSystemAsync(p => p.GetRequiredService<ItemQueries>().DetailAsync(lamp))).Form;

        async Task ChangeAsync(Action<ItemForm> how)
        {
            var form = (await company.AsAsync(clerk, p => p.GetRequiredService<ItemQueries>().DetailAsync(lamp))).Form;
            how(form);
            await company.AsAsync(clerk, p => p.GetRequiredService<ItemService>().ChangeAsync(lamp, form));
        }
    }

    [Fact]
    public async Task An_assembly_lies_in_stock_as_itself_at_the_cost_of_its_parts_and_a_kit_wastes_nothing()
    {
        var lamp = await CostingAsync(10);
        var tower = await pricing.AssemblyAsync((lamp, 4));
        await depot.ReceiveAsync(tower, 3);
        Assert.Equal(40, await company.QueryAsync<decimal>($"select unit_cost from stock_moves where item_id = '{tower}'"));
        var set = await pricing.ItemAsync(0, but: f => (f.Kind, f.Parts) = (ItemKind.Kit, [new() { ItemId = tower, Quantity = 2, ScrapPercent = 50 }]));
        var content = (await company.AsSystemAsync(async p =>
        {
            await using var db = await p.GetRequiredService<Erp.Platform.Tenancy.Database>().ReadAsync(CatalogPermissions.Read);
            return await ItemContent.OfAsync(db, [set]);
        }))[set];
        Assert.Equal([(tower, 2m)], content.Goods);
        Assert.Equal(80, content.Cost);
    }

    [Fact]
    public async Task All_lists_stand_in_one_and_are_found_by_whole_and_part()
    {
        var bolt = await NumberedAsync("L-7", f => f.NameDe = "Sechskantschraube");
        var tower = await pricing.ItemAsync(0, but: f => (f.Number, f.NameDe, f.Kind, f.Parts) = ("L-8", "Krananlage", ItemKind.Assembly, [new() { ItemId = bolt, Quantity = 3 }]));
        foreach (var words in new[] { "sechskant", "krananlage", "L-7 L-8" })
            Assert.Equal(
                [(tower, 3m)],
                (await company.AsSystemAsync(p => p.GetRequiredService<ListQueries>()
                    .PageAsync(ItemPartList.Description, GridState.Initial with { Search = words }))).Rows.Select(r => (r.AssemblyId, r.Quantity)));
    }

    [Fact]
    public async Task Ten_thousand_lines_are_told_at_once_and_no_more_than_twenty_thousand()
    {
        var bolts = new List<Guid>();
        for (var n = 0; n < 40; n++) bolts.Add(await CostingAsync(1));
        var tower = await pricing.AssemblyAsync([.. bolts.Select(b => (b, 1m))]);
        for (var level = 0; level < 10; level++) tower = await pricing.AssemblyAsync((tower, 1), (await pricing.AssemblyAsync((tower, 1)), 1));
        var list = await AskAsync(q => q.OfAsync(tower));
        Assert.Equal((PartsListQueries.MostLines, true), (list.Lines.Count, list.IsCut));
        Assert.Equal(40m * 1024, list.Cost);
    }

    async Task UndoLastAsync()
    {
        var commit = await company.QueryAsync<Guid>("select id from commits order by xid desc limit 1");
        await company.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(commit));
    }

    Task<Guid> CostingAsync(decimal cost, decimal? carton = null) => pricing.ItemAsync(cost * 2, carton, f => f.Cost = cost);

    Task<Guid> NumberedAsync(string number, Action<ItemForm>? but = null) => pricing.ItemAsync(1, but: f =>
    {
        f.Number = number;
        but?.Invoke(f);
    });

    Task<T> AskAsync<T>(Func<PartsListQueries, Task<T>> ask) => company.AsSystemAsync(p => ask(p.GetRequiredService<PartsListQueries>()));
}

using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Catalog.PartsLists;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Work;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Catalog;

/// <summary>What holds of kits and of the numbers under bar codes holds whichever way an item is changed.</summary>
public sealed class KitTests(Company company) : IClassFixture<Company>
{
    const string Package = "4006381333931";

    readonly Pricing pricing = new(company);

    [Fact]
    public async Task In_its_list_an_item_becomes_no_kit_of_nothing_and_a_kit_loses_its_parts_with_its_kind()
    {
        var item = await pricing.ItemAsync(1);
        var kit = await pricing.KitAsync((item, 2));

        var refused = await EditAsync(item, "kind", nameof(ItemKind.Kit));
        Assert.Equal(ItemPartTexts.Missing.Code, Assert.Single(refused.Problems).Says.Text.Code);
        Assert.Equal(1, (await EditAsync(kit, "salesPrice", "5")).Changed);
        Assert.Equal(1, await PartsAsync(kit));
        Assert.Equal(1, (await EditAsync(kit, "kind", nameof(ItemKind.Assembly))).Changed);
        Assert.Equal(1, await PartsAsync(kit));
        Assert.Equal(1, (await EditAsync(kit, "kind", nameof(ItemKind.Goods))).Changed);
        Assert.Equal(0, await PartsAsync(kit));
    }

    [Fact]
    public async Task The_number_under_the_bar_code_of_a_package_is_no_items_own()
    {
        await pricing.ItemAsync(1, carton: 12, but: f => f.Units[0].Gtin = Package);
        var other = await pricing.ItemAsync(1);

        Assert.Equal(ItemTexts.GtinTaken.Code, Assert.Single((await EditAsync(other, "gtin", Package)).Problems).Says.Text.Code);
        var (_, report) = await new ImportDesk(company)
            .BringAsync("catalog/items", $"number,name,unit,price,gtin,kind\nG-1,Eins,Stk,1,{Package},\nG-2,Zwei,Stk,1,,{nameof(ItemKind.Kit)}\nG-3,Drei,Stk,1,,\n");
        Assert.Equal((1, 2), (report.Created, report.Wrong));
    }

    [Fact]
    public async Task Two_who_change_kits_at_once_close_no_circle()
    {
        var item = await pricing.ItemAsync(1);
        for (var round = 0; round < 5; round++)
        {
            var (one, other) = (await pricing.KitAsync((item, 1)), await pricing.KitAsync((item, 1)));
            var both = new[] { TryHoldAsync(one, other), TryHoldAsync(other, one) };
            Assert.Single(await Task.WhenAll(both), done => done);
        }
    }

    [Fact]
    public async Task An_undo_closes_no_circle_and_gives_no_bar_code_twice()
    {
        var item = await pricing.ItemAsync(1);
        var inner = await pricing.KitAsync((item, 1));
        var outer = await pricing.KitAsync((item, 1), (inner, 1));
        await pricing.ChangeItemAsync(outer, f => f.Parts.RemoveAt(f.Parts.FindIndex(p => p.ItemId == inner)));
        var removed = await LastCommitAsync();
        await HoldAsync(inner, outer);
        Assert.Equal(ItemPartTexts.Circular, (await Assert.ThrowsAsync<BusinessRuleException>(() => UndoAsync(removed))).Says.Text);

        var (first, second) = (await pricing.ItemAsync(1, but: f => f.Gtin = "96385074"), await pricing.ItemAsync(1, carton: 12));
        await pricing.ChangeItemAsync(first, f => f.Gtin = null);
        var freed = await LastCommitAsync();
        await pricing.ChangeItemAsync(second, f => f.Units[0].Gtin = "96385074");
        Assert.Equal(ItemTexts.GtinTaken, (await Assert.ThrowsAsync<BusinessRuleException>(() => UndoAsync(freed))).Says.Text);
    }

    [Fact]
    public async Task A_part_that_was_added_is_taken_back()
    {
        var (item, other) = (await pricing.ItemAsync(1), await pricing.ItemAsync(1));
        var kit = await pricing.KitAsync((item, 1));
        await HoldAsync(kit, other);
        await UndoAsync(await LastCommitAsync());
        Assert.Equal(1, await PartsAsync(kit));
    }

    Task HoldAsync(Guid kit, Guid part) => pricing.ChangeItemAsync(kit, f => f.Parts.Add(new() { ItemId = part, Quantity = 1 }));

    async Task<bool> TryHoldAsync(Guid kit, Guid part)
    {
        try
        {
            await HoldAsync(kit, part);
            return true;
        }
        catch (InvalidInputException e) when (e.Errors[0].Says.Text == ItemPartTexts.Circular)
        {
            return false;
        }
    }

    Task<ListChangeReport> EditAsync(Guid item, string column, string typed) => company.AsSystemAsync(p => p.GetRequiredService<ListEditService>()
        .RunAsync(ItemList.Description, ListChange.Of([item], new Dictionary<string, string> { [column] = typed }) with { Neutral = true }));

    Task UndoAsync(Guid commit) => company.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(commit));

    Task<long> PartsAsync(Guid kit) => company.QueryAsync<long>($"select count(*) from item_parts where assembly_id = '{kit}'");

    Task<Guid> LastCommitAsync() => company.QueryAsync<Guid>("select id from commits order by xid desc limit 1");
}

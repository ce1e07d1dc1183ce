using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Platform.Records.Bulk;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Catalog;

/// <summary>A kit that is refused after its parts have changed holds up nobody else.</summary>
public sealed class RefusedKitTests(Company company) : IClassFixture<Company>
{
    const string Taken = "4006381333931";

    readonly Pricing pricing = new(company);

    [Fact]
    public async Task A_file_leaves_out_the_kit_alone()
    {
        var kit = await KitAsync();
        var number = await company.QueryAsync<string>($"select number from items where id = '{kit}'");
        var (_, report) = await new ImportDesk(company).BringAsync("catalog/items", $"number,name,unit,price,gtin,kind\n{number},,,,{Taken},{nameof(ItemKind.Goods)}\nR-1,Eins,Stk,1,,\n");
        Assert.Equal((1, 0, 1), (report.Created, report.Changed, report.Wrong));
        Assert.Equal($"{nameof(ItemKind.Kit)} 1", await KindAndPartsAsync(kit));
    }

    [Fact]
    public async Task Its_list_leaves_out_the_kit_alone()
    {
        var (kit, other) = (await KitAsync(), await pricing.ItemAsync(1));
        RowChange Row(Guid id, params (string Column, string Typed)[] cells) => new(id, cells.ToDictionary(c => c.Column, c => c.Typed));
        var change = new ListChange { Rows = [Row(kit, ("kind", nameof(ItemKind.Goods)), ("gtin", Taken)), Row(other, ("salesPrice", "7"))], SkipRefused = true, Neutral = true };
        var report = await company.AsSystemAsync(p => p.GetRequiredService<ListEditService>().RunAsync(ItemList.Description, change));
        Assert.Equal((1, 1), (report.Changed, report.Refused));
        Assert.Equal($"{nameof(ItemKind.Kit)} 1", await KindAndPartsAsync(kit));
    }

    async Task<Guid> KitAsync()
    {
        if (await company.QueryAsync<long>($"select count(*) from items where gtin = '{Taken}'") == 0) await pricing.ItemAsync(1, but: form => form.Gtin = Taken);
        return await pricing.KitAsync((await pricing.ItemAsync(1), 2));
    }

    Task<string> KindAndPartsAsync(Guid kit) => company.QueryAsync<string>($"select kind || ' ' || (select count(*) from item_parts where assembly_id = i.id) from items i where id = '{kit}'");
}

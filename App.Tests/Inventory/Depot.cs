using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Catalog.Units;
using Erp.Inventory.Moves;
using Erp.Inventory.Settings;
using Erp.Inventory.Stocks;
using Erp.Inventory.Warehouses;
using Erp.Platform.Tenancy;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Inventory;

/// <summary>A company's warehouse in the words of the trade; works on whatever company it is given.</summary>
public sealed class Depot(Company company)
{
    public DateOnly Today => company.Clock.Today();

    public Task<Guid> GoodsAsync(string name = "Scheinwerfer", ItemKind kind = ItemKind.Goods) => company.AsSystemAsync(async p =>
    {
        var units = await p.GetRequiredService<UnitQueries>().LookUpAsync();
        return await p.GetRequiredService<ItemService>()
            .CreateAsync(new ItemForm { NameDe = name, NameEn = name, UnitId = units.Single(u => u.Code == "Stk").Id, SalesPrice = 10, Cost = kind == ItemKind.Kit ? null : 6, Kind = kind });
    });

    /// <summary>A warehouse with these bins.</summary>
    /// <returns>The keys of the bins, in the order given.</returns>
    public Task<Guid[]> BinsAsync(string warehouse, params string[] codes) => company.AsSystemAsync(async p =>
    {
        var id = await p.GetRequiredService<WarehouseService>().CreateAsync(new() { Code = warehouse, Name = $"Lager {warehouse}", Bins = [.. codes.Select(c => new BinForm { Code = c })] });
        var form = await p.GetRequiredService<WarehouseQueries>().FormAsync(id);
        return codes.Select(c => form.Bins.Single(b => b.Code == c).Id!.Value).ToArray();
    });

    /// <summary>The bin that every company starts with.</summary>
    public Task<Guid> FirstBinAsync() => company.AsSystemAsync(async p => (await p.GetRequiredService<WarehouseQueries>().LookUpBinsAsync("01"))[0].Id);

    public Task ReceiveAsync(Guid item, Guid bin, decimal quantity) => PostAsync(new() { Kind = StockMoveKind.Receipt, Date = Today, ToBinId = bin, Lines = [Line(item, quantity)] });

    public async Task ReceiveAsync(Guid item, decimal quantity) => await ReceiveAsync(item, await FirstBinAsync(), quantity);

    public Task IssueAsync(Guid item, Guid bin, decimal quantity) =>
        PostAsync(new() { Kind = StockMoveKind.Issue, Date = Today, FromBinId = bin, Reason = "Eigenbedarf", Lines = [Line(item, quantity)] });

    public Task TransferAsync(Guid item, Guid from, Guid to, decimal quantity) =>
        PostAsync(new() { Kind = StockMoveKind.Transfer, Date = Today, FromBinId = from, ToBinId = to, Lines = [Line(item, quantity)] });

    public Task CountAsync(Guid item, Guid bin, decimal counted) =>
        PostAsync(new() { Kind = StockMoveKind.Adjustment, Date = Today, FromBinId = bin, Reason = "Zählung", Lines = [Line(item, counted)] });

    public Task PostAsync(StockPostingForm form) => company.AsSystemAsync(p => p.GetRequiredService<StockMoveService>().PostAsync(form));

    public Task AllowNegativeAsync(bool allowed) => company.AsSystemAsync(async p =>
    {
        var form = (await p.GetRequiredService<InventorySettingsQueries>().DetailAsync()).Form;
        form.NegativeStock = allowed;
        await p.GetRequiredService<InventorySettingsService>().ChangeAsync(form);
    });

    public async Task<ItemStockDetail> StockAsync(Guid item) => (await company.AsSystemAsync(p => p.GetRequiredService<ItemStockQueries>().OfItemAsync(item)))!;

    /// <summary>On hand, reserved, available, missing.</summary>
    public async Task<(decimal OnHand, decimal Reserved, decimal Available, decimal Missing)> FiguresAsync(Guid item)
    {
        var stock = (await StockAsync(item)).Stock;
        return (stock.OnHand, stock.Reserved, stock.Available, stock.Missing);
    }

    public async Task<StockExplanation> ExplainAsync(Guid item, Guid? bin = null, int skip = 0)
    {
        var id = (await StockAsync(item)).Stock.Id;
        return await company.AsSystemAsync(p => p.GetRequiredService<StockMoveQueries>().ExplainAsync(id, bin, skip));
    }

    public static StockPostingLineForm Line(Guid item, decimal quantity) => new() { ItemId = item, Quantity = quantity };

    /// <summary>Rows of stock that are not the sum of their moves; 0 proves them.</summary>
    public Task<long> UnexplainedAsync() => company.QueryAsync<long>(
        """
        with flows as (
            select item_stock_id, to_bin_id as bin_id, quantity from stock_moves where to_bin_id is not null
            union all select item_stock_id, from_bin_id, -quantity from stock_moves where from_bin_id is not null),
        levels as (select item_stock_id, bin_id, sum(quantity) as quantity from flows group by 1, 2)
        select (select count(*) from stock_levels l full join levels m on m.item_stock_id = l.item_stock_id and m.bin_id = l.bin_id where coalesce(l.on_hand, 0) <> coalesce(m.quantity, 0))
             + (select count(*) from item_stocks s where s.on_hand <> coalesce((select sum(quantity) from flows f where f.item_stock_id = s.id), 0))
             + (select count(*) from item_stocks s where s.demand <> coalesce((select sum(quantity) from stock_reservations r where r.item_stock_id = s.id), 0))
             + (select count(*) from item_stocks s where s.move_count <> (select count(*) from stock_moves m where m.item_stock_id = s.id))
        """);
}

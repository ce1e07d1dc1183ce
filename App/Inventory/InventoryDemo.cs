using Erp.Catalog.Contracts;
using Erp.Inventory.Contracts;
using Erp.Inventory.Moves;
using Erp.Inventory.Warehouses;
using Erp.Platform.Demo;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Inventory;

/// <summary>A warehouse with shelves, an opening stock, and a supplier who comes every Monday with what ran low.</summary>
sealed class InventoryDemo(StockMoveService moves, WarehouseService warehouses, WarehouseQueries known, Database database) : IDemoData
{
    static readonly string[] Shelves = ["A-01", "A-02", "B-01", "B-02", "C-01"];

    public int Order => 30;

    public async Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        year.TurnTo(year.Start.AddDays(-20));
        var bins = await ShelvesAsync(ct);
        await using (var db = await database.ReadAsync(InventoryPermissions.Read, ct))
        {
            var goods = await db.Items.Where(i => i.Kind == ItemKind.Goods).OrderBy(i => i.Number).Select(i => new { i.Id, i.SalesPrice }).ToListAsync(ct);
            foreach (var (n, shelf) in goods.Chunk(goods.Count / bins.Count + 1).Index())
                await ReceiveAsync(
                    bins[n], year.Start.AddDays(-20), InventoryTexts.DemoOpening,
                    [.. shelf.Select(i => new StockPostingLineForm { ItemId = i.Id, Quantity = Usual(i.SalesPrice) })], ct);
        }

        year.EveryMorning(RestockAsync);
    }

    /// <summary>The first warehouse gets shelves; a second one, for rental goods, stays empty for now.</summary>
    async Task<IReadOnlyList<Guid>> ShelvesAsync(CancellationToken ct)
    {
        var main = (await known.ChoicesAsync(ct))[0].Id;
        var form = await known.FormAsync(main, ct);
        form.Bins = [.. Shelves.Select((code, n) => new BinForm { Id = n == 0 ? form.Bins[0].Id : null, Code = code })];
        await warehouses.ChangeAsync(main, form, ct);
        await warehouses.CreateAsync(new() { Code = "ML", Name = InventoryTexts.DemoRental.De, Bins = [new() { Code = "R-01" }, new() { Code = "R-02" }] }, ct);
        return [.. (await known.FormAsync(main, ct)).Bins.OrderBy(b => b.Code, StringComparer.Ordinal).Select(b => b.Id!.Value)];
    }

    /// <summary>On Mondays arrives what orders wait for and what fell below a third of what usually lies there.</summary>
    async Task RestockAsync(DateOnly day, CancellationToken ct)
    {
        if (day.DayOfWeek != DayOfWeek.Monday) return;
        await using var db = await database.ReadAsync(InventoryPermissions.Read, ct);
        var stocks = await StockLedger.Of(db).Join(db.Items, s => s.ItemId, i => i.Id, (s, i) => new { s.ItemId, s.Available, s.Missing, i.SalesPrice, i.Number })
            .OrderBy(s => s.Number).ToListAsync(ct);
        var low = stocks.Where(s => s.Missing > 0 || s.Available < Usual(s.SalesPrice) / 3)
            .Select(s => new StockPostingLineForm { ItemId = s.ItemId, Quantity = s.Missing + Usual(s.SalesPrice) }).ToList();
        if (low.Count == 0) return;
        var bin = (await known.LookUpBinsAsync(Shelves[day.DayNumber / 7 % Shelves.Length], ct))[0].Id;
        await ReceiveAsync(bin, day, InventoryTexts.DemoRestock, low, ct);
    }

    Task ReceiveAsync(Guid bin, DateOnly day, Platform.Texts.Text reason, List<StockPostingLineForm> lines, CancellationToken ct) =>
        moves.PostAsync(new() { Kind = StockMoveKind.Receipt, Date = day, ToBinId = bin, Reason = reason.De, Lines = lines }, ct);

    /// <summary>Cheap things lie there in hundreds, dear ones by the dozen.</summary>
    static decimal Usual(decimal price) => price switch { < 20 => 400, < 300 => 60, < 1500 => 20, _ => 8 };
}

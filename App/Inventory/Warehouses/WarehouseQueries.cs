using Erp.Inventory.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Inventory.Warehouses;

/// <summary>A warehouse in a list.</summary>
public sealed class WarehouseRow : IRow
{
    public Guid Id { get; init; }

    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public int BinCount { get; init; }

    public bool Active { get; init; }
}

/// <summary>A bin offered in a picker.</summary>
public sealed record BinChoice(Guid Id, string Code, string? Name, string Warehouse);

/// <summary>Reads about warehouses and bins.</summary>
public sealed class WarehouseQueries(Database database)
{
    const int MostChoices = 20;

    /// <summary>The form of a warehouse.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<WarehouseForm> FormAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(InventoryPermissions.Read, ct);
        return WarehouseForm.Of(await db.Warehouses.Include(w => w.Bins).RequireAsync(id, ct));
    }

    /// <summary>Active warehouses by name.</summary>
    public async Task<IReadOnlyList<WarehouseRow>> ChoicesAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(InventoryPermissions.Read, ct);
        return await Rows(db).Where(w => w.Active).OrderBy(w => w.Name).ToListAsync(ct);
    }

    /// <summary>Bins of active warehouses whose code, description or warehouse contains what was typed; at most twenty.</summary>
    public async Task<IReadOnlyList<BinChoice>> LookUpBinsAsync(string? typed, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(InventoryPermissions.Read, ct);
        var pattern = ListFilters.Pattern(typed ?? "");
        var bins = from b in db.Bins
                   join w in db.Warehouses on b.WarehouseId equals w.Id
                   where w.Active && (EF.Functions.ILike(b.Code, pattern) || EF.Functions.ILike(b.Name ?? "", pattern) || EF.Functions.ILike(w.Name, pattern))
                   orderby w.Name, b.Code
                   select new BinChoice(b.Id, b.Code, b.Name, w.Name);
        return await bins.Take(MostChoices).ToListAsync(ct);
    }

    /// <summary>A bin that is already chosen; null when there is none with this key.</summary>
    public async Task<BinChoice?> BinAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(InventoryPermissions.Read, ct);
        return await db.Bins.Where(b => b.Id == id).Join(db.Warehouses, b => b.WarehouseId, w => w.Id, (b, w) => new BinChoice(b.Id, b.Code, b.Name, w.Name)).FirstOrDefaultAsync(ct);
    }

    /// <summary>All warehouses as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<WarehouseRow> Rows(ErpDb db) => db.Warehouses.Select(w => new WarehouseRow
    {
        Id = w.Id, Code = w.Code, Name = w.Name, BinCount = w.Bins.Count, Active = w.Active,
    });
}

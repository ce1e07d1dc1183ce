using Erp.Inventory.Contracts;
using Erp.Platform.Imports;
using Microsoft.EntityFrameworkCore;

namespace Erp.Inventory.Warehouses;

/// <summary>How files name bins: as lists write them (<c>HL · 01-A</c>), the same with a stroke, or by a code or description that only one has.</summary>
static class BinLookups
{
    public static async Task<IReadOnlyDictionary<string, Guid>> BinsAsync(ErpDb db, IReadOnlyCollection<string> words, CancellationToken ct)
    {
        var bins = await db.Bins.AsNoTracking().Join(db.Warehouses, b => b.WarehouseId, w => w.Id, (b, w) => new { b.Id, b.Code, b.Name, Warehouse = w.Code }).ToListAsync(ct);
        return ImportLookups.Among(
            bins.SelectMany(b => CalledRecord.Of(
                b.Id, $"{b.Warehouse} · {b.Code}", [b.Code, $"{b.Warehouse}/{b.Code}", $"{b.Warehouse} {b.Code}", .. b.Name is { } name ? [name] : Array.Empty<string>()])));
    }
}

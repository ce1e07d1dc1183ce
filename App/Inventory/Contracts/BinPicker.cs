using Erp.Inventory.Warehouses;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Inventory.Contracts;

/// <summary>The field through which moves and receipts refer to a bin: found by code, description or warehouse.</summary>
public sealed class BinPicker : RecordPicker<BinChoice>
{
    [Inject] WarehouseQueries Warehouses { get; set; } = null!;

    protected override Task<IReadOnlyList<BinChoice>> SearchAsync(string typed, CancellationToken ct) => Warehouses.LookUpBinsAsync(typed, ct);

    protected override Task<BinChoice?> FindAsync(Guid id, CancellationToken ct) => Warehouses.BinAsync(id, ct);

    protected override LookupOption<Guid?> Show(BinChoice bin) => new(bin.Id, bin.Code, bin.Name ?? bin.Warehouse, bin.Name is null ? null : bin.Warehouse);
}

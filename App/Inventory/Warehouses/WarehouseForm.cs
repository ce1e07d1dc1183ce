using System.ComponentModel.DataAnnotations;
using Erp.Inventory.Contracts;
using Erp.Platform.Records;

namespace Erp.Inventory.Warehouses;

/// <summary>A warehouse as it is typed.</summary>
public sealed class WarehouseForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(InventoryLimits.WarehouseCode), OneLine]
    public string Code { get; set; } = "";

    [Required, StringLength(InventoryLimits.WarehouseName), OneLine]
    public string Name { get; set; } = "";

    /// <summary>Offered for new documents.</summary>
    public bool Active { get; set; } = true;

    /// <summary>Its bins; at least one, since goods lie in bins.</summary>
    [Required, MaxLength(InventoryLimits.Bins)]
    public List<BinForm> Bins { get; set; } = [];

    /// <summary>A form to change a warehouse in.</summary>
    public static WarehouseForm Of(Warehouse warehouse) => new()
    {
        Version = warehouse.Version, Code = warehouse.Code, Name = warehouse.Name, Active = warehouse.Active,
        Bins = [.. warehouse.Bins.OrderBy(b => b.Code, StringComparer.Ordinal).Select(b => new BinForm { Id = b.Id, Code = b.Code, Name = b.Name })],
    };
}

/// <summary>A bin as it is typed.</summary>
public sealed class BinForm
{
    /// <summary>The bin this was read from; empty for a new one.</summary>
    public Guid? Id { get; set; }

    [Required, StringLength(InventoryLimits.BinCode), OneLine]
    public string Code { get; set; } = "";

    [StringLength(InventoryLimits.BinName), OneLine]
    public string? Name { get; set; }
}

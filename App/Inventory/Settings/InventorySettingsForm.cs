using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;

namespace Erp.Inventory.Settings;

/// <summary>The rules of stock keeping as they are typed.</summary>
public sealed class InventorySettingsForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>Stock may fall below zero.</summary>
    public bool NegativeStock { get; set; }

    /// <summary>The warehouse that goods come from unless another is chosen.</summary>
    [Required]
    public Guid? WarehouseId { get; set; }

    /// <summary>A form to change the settings in.</summary>
    public static InventorySettingsForm Of(InventorySettings settings) =>
        new() { Version = settings.Version, NegativeStock = settings.NegativeStock, WarehouseId = settings.WarehouseId };
}

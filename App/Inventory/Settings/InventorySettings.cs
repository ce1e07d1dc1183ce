using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Inventory.Settings;

/// <summary>The rules this company keeps its stock by; one record per company.</summary>
public sealed class InventorySettings : Record
{
    InventorySettings() { }

    internal InventorySettings(Guid warehouseId) => WarehouseId = warehouseId;

    /// <summary>
    /// Stock may fall below zero: goods can be issued before their receipt is posted. Refused unless a company decides otherwise, since what
    /// is not there cannot leave.
    /// </summary>
    public bool NegativeStock { get; private set; }

    /// <summary>The warehouse that goods come from unless another is chosen.</summary>
    public Guid WarehouseId { get; private set; }

    /// <summary>Takes over what was typed.</summary>
    internal void Change(InventorySettingsForm form) => (NegativeStock, WarehouseId) = (form.NegativeStock, form.WarehouseId!.Value);

    /// <summary>The settings of the company.</summary>
    /// <exception cref="BusinessRuleException">It has none.</exception>
    internal static async Task<InventorySettings> RequireAsync(ErpDb db, CancellationToken ct) =>
        await db.InventorySettings.AsNoTracking().FirstOrDefaultAsync(ct) ?? throw new BusinessRuleException(InventoryTexts.NotSetUp);
}

using Erp.Inventory.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Inventory.Settings;

/// <summary>Changes the rules stock is kept by.</summary>
public sealed class InventorySettingsService(UnitOfWork work)
{
    /// <summary>Takes over new rules. What was posted under the old ones stays.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="ConflictException">Someone else changed them first.</exception>
    public Task ChangeAsync(InventorySettingsForm form, CancellationToken ct = default) =>
        work.RunAsync(InventoryCommands.ChangeSettings, form, async db =>
        {
            FormCheck.Require(form);
            var settings = await db.InventorySettings.FirstOrDefaultAsync(ct) ?? throw new NotFoundException();
            if (settings.Version != form.Version) throw new ConflictException(settings.Version, form.Version);
            if (!await db.Warehouses.AnyAsync(w => w.Id == form.WarehouseId, ct)) throw new InvalidInputException(nameof(form.WarehouseId), InventorySettingsTexts.WarehouseUnknown);
            settings.Change(form);
        }, ct);
}

using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Inventory.Settings;

/// <summary>The rules stock is kept by, for reading.</summary>
/// <param name="Form">What can be changed.</param>
public sealed record InventorySettingsDetail(Guid Id, InventorySettingsForm Form);

/// <summary>Reads the rules stock is kept by.</summary>
public sealed class InventorySettingsQueries(Database database)
{
    /// <summary>The rules.</summary>
    /// <exception cref="Platform.Work.NotFoundException">The company has none.</exception>
    public async Task<InventorySettingsDetail> DetailAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(InventoryPermissions.Read, ct);
        var settings = await db.InventorySettings.FirstOrDefaultAsync(ct) ?? throw new Platform.Work.NotFoundException();
        return new(settings.Id, InventorySettingsForm.Of(settings));
    }
}

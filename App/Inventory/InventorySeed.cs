using Erp.Inventory.Settings;
using Erp.Inventory.Warehouses;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Work;

namespace Erp.Inventory;

/// <summary>Gives a new company its first warehouse with one bin, and its settings: stock does not fall below zero.</summary>
sealed class InventorySeed(UnitOfWork work) : ITenantSeed
{
    const string FirstCode = "HL";
    const string FirstBin = "01";

    public int Order => 40;

    public Task SeedAsync(NewTenant tenant, CancellationToken ct) => work.RunAsync(InventoryCommands.Seed, new { tenant.Slug }, db =>
    {
        var warehouse = new Warehouse(new() { Code = FirstCode, Name = InventoryTexts.FirstWarehouse.In(Languages.Of(tenant.Language)), Bins = [new() { Code = FirstBin }] });
        db.Add(warehouse);
        db.Add(new InventorySettings(warehouse.Id));
        return Task.CompletedTask;
    }, ct);
}

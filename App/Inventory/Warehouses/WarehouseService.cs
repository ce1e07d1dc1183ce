using Erp.Inventory.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Inventory.Warehouses;

/// <summary>Changes warehouses and their bins.</summary>
public sealed class WarehouseService(UnitOfWork work)
{
    /// <summary>Creates a warehouse.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    public Task<Guid> CreateAsync(WarehouseForm form, CancellationToken ct = default) =>
        work.RunAsync(InventoryCommands.CreateWarehouse, form, db =>
        {
            FormCheck.Require(form);
            var warehouse = new Warehouse(form);
            db.Add(warehouse);
            return Task.FromResult(warehouse.Id);
        }, ct);

    /// <summary>Changes a warehouse and its bins.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="BusinessRuleException">A bin left out has seen goods.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task ChangeAsync(Guid id, WarehouseForm form, CancellationToken ct = default) =>
        work.RunAsync(InventoryCommands.ChangeWarehouse, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            (await db.Warehouses.Include(w => w.Bins).RequireAsync(id, form, ct)).Change(form);
        }, ct);

    /// <summary>Removes a warehouse that never held goods.</summary>
    /// <exception cref="BusinessRuleException">Goods lay there, or deliveries come from it.</exception>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(InventoryCommands.DeleteWarehouse, new { id }, async db => db.Remove(await db.Warehouses.Include(w => w.Bins).RequireAsync(id, ct)), ct);
}

using Erp.Catalog.Contracts;
using Erp.Catalog.Images;
using Erp.Catalog.PartsLists;
using Erp.Platform.Access;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Items;

/// <summary>Changes to what the company sells.</summary>
public sealed class ItemService(UnitOfWork work, Caller caller, Numbers numbers, TimeProvider clock)
{
    /// <summary>Adds an item.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly, or the item would be a part of itself.</exception>
    /// <exception cref="BusinessRuleException">Number or GTIN is taken, or the unit does not exist.</exception>
    /// <exception cref="ForbiddenException">It says a cost, and the right to that is missing.</exception>
    public Task<Guid> CreateAsync(ItemForm form, CancellationToken ct = default) =>
        work.RunAsync(CatalogCommands.CreateItem, form, async db =>
        {
            FormCheck.Require(form);
            await MayCostAsync(form, ct);
            var number = form.Number.Trimmed()
                ?? await numbers.NextFreeAsync(db, CatalogSeed.NumberRange, clock.Today(), db.Items.Select(i => i.Number), ct);
            var item = new Item(number, form);
            await ItemRules.RequireOwnGtinsAsync(db, item, ct);
            await ItemPartRules.AssembleAsync(db, item, form, ct);
            db.Add(item);
            return item.Id;
        }, ct);

    /// <summary>Changes an item for documents to come.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly, the item would be a part of itself, or lose a unit that parts lists count it in.</exception>
    /// <exception cref="BusinessRuleException">GTIN is taken, the unit does not exist, or unit or kind would change under its stock.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    /// <exception cref="ForbiddenException">It says a cost, and the right to that is missing; without it the cost stays.</exception>
    public Task ChangeAsync(Guid id, ItemForm form, CancellationToken ct = default) =>
        work.RunAsync(CatalogCommands.ChangeItem, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var mayCost = await MayCostAsync(form, ct);
            var item = await db.Items.Include(i => i.Parts).RequireAsync(id, form, ct);
            item.Change(form, keepsCost: !mayCost);
            await ItemRules.RequireOwnGtinsAsync(db, item, ct);
            await ItemRules.RequireCountedAsync(db, item, ct);
            await ItemPartRules.AssembleAsync(db, item, form, ct);
        }, ct);

    /// <summary>Whether the cost in the form counts.</summary>
    async Task<bool> MayCostAsync(ItemForm form, CancellationToken ct)
    {
        if (form.Cost is not null) await caller.DemandAsync(CatalogPermissions.Cost, ct);
        return await caller.MayAsync(CatalogPermissions.Cost, ct);
    }

    /// <summary>Removes an item nothing refers to.</summary>
    /// <exception cref="BusinessRuleException">Documents refer to it; deactivate it instead.</exception>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(CatalogCommands.DeleteItem, new { id }, async db =>
        {
            // With all that goes with it at hand, so that the log holds it and an undo brings it back.
            await db.Set<ItemImage>().Where(i => i.ItemId == id).LoadAsync(ct);
            db.Remove(await db.Items.Include(i => i.Parts).RequireAsync(id, ct));
        }, ct);
}

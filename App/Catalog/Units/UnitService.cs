using Erp.Catalog.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Catalog.Units;

/// <summary>Changes to units.</summary>
public sealed class UnitService(UnitOfWork work)
{
    /// <summary>Adds a unit.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="BusinessRuleException">The code is taken.</exception>
    public Task<Guid> CreateAsync(UnitForm form, CancellationToken ct = default) =>
        work.RunAsync(CatalogCommands.CreateUnit, form, db =>
        {
            FormCheck.Require(form);
            var unit = new Unit(form);
            db.Add(unit);
            return Task.FromResult(unit.Id);
        }, ct);

    /// <summary>Changes a unit for documents to come.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task ChangeAsync(Guid id, UnitForm form, CancellationToken ct = default) =>
        work.RunAsync(CatalogCommands.ChangeUnit, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            (await db.Units.RequireAsync(id, form, ct)).Change(form);
        }, ct);

    /// <summary>Removes a unit that no item uses.</summary>
    /// <exception cref="BusinessRuleException">Items use it.</exception>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(CatalogCommands.DeleteUnit, new { id }, async db => db.Remove(await db.Units.RequireAsync(id, ct)), ct);
}

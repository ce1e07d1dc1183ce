using Erp.Finance.Contracts;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.CostObjects;

/// <summary>Reads what income and expense can be for.</summary>
public sealed class CostObjectQueries(Database database)
{
    /// <summary>Cost objects whose number or name contains what was typed, open ones first.</summary>
    /// <param name="typed">What was typed; nothing finds the latest.</param>
    /// <param name="openOnly">Leaves out those that nothing new is posted to.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyList<CostObjectChoice>> LookUpAsync(string? typed, bool openOnly = false, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        return await CostObjectBook.LookUpAsync(db, typed, openOnly, ct);
    }

    /// <summary>One that is already chosen; null when there is none with this key.</summary>
    public async Task<CostObjectChoice?> ChoiceAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        return await CostObjectBook.FindAsync(db, id, ct);
    }

    /// <summary>Whether the company has any, so that screens need speak of them.</summary>
    public async Task<bool> AnyAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(FinancePermissions.Read, ct);
        return await db.CostObjects.AnyAsync(ct);
    }
}

using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Credit;

/// <summary>Reads about customers' credit.</summary>
public sealed class CreditQueries(Database database)
{
    /// <summary>How far the credit of a customer is used.</summary>
    /// <param name="customerId">The customer.</param>
    /// <param name="except">An order that does not count, since it is the one at hand.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<CreditStanding> StandingAsync(Guid customerId, Guid? except = null, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        return await CreditExposure.OfAsync(db, customerId, except, ct);
    }

    /// <summary>How the company watches over credit, and the key of that record.</summary>
    /// <exception cref="Platform.Work.NotFoundException">It was never set up.</exception>
    public async Task<(Guid Id, CreditSettingsForm Form)> SettingsAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var settings = await db.CreditSettings.FirstOrDefaultAsync(ct) ?? throw new Platform.Work.NotFoundException();
        return (settings.Id, new() { Version = settings.Version, Check = settings.Check });
    }
}

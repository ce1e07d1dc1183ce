using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.TimeEntries;

/// <summary>What people do by the hour: a service of the catalogue that is counted in hours.</summary>
/// <param name="UnitCode">Short name of the unit that is its hour.</param>
public sealed record Activity(Guid Id, string Name, string UnitCode);

/// <summary>The services that hours are spent on.</summary>
static class Activities
{
    /// <summary>The hour by UN/ECE Recommendation 20.</summary>
    const string Hour = "HUR";

    /// <summary>All that are offered, by number.</summary>
    public static Task<IReadOnlyList<Activity>> OfferedAsync(ErpDb db, CancellationToken ct) => AmongAsync(db, db.Items.Where(i => i.Active), ct);

    /// <summary>Those of these items that are services counted in hours.</summary>
    public static Task<IReadOnlyList<Activity>> AmongAsync(ErpDb db, IReadOnlyCollection<Guid> itemIds, CancellationToken ct) => AmongAsync(db, db.Items.Where(i => itemIds.Contains(i.Id)), ct);

    static async Task<IReadOnlyList<Activity>> AmongAsync(ErpDb db, IQueryable<Item> items, CancellationToken ct)
    {
        var hours = await db.Units.AsNoTracking().Where(u => u.UneceCode == Hour).OrderBy(u => u.Code).ToListAsync(ct);
        var services = await items.AsNoTracking().Where(i => i.Kind == ItemKind.Service).OrderBy(i => i.Number).ToListAsync(ct);
        return [.. from service in services
                   let unit = hours.Find(u => u.Id == service.UnitId) ?? hours.Find(u => service.FactorOf(u.Id) is not null)
                   where unit is not null
                   select new Activity(service.Id, service.Name(CultureInfo.CurrentUICulture), unit.Code)];
    }
}

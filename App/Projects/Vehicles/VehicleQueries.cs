using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Vehicles;

/// <summary>A vehicle in a list, and on offer.</summary>
public sealed class VehicleRow : IRow
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public string? Plate { get; init; }

    public int? PayloadKg { get; init; }

    public decimal? LoadMetres { get; init; }
}

/// <summary>Reads about vehicles.</summary>
public sealed class VehicleQueries(Database database)
{
    /// <summary>All vehicles by name.</summary>
    public async Task<IReadOnlyList<VehicleRow>> LookUpAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        return await Rows(db).OrderBy(v => v.Name).ToListAsync(ct);
    }

    /// <summary>All vehicles as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<VehicleRow> Rows(ErpDb db) =>
        db.Vehicles.Select(v => new VehicleRow { Id = v.Id, Name = v.Name, Plate = v.Plate, PayloadKg = v.PayloadKg, LoadMetres = v.LoadMetres });
}

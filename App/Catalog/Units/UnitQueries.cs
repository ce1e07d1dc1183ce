using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Units;

/// <summary>A unit in a list.</summary>
public sealed class UnitRow : IRow
{
    public Guid Id { get; init; }

    public string Code { get; init; } = "";

    public string NameEn { get; init; } = "";

    public string NameDe { get; init; } = "";

    public string UneceCode { get; init; } = "";
}

/// <summary>A unit offered in a picker.</summary>
public sealed record UnitChoice(Guid Id, string Code, string Name);

/// <summary>Reads about units.</summary>
public sealed class UnitQueries(Database database)
{
    /// <summary>All units by code, named in the reader's language.</summary>
    public async Task<IReadOnlyList<UnitChoice>> LookUpAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        var units = await db.Units.OrderBy(u => u.Code).ToListAsync(ct);
        return [.. units.Select(u => new UnitChoice(u.Id, u.Code, u.Name(CultureInfo.CurrentUICulture)))];
    }

    /// <summary>All units as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<UnitRow> Rows(ErpDb db) => db.Units.Select(u => new UnitRow
    {
        Id = u.Id, Code = u.Code, NameEn = u.NameEn, NameDe = u.NameDe, UneceCode = u.UneceCode,
    });
}

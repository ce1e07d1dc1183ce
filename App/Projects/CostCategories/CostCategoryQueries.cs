using System.Globalization;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.CostCategories;

/// <summary>A cost category in a list.</summary>
public sealed class CostCategoryRow : IRow
{
    public Guid Id { get; init; }

    public string Code { get; init; } = "";

    public string NameEn { get; init; } = "";

    public string NameDe { get; init; } = "";

    public string? Accounts { get; init; }
}

/// <summary>A cost category to choose.</summary>
public sealed record CostCategoryChoice(Guid Id, string Code, string Name);

/// <summary>Reads about cost categories.</summary>
public sealed class CostCategoryQueries(Database database)
{
    /// <summary>All categories by code, named in the reader's language.</summary>
    public async Task<IReadOnlyList<CostCategoryChoice>> LookUpAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var categories = await db.CostCategories.OrderBy(c => c.Code).ToListAsync(ct);
        return [.. categories.Select(c => new CostCategoryChoice(c.Id, c.Code, c.Name(CultureInfo.CurrentUICulture)))];
    }

    /// <summary>All categories as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<CostCategoryRow> Rows(ErpDb db) =>
        db.CostCategories.Select(c => new CostCategoryRow { Id = c.Id, Code = c.Code, NameEn = c.NameEn, NameDe = c.NameDe, Accounts = c.Accounts });
}

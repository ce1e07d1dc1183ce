using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Categories;

/// <summary>A category in a list.</summary>
public sealed class ItemCategoryRow : IRow
{
    public Guid Id { get; init; }

    /// <summary>Names from the root, in the reader's language.</summary>
    public string Path { get; init; } = "";

    public string NameDe { get; init; } = "";

    public string NameEn { get; init; } = "";

    /// <summary>Items on it, not counting its branches.</summary>
    public int ItemCount { get; init; }
}

/// <summary>A category offered in a picker.</summary>
/// <param name="Path">Names from the root, in the reader's language.</param>
/// <param name="Branch">Keys from the root.</param>
public sealed record CategoryChoice(Guid Id, string Path, string Branch);

/// <summary>Reads about categories.</summary>
public sealed class ItemCategoryQueries(Database database)
{
    /// <summary>The form of a category.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<ItemCategoryForm> FormAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        return ItemCategoryForm.Of(await db.ItemCategories.RequireAsync(id, ct));
    }

    /// <summary>The tree, each branch below what it hangs on.</summary>
    public async Task<IReadOnlyList<CategoryChoice>> LookUpAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        var all = await db.ItemCategories.ToListAsync(ct);
        return [.. all.Select(c => new CategoryChoice(c.Id, c.Path(CultureInfo.CurrentUICulture), c.Branch)).OrderBy(c => c.Path, StringComparer.CurrentCulture)];
    }

    /// <summary>All categories as rows.</summary>
    internal static IQueryable<ItemCategoryRow> Rows(ErpDb db)
    {
        var (german, items) = (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de", db.Items);
        return db.ItemCategories.Select(c => new ItemCategoryRow
        {
            Id = c.Id, Path = german ? c.PathDe : c.PathEn, NameDe = c.NameDe, NameEn = c.NameEn, ItemCount = items.Count(i => i.CategoryId == c.Id),
        });
    }
}

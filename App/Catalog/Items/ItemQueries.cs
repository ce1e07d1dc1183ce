using System.Globalization;
using System.Text.Json.Serialization;
using Erp.Catalog.Contracts;
using Erp.Catalog.Images;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Search;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Items;

/// <summary>An item in a list.</summary>
public sealed class ItemRow : IRow
{
    public Guid Id { get; init; }

    public string Number { get; init; } = "";

    /// <summary>In the reader's language.</summary>
    public string Name { get; init; } = "";

    public string NameEn { get; init; } = "";

    public string NameDe { get; init; } = "";

    public ItemKind Kind { get; init; }

    public string UnitCode { get; init; } = "";

    public TaxClass TaxClass { get; init; }

    public decimal SalesPrice { get; init; }

    /// <summary>What one unit costs; nothing without the right to it, and for what costs what its parts cost.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Cost { get; init; }

    public string? Gtin { get; init; }

    public bool Active { get; init; }

    /// <summary>Its category with what that hangs on, in the reader's language.</summary>
    public string Category { get; init; } = "";

    /// <summary>There is a small picture of it.</summary>
    public bool HasImage { get; init; }

    /// <summary>Keys of its category and of what that hangs on: whatever holds a branch's key lies on that branch.</summary>
    public string Branch { get; init; } = "";

    internal string SearchText { get; init; } = "";
}

/// <summary>Everything about one item.</summary>
/// <param name="Form">What can be changed.</param>
public sealed record ItemDetail(Guid Id, DateTimeOffset CreatedAt, DateTimeOffset ChangedAt, ItemForm Form);

/// <summary>Reads about what the company sells.</summary>
public sealed class ItemQueries(Database database, Caller caller)
{
    /// <summary>Most rows a picker gets.</summary>
    public const int MostChoices = 20;

    /// <summary>One item.</summary>
    /// <exception cref="Platform.Work.NotFoundException">There is none with this key.</exception>
    public async Task<ItemDetail> DetailAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        var item = await db.Items.Include(i => i.Parts).RequireAsync(id, ct);
        var form = ItemForm.Of(item);
        if (item.IsMadeOfParts || !await caller.MayAsync(CatalogPermissions.Cost, ct)) form.Cost = null;
        return new(item.Id, item.CreatedAt, item.ChangedAt, form);
    }

    /// <summary>Active items whose number, names or GTIN contain every word typed, by number; at most <see cref="MostChoices"/>.</summary>
    /// <param name="typed">What was typed so far.</param>
    /// <param name="language">Language of the document the items are for.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyList<ItemChoice>> LookUpAsync(string? typed, CultureInfo language, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        return await ChoicesAsync(db, db.Items.Where(i => i.Active).Matching(i => i.SearchText, typed), MostChoices, language, ct, typed);
    }

    /// <summary>An item that is already chosen, active or not; null when there is none with this key.</summary>
    /// <param name="id">The item.</param>
    /// <param name="language">Language of the document the item is for.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<ItemChoice?> ChoiceAsync(Guid id, CultureInfo language, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        return (await ChoicesAsync(db, db.Items.Where(i => i.Id == id), 1, language, ct)).SingleOrDefault();
    }

    /// <summary>Items that are already chosen, active or not, in the reader's language: one reading, however many there are.</summary>
    public async Task<IReadOnlyDictionary<Guid, ItemChoice>> ChoicesAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        return (await ChoicesAsync(db, db.Items.Where(i => ids.Contains(i.Id)), ids.Count, CultureInfo.CurrentUICulture, ct)).ToDictionary(i => i.Id);
    }

    /// <summary>All items as rows; list, REST and export put filter, order and page on it.</summary>
    internal static IQueryable<ItemRow> Rows(ErpDb db)
    {
        var german = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de";
        var images = ItemImage.Small(db);
        return from i in db.Items
               join u in db.Units on i.UnitId equals u.Id
               join c in db.ItemCategories on i.CategoryId equals c.Id into sorted
               from c in sorted.DefaultIfEmpty()
               select new ItemRow
               {
                   Id = i.Id, Number = i.Number, Name = german ? i.NameDe : i.NameEn, NameEn = i.NameEn, NameDe = i.NameDe, Kind = i.Kind, UnitCode = u.Code,
                   TaxClass = i.TaxClass, SalesPrice = i.SalesPrice, Cost = i.Kind == ItemKind.Kit || i.Kind == ItemKind.Assembly ? null : i.Cost, Gtin = i.Gtin,
                   Active = i.Active, SearchText = i.SearchText,
                   Category = (german ? c.PathDe : c.PathEn) ?? "", Branch = c.Branch ?? "", HasImage = images.Any(m => m.ItemId == i.Id),
               };
    }

    /// <summary>Items as pickers offer them: by number, the one whose number was typed first.</summary>
    internal static async Task<IReadOnlyList<ItemChoice>> ChoicesAsync(ErpDb db, IQueryable<Item> items, int most, CultureInfo language, CancellationToken ct, string? typed = null)
    {
        var found = await items.NumberFirst(i => i.Number, typed, i => i.Number).Take(most).ToListAsync(ct);
        if (found.Count == 0) return [];
        var codes = await db.Units.ToDictionaryAsync(u => u.Id, u => u.Code, ct);
        var ids = found.Select(i => i.Id).ToList();
        var pictured = (await ItemImage.Small(db).Where(m => ids.Contains(m.ItemId)).Select(m => m.ItemId).ToListAsync(ct)).ToHashSet();
        return [.. found.Select(i => new ItemChoice(
            i.Id, i.Number, i.Name(language), i.Description, codes[i.UnitId], i.SalesPrice, i.Kind, i.TaxClass,
            [new(i.UnitId, codes[i.UnitId], 1), .. i.Units.OrderBy(u => u.Factor).Select(u => new ItemUnitChoice(u.UnitId, codes[u.UnitId], u.Factor))]) { HasImage = pictured.Contains(i.Id) })];
    }
}

using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Search;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.TextBlocks;

/// <summary>A text block in a list.</summary>
public sealed class TextBlockRow : IRow
{
    public Guid Id { get; init; }

    public string Code { get; init; } = "";

    public string TitleDe { get; init; } = "";

    public string TitleEn { get; init; } = "";

    internal string SearchText { get; init; } = "";
}

/// <summary>Reads about text blocks.</summary>
public sealed class TextBlockQueries(Database database)
{
    const int MostChoices = 20;

    /// <summary>Text blocks whose code or heading contains every word typed, by code; at most twenty.</summary>
    public async Task<IReadOnlyList<TextBlockChoice>> LookUpAsync(string? typed, CultureInfo language, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        return Choices(await db.TextBlocks.Matching(b => b.SearchText, typed).OrderBy(b => b.Code).Take(MostChoices).ToListAsync(ct), language);
    }

    /// <summary>A text block that is already chosen; null when there is none with this key.</summary>
    public async Task<TextBlockChoice?> ChoiceAsync(Guid id, CultureInfo language, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(CatalogPermissions.Read, ct);
        return Choices(await db.TextBlocks.Where(b => b.Id == id).ToListAsync(ct), language).SingleOrDefault();
    }

    /// <summary>All text blocks as rows.</summary>
    internal static IQueryable<TextBlockRow> Rows(ErpDb db) =>
        db.TextBlocks.Select(b => new TextBlockRow { Id = b.Id, Code = b.Code, TitleDe = b.TitleDe, TitleEn = b.TitleEn, SearchText = b.SearchText });

    static List<TextBlockChoice> Choices(List<TextBlock> blocks, CultureInfo language) =>
        [.. blocks.Select(b => new TextBlockChoice(b.Id, b.Code, b.Title(language), b.Text(language)))];
}

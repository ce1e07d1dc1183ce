using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Erp.Platform.Search;

/// <summary>Where the search words of a kind of record stand. Names come from the model, never from what is typed.</summary>
/// <param name="Words">Column of the indexed search words; null where a kind is found by number alone.</param>
/// <param name="Number">Column of the number; null where it has none.</param>
/// <param name="Active">Column that says whether it is still used; null where all are.</param>
sealed record SearchTable(string Name, string? Words, string? Number, string? Active)
{
    static readonly ConcurrentDictionary<(IModel, Type), SearchTable> Known = new();

    public static SearchTable Of(ErpDb db, Type entity) => Known.GetOrAdd((db.Model, entity), static key =>
    {
        var type = key.Item1.FindEntityType(key.Item2)!;
        return new(type.GetTableName()!, Column(type, "SearchText"), Column(type, "Number"), Column(type, "Active"));
    });

    static string? Column(IEntityType type, string property) => type.FindProperty(property)?.GetColumnName();

    /// <summary>The columns of a candidate.</summary>
    public string Columns => $"id, {Words ?? $"lower({Number})"} as words, {Number ?? "null"} as number, {Active ?? "true"} as active";
}

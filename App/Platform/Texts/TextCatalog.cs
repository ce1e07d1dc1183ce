using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;

namespace Erp.Platform.Texts;

/// <summary>
/// Finds the words for entities, fields and declared values by name, in the <c>XTexts</c> classes that lie beside them. A name of
/// <c>InvoiceLine</c> is looked up in <c>InvoiceLineTexts</c>, <c>InvoiceTexts</c>, then in those of what it is a kind of (<c>SalesLine</c>:
/// <c>SalesLineTexts</c>, <c>LineTexts</c>), then in the texts named after the folders it lies in, such as <c>SalesTexts</c>. Histories,
/// generated forms and lists ask here; a test finds what is missing.
/// </summary>
public static class TextCatalog
{
    const string Suffix = "Texts";

    static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, Text>>> Classes = new(() => typeof(TextCatalog).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: true, IsSealed: true } && t.Name.EndsWith(Suffix, StringComparison.Ordinal))
        .GroupBy(t => t.Name).ToFrozenDictionary(g => g.Key, g => g.SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(f => f.FieldType == typeof(Text)).DistinctBy(f => f.Name).ToFrozenDictionary(f => f.Name, f => (Text)f.GetValue(null)!)));

    static readonly ConcurrentDictionary<(Type Owner, string Name), Text?> Known = new();

    /// <summary>The word for an entity, such as Invoice; null when nobody wrote one.</summary>
    public static Text? Entity(Type entity) => Find(entity, entity.Name);

    /// <summary>The word for a field of an entity; null when nobody wrote one.</summary>
    public static Text? Field(Type entity, string field) => Find(entity, field);

    /// <summary>The word for a field by the entity's name alone, as forms know it; null when nobody wrote one.</summary>
    public static Text? Field(string entity, string field) => Classes.Value.GetValueOrDefault(entity + Suffix)?.GetValueOrDefault(field);

    /// <summary>
    /// The word for a declared value that a field of an entity holds: in the texts of the declaration itself, such as <c>VatCategoryTexts</c>,
    /// where several entities share it, else beside the entity as <c>Value</c> or <c>Declaration_Value</c>. Null when nobody wrote one.
    /// </summary>
    public static Text? Value(Type entity, Type declaration, string value) =>
        Field(declaration.Name, value) ?? Find(entity, $"{declaration.Name}_{value}") ?? Find(entity, value) ?? Find(declaration, value);

    /// <summary>The word for a declared value by the entity's name alone, as forms know it; null when nobody wrote one.</summary>
    public static Text? Value(string entity, Type declaration, string value) =>
        Field(declaration.Name, value) ?? Field(entity, $"{declaration.Name}_{value}") ?? Field(entity, value);

    static Text? Find(Type owner, string name) => Known.GetOrAdd((owner, name), static key => Candidates(key.Owner)
        .Select(candidate => Field(candidate, key.Name)).FirstOrDefault(text => text is not null));

    /// <summary>
    /// The type's own name, shortened word by word from the end; the names of its base types, shortened from the front; then its folders from
    /// the inside out.
    /// </summary>
    static IEnumerable<string> Candidates(Type owner)
    {
        for (var name = owner.Name; name.Length > 0; name = name[..Math.Max(0, name.AsSpan().LastIndexOfAnyInRange('A', 'Z'))]) yield return name;
        for (var type = owner.BaseType; type is not null; type = type.BaseType)
            foreach (var kind in WithoutFirstWords(type.Name.Split('`')[0])) yield return kind;
        foreach (var folder in (owner.Namespace ?? "").Split('.').Reverse()) yield return folder;
    }

    static IEnumerable<string> WithoutFirstWords(string name) =>
        Enumerable.Range(0, name.Length).Where(at => char.IsAsciiLetterUpper(name[at])).Select(at => name[at..]);
}

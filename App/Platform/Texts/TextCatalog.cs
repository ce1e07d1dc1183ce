using System.Collections.Concurrent;
using System.Reflection;

namespace Erp.Platform.Texts;

/// <summary>
/// Finds the words for an entity and its fields by the one convention: the class <c>&lt;Entity&gt;Texts</c> has a text named like the
/// entity and one named like each field. Histories, generated forms and lists ask here; a test finds what is missing.
/// </summary>
public static class TextCatalog
{
    static readonly Lazy<ILookup<string, Type>> Classes = new(() => typeof(TextCatalog).Assembly.GetTypes()
        .Where(t => t is { IsAbstract: true, IsSealed: true } && t.Name.EndsWith("Texts", StringComparison.Ordinal)).ToLookup(t => t.Name));

    static readonly ConcurrentDictionary<(string Owner, string Name), Text?> Known = new();

    /// <summary>The word for an entity, such as Invoice; null when nobody wrote one.</summary>
    public static Text? Entity(string entity) => Find(entity, entity);

    /// <summary>The word for a field of an entity or form, or for a declared value; null when nobody wrote one.</summary>
    public static Text? Field(string entity, string field) => Find(entity, field);

    static Text? Find(string owner, string name) => Known.GetOrAdd((owner, name), static key => Classes.Value[key.Owner + "Texts"]
        .Select(t => t.GetField(key.Name, BindingFlags.Public | BindingFlags.Static)?.GetValue(null)).OfType<Text>().FirstOrDefault());
}

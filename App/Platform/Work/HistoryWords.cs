using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Erp.Platform.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Erp.Platform.Work;

/// <summary>
/// What entities, fields and values are called, found by name in the texts that lie beside them: a field <c>DueDate</c> of
/// <c>InvoiceLine</c> is looked up in <c>InvoiceLineTexts</c>, <c>InvoiceTexts</c>, then in the texts named after the folders it lies in, such
/// as <c>SalesTexts</c>. Enum values are looked up there as <c>Value</c> or <c>Enum_Value</c>.
/// </summary>
public sealed class HistoryWords(TimeProvider clock)
{
    const string Suffix = "Texts";

    static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, Text>>> Owners = new(() => typeof(HistoryWords).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: true, IsSealed: true } && t.Name.EndsWith(Suffix, StringComparison.Ordinal))
        .GroupBy(t => t.Name).ToFrozenDictionary(g => g.Key, g => g.SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(f => f.FieldType == typeof(Text)).DistinctBy(f => f.Name).ToFrozenDictionary(f => f.Name, f => (Text)f.GetValue(null)!)));

    readonly ConcurrentDictionary<(Type Owner, string Name), Text?> found = new();

    /// <summary>What an entity is called: a text, or its bare name where nobody gave one.</summary>
    public object Entity(IReadOnlyTypeBase type) => FindEntity(type.ClrType) ?? (object)type.ClrType.Name;

    /// <summary>What a field is called, by the name the log keeps, such as <c>Address.City</c>.</summary>
    public object Field(IEntityType entity, string field) => FindField(entity, field) ?? (object)field;

    /// <summary>The text for an entity; null where there is none.</summary>
    public Text? FindEntity(Type entity) => Find(entity, entity.Name);

    /// <summary>The text for a field; null where there is none. A key such as <c>PartyId</c> may also be called like the record, <c>Party</c>.</summary>
    public Text? FindField(IEntityType entity, string field)
    {
        if (field.LastIndexOf('.') is >= 0 and var dot)
        {
            var inner = field[(dot + 1)..];
            var owner = entity.GetFlattenedProperties().FirstOrDefault(p => FieldValues.Name(p) == field)?.DeclaringType.ClrType ?? entity.ClrType;
            return Find(entity.ClrType, field.Replace(".", "", StringComparison.Ordinal)) ?? Find(owner, inner) ?? Find(entity.ClrType, inner);
        }

        return Find(entity.ClrType, field) ?? (field.EndsWith("Id", StringComparison.Ordinal) ? Find(entity.ClrType, field[..^2]) : null);
    }

    /// <summary>The text for an enum value of a field; null where there is none.</summary>
    public Text? FindValue(Type entity, Type enumType, string value) =>
        Find(enumType, value) ?? Find(entity, $"{enumType.Name}_{value}") ?? Find(entity, value);

    /// <summary>A value as people read it in the current language; null for an empty one.</summary>
    public string? Value(IProperty property, JsonElement clear) => Say(property, FieldValues.Read(property, clear));

    string? Say(IProperty property, object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? WorkTexts.Yes : WorkTexts.No,
        decimal number => number.ToString(Pattern(property.GetScale() ?? 2), CultureInfo.CurrentCulture),
        int or long or short => ((IFormattable)value).ToString(null, CultureInfo.CurrentCulture),
        DateOnly date => date.ToString("d", CultureInfo.CurrentCulture),
        DateTimeOffset instant => clock.Local(instant).ToString("g", CultureInfo.CurrentCulture),
        Enum word => FindValue(property.DeclaringType.ContainingEntityType.ClrType, word.GetType(), word.ToString())?.ToString() ?? word.ToString(),
        IEnumerable<string> list => string.Join(", ", list),
        byte[] => WorkTexts.HiddenValue,
        _ => value.ToString(),
    };

    /// <summary>Two decimals always, as far as the field has them; finer ones only where they are not zero.</summary>
    static string Pattern(int scale) => $"#,0.{new string('0', Math.Min(scale, 2))}{new string('#', Math.Max(0, scale - 2))}";

    Text? Find(Type owner, string name) => found.GetOrAdd((owner, name), static key => Candidates(key.Owner)
        .Select(candidate => Owners.Value.GetValueOrDefault(candidate + Suffix)?.GetValueOrDefault(key.Name)).FirstOrDefault(text => text is not null));

    /// <summary>The type's own name, shortened word by word from the end, then its folders from the inside out.</summary>
    static IEnumerable<string> Candidates(Type owner)
    {
        for (var name = owner.Name; name.Length > 0; name = name[..Math.Max(0, name.AsSpan().LastIndexOfAnyInRange('A', 'Z'))]) yield return name;
        foreach (var folder in (owner.Namespace ?? "").Split('.').Reverse()) yield return folder;
    }
}

/// <summary>Instants as people read them.</summary>
static class LocalTime
{
    /// <summary>The wall clock where the server stands.</summary>
    public static DateTime Local(this TimeProvider clock, DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, clock.LocalTimeZone).DateTime;
}

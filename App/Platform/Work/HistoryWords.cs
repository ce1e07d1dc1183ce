using System.Globalization;
using System.Text.Json;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Erp.Platform.Work;

/// <summary>What histories call entities and fields, and how they write values, with the words of <see cref="TextCatalog"/>.</summary>
public sealed class HistoryWords
{
    /// <summary>What an entity is called: a text, or its bare name where nobody gave one.</summary>
    public object Entity(IReadOnlyTypeBase type) => TextCatalog.Entity(type.ClrType) ?? (object)type.ClrType.Name;

    /// <summary>What a field is called, by the name the log keeps, such as <c>Address.City</c>.</summary>
    public object Field(IEntityType entity, string field) => FindField(entity, field) ?? (object)field;

    /// <summary>The text for a field; null where there is none. A key such as <c>PartyId</c> may also be called like the record, <c>Party</c>.</summary>
    /// <remarks>Fields of a value that several entities hold, such as an address, are called as the texts of that value say.</remarks>
    public static Text? FindField(IEntityType entity, string field)
    {
        if (field.LastIndexOf('.') is >= 0 and var dot)
        {
            var inner = field[(dot + 1)..];
            var owner = entity.GetFlattenedProperties().FirstOrDefault(p => FieldValues.Name(p) == field)?.DeclaringType.ClrType ?? entity.ClrType;
            return TextCatalog.Field(entity.ClrType, field.Replace(".", "", StringComparison.Ordinal)) ?? TextCatalog.Field(owner, inner) ?? TextCatalog.Field(entity.ClrType, inner);
        }

        return TextCatalog.Field(entity.ClrType, field) ?? (field.EndsWith("Id", StringComparison.Ordinal) ? TextCatalog.Field(entity.ClrType, field[..^2]) : null);
    }

    /// <summary>A value as people read it in the current language; null for an empty one.</summary>
    public string? Value(IProperty property, JsonElement clear) => Say(property, FieldValues.Read(property, clear));

    static string? Say(IProperty property, object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? WorkTexts.Yes : WorkTexts.No,
        decimal number => number.ToString(Pattern(property.GetScale() ?? 2), CultureInfo.CurrentCulture),
        int or long or short => ((IFormattable)value).ToString(null, CultureInfo.CurrentCulture),
        DateOnly date => date.ToString("d", CultureInfo.CurrentCulture),
        DateTimeOffset instant => BusinessCalendar.ClockAt(instant).ToString("g", CultureInfo.CurrentCulture),
        Enum word => TextCatalog.Value(property.DeclaringType.ContainingEntityType.ClrType, word.GetType(), word.ToString())?.ToString() ?? word.ToString(),
        IEnumerable<string> list => string.Join(", ", list),
        byte[] => WorkTexts.HiddenValue,
        _ => value.ToString(),
    };

    /// <summary>Two decimals always, as far as the field has them; finer ones only where they are not zero.</summary>
    static string Pattern(int scale) => $"#,0.{new string('0', Math.Min(scale, 2))}{new string('#', Math.Max(0, scale - 2))}";
}

using System.Reflection;
using Erp.Platform.Identifiers;
using Erp.Platform.Records;
using Erp.Platform.Sheets;
using Erp.Platform.Texts;

namespace Erp.Platform.Imports;

/// <summary>Turns cells into values of a form's properties, by the property's type.</summary>
static class ImportValues
{
    /// <summary>How cells of this property are read.</summary>
    /// <exception cref="NotSupportedException">No cell can hold a value of this type.</exception>
    public static Func<SheetCell, SheetFormat, (object? Value, Message? Wrong)> Reader(PropertyInfo property, Type entity)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (property.IsDefined(typeof(CountryCodeAttribute))) return (cell, _) => Country(cell);
        if (property.IsDefined(typeof(DurationAttribute))) return (cell, format) => CellValues.Minutes(cell, format);
        if (type == typeof(string)) return (cell, _) => CellValues.Words(cell);
        if (type == typeof(decimal)) return (cell, format) => CellValues.Number(cell, format);
        if (type == typeof(int)) return Whole;
        if (type == typeof(DateOnly)) return (cell, format) => CellValues.Date(cell, format);
        if (type == typeof(DateTimeOffset)) return (cell, format) => CellValues.Instant(cell, format);
        if (type == typeof(bool)) return (cell, _) => CellValues.Flag(cell);
        if (type.IsEnum) return Choice(type, entity);
        throw new NotSupportedException($"A file cannot fill {property.DeclaringType?.Name}.{property.Name}.");
    }

    static (object?, Message?) Whole(SheetCell cell, SheetFormat format)
    {
        var (number, wrong) = CellValues.Number(cell, format);
        if (wrong is not null) return (null, wrong);
        return number == Math.Truncate(number) && Math.Abs(number) <= int.MaxValue ? ((int)number, null) : (null, ImportTexts.NotWhole.With(cell.Text));
    }

    static (object?, Message?) Country(SheetCell cell)
    {
        var (words, wrong) = CellValues.Words(cell);
        if (wrong is not null || words is null) return (words, wrong);
        return Identifiers.Country.Named(words) is { } country ? (country.Code, null) : (null, ImportTexts.UnknownCountry.With(words));
    }

    /// <summary>Declared values by their own name or by what either language calls them.</summary>
    static Func<SheetCell, SheetFormat, (object?, Message?)> Choice(Type type, Type entity)
    {
        var byName = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        var labels = new List<Text>();
        foreach (var value in Enum.GetValues(type).Cast<object>())
        {
            byName[value.ToString()!] = value;
            if (TextCatalog.Value(entity, type, value.ToString()!) is not { } label) continue;
            byName[label.En] = byName[label.De] = value;
            labels.Add(label);
        }

        var offered = new Text(string.Join(", ", labels.Select(l => l.En)), string.Join(", ", labels.Select(l => l.De)));
        return (cell, _) =>
        {
            var (words, wrong) = CellValues.Words(cell);
            if (wrong is not null || words is null) return (null, wrong);
            return byName.TryGetValue(words, out var value) ? (value, null) : (null, ImportTexts.UnknownValue.With(words, offered));
        };
    }
}

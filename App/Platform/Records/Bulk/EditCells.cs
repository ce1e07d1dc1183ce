using System.Globalization;
using Erp.Platform.Imports;
using Erp.Platform.Sheets;
using Erp.Platform.Texts;

namespace Erp.Platform.Records.Bulk;

/// <summary>What was typed into cells, read once for each different text: ten thousand rows often say the same.</summary>
sealed class EditCells
{
    readonly Dictionary<(string Column, string Typed), (object? Value, Message? Wrong)> read = [];

    EditCells() { }

    /// <summary>The value of a cell, or what is wrong with it.</summary>
    public (object? Value, Message? Wrong) Of(string column, string typed) => read[(column, typed)];

    /// <summary>Reads every cell; records that cells name are asked for at once, one query per column.</summary>
    public static async Task<EditCells> ReadAsync(ErpDb db, IReadOnlyDictionary<string, ImportField> fields, ListChange change, CancellationToken ct)
    {
        var cells = new EditCells();
        var format = change.Neutral ? new SheetFormat() : Format(CultureInfo.CurrentCulture);
        var all = change.Rows.SelectMany(r => r.Cells).Select(c => (Column: c.Key, Typed: c.Value)).ToHashSet();
        foreach (var column in all.GroupBy(c => c.Column, c => c.Typed))
        {
            var field = fields.GetValueOrDefault(column.Key);
            var found = field?.Lookup is { } lookup ? await lookup(db, [.. column.Select(typed => typed.Trim()).Where(typed => typed.Length > 0)], ct) : null;
            foreach (var typed in column) cells.read[(column.Key, typed)] = field is null ? (null, RecordsTexts.UnknownColumn) : Read(field, typed, format, found);
        }

        return cells;
    }

    static (object? Value, Message? Wrong) Read(ImportField field, string typed, SheetFormat format, IReadOnlyDictionary<string, Guid>? found)
    {
        var text = typed.Trim();
        if (text.Length == 0) return Nothing(field);
        if (text.Any(char.IsControl) && field.Property.IsDefined(typeof(OneLineAttribute), true)) return (null, FormTexts.ControlCharacters);
        if (found is not null) return found.TryGetValue(text, out var id) ? (id, null) : (null, ImportTexts.NotFound.With(field.Label, text));
        return field.Read(new SheetCell(text), format, factor: null);
    }

    /// <summary>An emptied cell empties the field, where it may be empty.</summary>
    static (object?, Message?) Nothing(ImportField field)
    {
        var type = field.Property.PropertyType;
        if (type == typeof(string)) return ("", null);
        return type.IsValueType && Nullable.GetUnderlyingType(type) is null ? (null, FormTexts.Required) : (null, null);
    }

    static SheetFormat Format(CultureInfo culture) => new()
    {
        DecimalMark = culture.NumberFormat.NumberDecimalSeparator[0],
        Dates = culture.DateTimeFormat.ShortDatePattern.StartsWith('M') ? DateOrder.MonthFirst : DateOrder.DayFirst,
    };
}

using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Erp.Platform.Records;

/// <summary>Turns a described list into what the grid draws.</summary>
static class ListGrid
{
    /// <summary>The columns, drawn as the list or its page says.</summary>
    public static IReadOnlyList<GridColumn<TRow>> Columns<TRow>(RecordList<TRow> list, IReadOnlyDictionary<string, RenderFragment<TRow>>? cells) where TRow : class, IRow =>
        [.. list.Columns.Select(c => Column(c, cells?.GetValueOrDefault(c.Key), list.Editing?.Fields.ContainsKey(c.Key) == true))];

    static GridColumn<TRow> Column<TRow>(ListColumn<TRow> column, RenderFragment<TRow>? cell, bool editable) => new(column.Key, column.Title, column.Format)
    {
        Align = column.Kind is ColumnKind.Number or ColumnKind.Money or ColumnKind.Price ? ColumnAlign.End : ColumnAlign.Start,
        Width = column.Width,
        HiddenAtFirst = column.Hidden,
        Groupable = ListGroups.CanGroup(column),
        Typed = editable ? column.Typed : null,
        Filter = column.Kind switch
        {
            ColumnKind.Text => FilterKind.Text,
            ColumnKind.Number or ColumnKind.Money or ColumnKind.Price => FilterKind.Number,
            ColumnKind.Date or ColumnKind.Instant => FilterKind.Date,
            _ => FilterKind.Select,
        },
        Options = Choices(column),
        Cell = column.Cell ?? cell ?? (column.Tone is not null ? row => builder => Badge(builder, column, row) : column.Kind == ColumnKind.Flag ? row => builder => Mark(builder, column, row) : null),
    };

    /// <summary>Declared values keep their order; codes are found by name in the reader's language.</summary>
    static IReadOnlyList<SelectOption<string>> Choices<TRow>(ListColumn<TRow> column)
    {
        if (column.Kind == ColumnKind.Flag) return [new("true", RecordsTexts.Yes), new("false", RecordsTexts.No)];
        var options = column.Options.Select(o => new SelectOption<string>(o.Value, o.Label));
        return column.Value.ReturnType == typeof(string) ? [.. options.OrderBy(o => o.Label, StringComparer.CurrentCultureIgnoreCase)] : [.. options];
    }

    /// <summary>A tick for yes, nothing for no: a column of words would shout.</summary>
    static void Mark<TRow>(RenderTreeBuilder builder, ListColumn<TRow> column, TRow row)
    {
        if (column.Read(row) is not true) return;
        builder.OpenComponent<Icon>(0);
        builder.AddComponentParameter(1, nameof(Icon.Name), "check");
        builder.AddComponentParameter(2, nameof(Icon.Title), RecordsTexts.Yes.ToString());
        builder.CloseComponent();
    }

    static void Badge<TRow>(RenderTreeBuilder builder, ListColumn<TRow> column, TRow row)
    {
        if (column.Read(row) is not { } value) return;
        builder.OpenComponent<StatusBadge>(0);
        builder.AddComponentParameter(1, nameof(StatusBadge.Text), column.Format(row)!);
        builder.AddComponentParameter(2, nameof(StatusBadge.Tone), column.Tone!(value));
        builder.CloseComponent();
    }
}

using Erp.Platform.Texts;
using Erp.Platform.Ui;

namespace Erp.Platform.Records;

/// <summary>What a list's address may ask for, in words for the description of the API.</summary>
sealed class ListParameters(IReadOnlyList<(string Key, Text Title, ColumnKind Kind, string? Permission, IReadOnlyList<string> Options)> columns, bool canSearch, bool isExport, bool choosesColumns)
{
    /// <summary>The parameters of one list.</summary>
    public static ListParameters Of<TRow>(RecordList<TRow> list, bool isExport, bool choosesColumns = true) where TRow : class, IRow =>
        new([.. list.Columns.Select(c => (c.Key, c.Title, c.Kind, c.Permission, (IReadOnlyList<string>)[.. c.Options.Select(o => o.Value)]))], list.CanSearch, isExport, choosesColumns);

    /// <summary>Name, meaning and, where it helps, an example of each.</summary>
    public IEnumerable<(string Name, string Says, string? Example)> Describe()
    {
        if (!isExport)
        {
            yield return ("cursor", "The `next` of the previous answer; leave it out for the first rows.", null);
            yield return ("limit", $"How many rows at most: 1 to {ListApi.MostRows}, usually {ListApi.UsualRows}.", null);
        }

        if (canSearch) yield return ("q", "Words to search for in the usual fields.", null);
        yield return ("only", $"Keys of the rows wanted, separated by commas, at most {GridState.MostOnly}; all when left out.", null);
        yield return ("sort", $"Column to order by, with `-` from high to low: {string.Join(", ", columns.Select(c => $"`{c.Key}`"))}.", null);
        if (isExport && choosesColumns) yield return ("cols", "Columns to write, separated by commas; the usual ones when left out.", null);
        foreach (var column in columns)
        {
            var (says, example) = Filter(column.Kind, column.Options);
            yield return ($"f.{column.Key}", $"{column.Title.En}: {says}{Needs(column.Permission)}", example);
        }
    }

    /// <summary>One description serves everybody: it names such a column and says what it takes. To whoever lacks that, the column does not exist.</summary>
    static string Needs(string? permission) => permission is null ? "" : $" Takes the right `{permission}`.";

    static (string Says, string? Example) Filter(ColumnKind kind, IReadOnlyList<string> options) => kind switch
    {
        ColumnKind.Text => ("contains these words.", null),
        ColumnKind.Number or ColumnKind.Money => ("from `..` to, either end may be missing.", "100..500"),
        ColumnKind.Date or ColumnKind.Instant => ("from `..` to, either end may be missing.", "2026-01-01..2026-03-31"),
        ColumnKind.Flag => ("`true` or `false`.", "true"),
        _ => ($"one or more of {string.Join(", ", options.Select(o => $"`{o}`"))}, separated by commas.", null),
    };
}

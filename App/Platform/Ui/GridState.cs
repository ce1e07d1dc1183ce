using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Erp.Platform.Ui;

/// <summary>
/// What a list shows: page, order, filters, search, columns. It lives in the address, so a list can be shared, bookmarked and gone back to.
/// </summary>
public sealed record GridState
{
    /// <summary>The page sizes offered; any other number in an address falls back to the default.</summary>
    public static readonly ImmutableArray<int> Sizes = [25, 50, 100, 200];

    /// <summary>At most so many rows can be asked for by their keys: an address holds no more, nor does a saved view.</summary>
    public const int MostOnly = 50;

    const string Board = "board";

    /// <summary>First page, fifty rows, nothing filtered.</summary>
    public static readonly GridState Initial = new();

    /// <summary>Page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Rows per page.</summary>
    public int Size { get; init; } = 50;

    /// <summary>Key of the column the list is ordered by; null for the owner's usual order.</summary>
    public string? Sort { get; init; }

    /// <summary>From high to low, new to old, Z to A.</summary>
    public bool Descending { get; init; }

    /// <summary>The quick search over the usual fields.</summary>
    public string Search { get; init; } = "";

    /// <summary>Column key to what is asked of it, in neutral form (see <see cref="GridRange"/>).</summary>
    public ImmutableSortedDictionary<string, string> Filters { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>These rows alone, by their keys, such as those a step was refused for; empty for all.</summary>
    public ImmutableArray<Guid> Only { get; init; } = [];

    /// <summary>Keys of the columns shown, in order; empty for the usual ones.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    /// <summary>Key of the column by which rows are gathered; null for a plain list.</summary>
    public string? Group { get; init; }

    /// <summary>Shown as cards in a column for each state, instead of rows.</summary>
    public bool AsBoard { get; init; }

    /// <summary>The saved view the person chose: its key, or <c>none</c> for the list as it comes; null where nothing was chosen.</summary>
    public string? View { get; init; }

    /// <summary>How many rows stand before this page.</summary>
    public int Skip => (Page - 1) * Size;

    /// <summary>Something narrows the list.</summary>
    public bool IsFiltered => Search.Length > 0 || Filters.Count > 0 || Only.Length > 0;

    /// <summary>Another page; the last one when it lies beyond.</summary>
    public GridState ToPage(int page, long totalCount) => this with { Page = (int)Math.Clamp(page, 1, PageCount(totalCount)) };

    /// <summary>How many pages there are; at least one.</summary>
    public long PageCount(long totalCount) => Math.Max(1, (totalCount + Size - 1) / Size);

    /// <summary>Other rows per page, from the first page.</summary>
    public GridState WithSize(int size) => this with { Size = size, Page = 1 };

    /// <summary>A click on a heading: up, down, the usual order.</summary>
    public GridState Toggle(string column) =>
        Sort != column ? this with { Sort = column, Descending = false, Page = 1 }
        : !Descending ? this with { Descending = true, Page = 1 }
        : this with { Sort = null, Descending = false, Page = 1 };

    /// <summary>Another search, from the first page.</summary>
    public GridState WithSearch(string search) => this with { Search = search.Trim(), Page = 1 };

    /// <summary>Asks something of a column, or nothing any more; from the first page.</summary>
    public GridState WithFilter(string column, string? value) =>
        this with { Filters = string.IsNullOrWhiteSpace(value) ? Filters.Remove(column) : Filters.SetItem(column, value.Trim()), Page = 1 };

    /// <summary>These rows alone, whatever else narrowed the list; the first of them where they are too many to ask for.</summary>
    public GridState WithOnly(IEnumerable<Guid> rows) => WithoutFilters() with { Only = [.. rows.Take(MostOnly)] };

    /// <summary>Gathers rows by a column, or not any more.</summary>
    public GridState WithGroup(string? column) => this with { Group = string.IsNullOrEmpty(column) ? null : column, AsBoard = false, Page = 1 };

    /// <summary>As cards or as rows; what narrows and orders it stays.</summary>
    public GridState WithBoard(bool asBoard) => this with { AsBoard = asBoard, Group = null, Page = 1 };

    /// <summary>What a saved view keeps: everything but where the reader stands in it.</summary>
    public GridState Kept() => this with { Page = Initial.Page, View = null };

    /// <summary>Everything again, from the first page.</summary>
    public GridState WithoutFilters() => this with { Filters = Filters.Clear(), Search = "", Only = [], Page = 1 };

    /// <summary>As a query string with its question mark; empty for <see cref="Initial"/>.</summary>
    public string ToQuery()
    {
        var query = new StringBuilder();
        Add(query, "q", Search);
        foreach (var (column, value) in Filters) Add(query, "f." + column, value);
        Add(query, "only", string.Join(',', Only.Select(id => id.ToString("N"))));
        if (Sort is not null) Add(query, "sort", Descending ? "-" + Sort : Sort);
        if (Page != Initial.Page) Add(query, "page", Page.ToString(CultureInfo.InvariantCulture));
        if (Size != Initial.Size) Add(query, "size", Size.ToString(CultureInfo.InvariantCulture));
        Add(query, "cols", string.Join(',', Columns));
        Add(query, "group", Group ?? "");
        Add(query, "as", AsBoard ? Board : "");
        Add(query, "view", View ?? "");
        return query.ToString();
    }

    /// <summary>Reads a state out of an address; whatever is unknown or nonsense there counts as not said.</summary>
    public static GridState FromQuery(Uri address)
    {
        var query = QueryHelpers.ParseQuery(address.IsAbsoluteUri ? address.Query : AfterQuestionMark(address.OriginalString));
        var sort = One("sort");
        return new GridState
        {
            Page = Number("page") is { } page and > 0 and < 1_000_000 ? page : Initial.Page,
            Size = Number("size") is { } size && Sizes.Contains(size) ? size : Initial.Size,
            Sort = sort.TrimStart('-') is { Length: > 0 } column ? column : null,
            Descending = sort.Length > 1 && sort[0] == '-',
            Search = One("q").Trim(),
            Filters = query
                .Where(pair => pair.Key.StartsWith("f.", StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(pair.Value[0]))
                .ToImmutableSortedDictionary(pair => pair.Key[2..], pair => pair.Value[0]!),
            Only = [.. One("only").Split(',').Select(key => Guid.TryParse(key, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Take(MostOnly)],
            Group = One("group") is { Length: > 0 } group ? group : null,
            AsBoard = One("as") == Board,
            View = One("view") is { Length: > 0 } view ? view : null,
            Columns = [.. One("cols").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()],
        };

        int? Number(string key) => int.TryParse(One(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

        string One(string key) => query.TryGetValue(key, out var values) ? values[0] ?? "" : "";
    }

    /// <summary>Two states are the same when they show the same.</summary>
    public bool Equals(GridState? other) => other is not null && (ReferenceEquals(this, other) || ToQuery() == other.ToQuery());

    /// <inheritdoc />
    public override int GetHashCode() => ToQuery().GetHashCode(StringComparison.Ordinal);

    static void Add(StringBuilder query, string key, string value)
    {
        if (value.Length == 0) return;
        query.Append(query.Length == 0 ? '?' : '&').Append(Uri.EscapeDataString(key)).Append('=').Append(Uri.EscapeDataString(value));
    }

    static string AfterQuestionMark(string address)
    {
        var at = address.IndexOf('?', StringComparison.Ordinal);
        return at < 0 ? "" : address[at..];
    }
}

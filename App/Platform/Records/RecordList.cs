using System.Linq.Expressions;
using System.Text.Json;
using Erp.Platform.Imports;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Printing.Batches;
using Erp.Platform.Records.StateBoards;
using Erp.Platform.States;
using Erp.Platform.Texts;
using Erp.Platform.Ui;

namespace Erp.Platform.Records;

/// <summary>A row of a list: knows which record it stands for.</summary>
public interface IRow
{
    Guid Id { get; }
}

/// <summary>
/// The description of a list, written once: the grid, the REST list, the CSV export and, later, import and views are made from it.
/// Filtering, ordering and paging happen in SQL.
/// </summary>
/// <param name="name">Path of the list and of its REST resource, such as <c>sales/orders</c>.</param>
/// <param name="title">Heading.</param>
/// <param name="permission">The right to read it.</param>
/// <param name="rows">The rows before any filter, projected by member initialisation so that filters reach SQL.</param>
public sealed partial class RecordList<TRow>(string name, Text title, string permission, Func<ErpDb, IQueryable<TRow>> rows) where TRow : class, IRow
{
    readonly List<ListColumn<TRow>> columns = [];
    Func<IQueryable<TRow>, string, IQueryable<TRow>>? search;
    Lazy<ListEditing?> editing = new((ListEditing?)null);
    Func<ImportType?>? edited;
    string? order, putAway;
    bool descending;

    public string Name => name;

    public Text Title => title;

    public string Permission => permission;

    /// <summary>All columns in their usual order.</summary>
    public IReadOnlyList<ListColumn<TRow>> Columns => columns;

    /// <summary>Whether it has a quick search.</summary>
    public bool CanSearch => search is not null;

    /// <summary>How its records are changed in the list; null where they are not.</summary>
    public ListEditing? Editing => editing.Value;

    /// <summary>How its records are printed together; none when they are no documents.</summary>
    public LetterReading? Printing { get; private set; }

    /// <summary>How its rows are shown as cards; none where they have no states.</summary>
    public StateBoard<TRow>? Board { get; private set; }

    internal Func<ErpDb, IQueryable<TRow>> Rows => rows;

    /// <summary>Adds a column. Its kind follows from the property's type unless it is money or a price (more decimals than the currency has, where needed).</summary>
    public RecordList<TRow> Column<TValue>(Expression<Func<TRow, TValue>> value, Text heading, bool money = false, bool price = false, bool hidden = false, string? width = null)
    {
        columns.Add(
            Describe(value, heading, money ? ColumnKind.Money : price ? ColumnKind.Price : KindOf(typeof(TValue))) with
            {
                Hidden = hidden, Width = width, Sum = money && typeof(TValue) == typeof(decimal) ? value : null,
            });
        return this;
    }

    /// <summary>Adds a column of states or other declared values; with a tone they are shown as badges.</summary>
    public RecordList<TRow> Choice<TValue>(
        Expression<Func<TRow, TValue>> value, Text heading, IEnumerable<TValue> values, Func<TValue, Text> label, Func<TValue, Tone>? tone = null, bool hidden = false)
        where TValue : struct, Enum
    {
        columns.Add(Describe(value, heading, ColumnKind.Choice) with
        {
            Options = [.. values.Select(v => (v.ToString(), label(v)))],
            Tone = tone is null ? null : v => tone((TValue)v),
            Hidden = hidden,
        });
        return this;
    }

    /// <summary>Adds a column of codes that people know by name, such as countries; with a tone they are shown as badges.</summary>
    public RecordList<TRow> Coded(Expression<Func<TRow, string>> value, Text heading, IEnumerable<(string Code, Text Label)> codes, Func<string, Tone>? tone = null, bool hidden = false)
    {
        columns.Add(Describe(value, heading, ColumnKind.Choice) with { Options = [.. codes], Tone = tone is null ? null : code => tone((string)code), Hidden = hidden });
        return this;
    }

    /// <summary>Says how the quick search narrows the rows.</summary>
    public RecordList<TRow> Search(Func<IQueryable<TRow>, string, IQueryable<TRow>> narrow)
    {
        search = narrow;
        return this;
    }

    /// <summary>
    /// Says that the column added last is part of the search words: a filter on it then finds its rows by the index of those words, and
    /// needs none of its own.
    /// </summary>
    public RecordList<TRow> Within(Expression<Func<TRow, string>> words)
    {
        columns[^1] = columns[^1] with { Words = words };
        return this;
    }

    /// <summary>Draws the cells of the column added last, such as a link to another record; filter, order and export stay those of its value.</summary>
    public RecordList<TRow> Drawn(Microsoft.AspNetCore.Components.RenderFragment<TRow> cell)
    {
        columns[^1] = columns[^1] with { Cell = cell };
        return this;
    }

    /// <summary>Says that the column added last takes a right of its own. Without it the column does not exist: not in grid, filter, order, sums, exports, changes and REST.</summary>
    public RecordList<TRow> OnlyWith(string right)
    {
        columns[^1] = columns[^1] with { Permission = right };
        return this;
    }

    /// <summary>Says what each row counts in the sum of the column added last, where that is not simply its value, and what the sum is called then.</summary>
    public RecordList<TRow> AddsUp(Expression<Func<TRow, decimal>> counts, Text? heading = null)
    {
        columns[^1] = columns[^1] with { Sum = counts, SumTitle = heading };
        return this;
    }

    /// <summary>Says that the column added last is reckoned from other tables: a screen reads it only where it shows, narrows or orders by it.</summary>
    public RecordList<TRow> OnDemand()
    {
        columns[^1] = columns[^1] with { OnDemand = true };
        return this;
    }

    /// <summary>Says which field of the record's form the column added last shows, where the two have different names: <c>Address.City</c>.</summary>
    public RecordList<TRow> Fills(string field)
    {
        columns[^1] = columns[^1] with { Field = field };
        return this;
    }

    /// <summary>Says that the column added last is changed on the record's page alone, such as words over several lines, which a cell cannot hold.</summary>
    public RecordList<TRow> ChangedOnPage() => Fills("");

    /// <summary>
    /// Lets people change the records in the list: one cell, many rows at once, a block pasted from a spreadsheet. Open to that are the columns that
    /// show a field that files fill too, but for the field by which a record is known.
    /// </summary>
    public RecordList<TRow> EditedBy(ImportType type) => EditedBy(() => type);

    /// <inheritdoc cref="EditedBy(ImportType)"/>
    internal RecordList<TRow> EditedBy(Func<ImportType?> type)
    {
        edited = type;
        editing = new(() => type() is { } known ? known.EditedIn(columns.Select(c => (c.Key, Field: known.Field(c.Field ?? NameOf(c.Value))))
            .Where(c => c.Field is { OfLine: false } field && field != known.Key).ToDictionary(c => c.Key, c => c.Field!)) : null);
        return this;
    }

    /// <summary>Says which flag marks rows as put away: they are left out unless a search, or a filter on that column, asks for them.</summary>
    public RecordList<TRow> PutAway(Expression<Func<TRow, bool>> flag)
    {
        putAway = KeyOf(flag);
        return this;
    }

    /// <summary>The usual order.</summary>
    public RecordList<TRow> OrderBy<TValue>(Expression<Func<TRow, TValue>> value, bool latestFirst = false)
    {
        (order, descending) = (KeyOf(value), latestFirst);
        return this;
    }

    /// <summary>Says how its records are printed: one, a selection, or all that a filter leaves.</summary>
    public RecordList<TRow> Printed(LetterReading read)
    {
        Printing = read;
        return this;
    }

    /// <summary>Says that its rows can be looked at as cards, in a column for each state; who puts one into another column takes the step that leads there.</summary>
    /// <param name="state">Where a row stands; a column of the list.</param>
    /// <param name="table">The life of the records.</param>
    /// <param name="steps">The steps people may take by a drop, the usual one of a way first.</param>
    public RecordList<TRow> AsBoard<TState>(Expression<Func<TRow, TState>> state, TransitionTable<TState> table, params IReadOnlyList<BoardStep> steps) where TState : struct, Enum
    {
        var read = state.Compile();
        Board = new(KeyOf(state), [.. table.All.Select(s => (s.ToString(), table.Label(s), table.Tone(s)))], row => read(row).ToString(), steps, (from, to) =>
            [.. steps.Where(step => table.Transitions.Any(t => t.ByPerson && t.Command == step.Command && t.To.ToString() == to && t.From.Any(f => f.ToString() == from)))]);
        return Stepping(state, table, steps);
    }

    /// <summary>Says by which column the cards of its board are called, where that is not the second.</summary>
    public RecordList<TRow> CardsCalled<TValue>(Expression<Func<TRow, TValue>> value)
    {
        Board = Board! with { Name = KeyOf(value) };
        return this;
    }

    /// <summary>The same list for somebody who lacks these rights.</summary>
    internal RecordList<TRow> WithoutRights(IReadOnlySet<string> lacking)
    {
        var gone = columns.Where(c => c.Permission is { } right && lacking.Contains(right)).Select(c => NameOf(c.Value)).ToList();
        var seen = new RecordList<TRow>(name, title, permission, db => rows(db).Without(gone))
        {
            Printing = Printing, Board = Board, search = search, order = order, descending = descending, putAway = putAway,
        };
        seen.columns.AddRange(columns.Where(c => !gone.Contains(NameOf(c.Value))));
        seen.steps.AddRange(steps);
        return edited is null ? seen : seen.EditedBy(edited);
    }

    /// <summary>The columns an export writes: those chosen, else those shown at first.</summary>
    internal IReadOnlyList<ListColumn<TRow>> Chosen(GridState state)
    {
        var chosen = state.Columns.Select(key => columns.Find(c => c.Key == key)).OfType<ListColumn<TRow>>().ToList();
        return chosen.Count > 0 ? chosen : [.. columns.Where(c => !c.Hidden)];
    }

    /// <summary>The rows that a list's state leaves, in its order.</summary>
    public IQueryable<TRow> Apply(ErpDb db, GridState state) => Sort(Filter(db, state), state);

    /// <summary>Some rows by their keys, whatever the list is narrowed to; without what is read only when asked for.</summary>
    internal IQueryable<TRow> Among(ErpDb db, IReadOnlyCollection<Guid> ids) =>
        rows(db).Without([.. columns.Where(c => c.OnDemand).Select(c => NameOf(c.Value))]).Where(row => ids.Contains(row.Id));

    /// <summary>The same rows for a screen: what is read only when asked for is left empty where the state neither shows, narrows, orders nor gathers by it.</summary>
    internal IQueryable<TRow> Shown(ErpDb db, GridState state)
    {
        var asked = Chosen(state).Append(Order(state).Column).Select(c => c.Key).Concat(state.Filters.Keys).Append(state.Group).ToHashSet();
        return Sort(Filter(rows(db).Without([.. columns.Where(c => c.OnDemand && !asked.Contains(c.Key)).Select(c => NameOf(c.Value))]), state), state);
    }

    /// <summary>The rows that search and filters leave.</summary>
    public IQueryable<TRow> Filter(ErpDb db, GridState state) => Filter(rows(db), state);

    IQueryable<TRow> Filter(IQueryable<TRow> query, GridState state)
    {
        List<Guid> only = [.. state.Only];
        if (only.Count > 0) query = query.Where(row => only.Contains(row.Id));
        if (state.Search.Trim() is { Length: > 0 } words && search is not null) query = search(query, words);
        else if (only.Count == 0 && columns.Find(c => c.Key == putAway) is { } flag && !state.Filters.ContainsKey(flag.Key)) query = ListFilters.Narrow(query, flag, "false");
        foreach (var (key, wanted) in state.Filters)
            if (columns.Find(c => c.Key == key) is { } column) query = ListFilters.Narrow(query, column, wanted);
        return query;
    }

    /// <summary>The columns whose sums are told: the first three that add up.</summary>
    internal IReadOnlyList<ListColumn<TRow>> Summed => [.. columns.Where(c => c.Sum is not null).Take(ListSums.Most)];

    /// <summary>The column that rows are gathered by; null for a plain list.</summary>
    internal ListColumn<TRow>? Grouping(GridState state) => columns.Find(c => c.Key == state.Group && ListGroups.CanGroup(c));

    /// <summary>The rows of one group, in the list's order.</summary>
    internal IQueryable<TRow> InGroup(ErpDb db, GridState state, ListColumn<TRow> column, object? key) => Sort(ListGroups.Narrow(Filter(db, state), column, key), state);

    /// <summary>The column and direction a state orders by.</summary>
    internal (ListColumn<TRow> Column, bool Descending) Order(GridState state) => columns.Find(c => c.Key == state.Sort) is { } chosen
        ? (chosen, state.Descending)
        : (columns.Find(c => c.Key == order) ?? columns[0], descending);

    IQueryable<TRow> Sort(IQueryable<TRow> query, GridState state)
    {
        var (column, down) = Order(state);
        var method = down ? nameof(Queryable.OrderByDescending) : nameof(Queryable.OrderBy);
        var call = Expression.Call(typeof(Queryable), method, [typeof(TRow), column.Order.ReturnType], query.Expression, Expression.Quote(column.Order));
        var ordered = (IOrderedQueryable<TRow>)query.Provider.CreateQuery<TRow>(call);
        return down ? ordered.ThenByDescending(r => r.Id) : ordered.ThenBy(r => r.Id);
    }

    static ListColumn<TRow> Describe<TValue>(Expression<Func<TRow, TValue>> value, Text heading, ColumnKind kind)
    {
        var read = value.Compile();
        return new ListColumn<TRow>(KeyOf(value), heading, kind, value, row => read(row));
    }

    static string KeyOf(LambdaExpression value) => JsonNamingPolicy.CamelCase.ConvertName(NameOf(value));

    static string NameOf(LambdaExpression value) => ((MemberExpression)value.Body).Member.Name;

    static ColumnKind KindOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var t when t == typeof(string) => ColumnKind.Text,
        var t when t == typeof(DateOnly) => ColumnKind.Date,
        var t when t == typeof(DateTimeOffset) => ColumnKind.Instant,
        var t when t == typeof(bool) => ColumnKind.Flag,
        { IsEnum: true } => ColumnKind.Choice,
        _ => ColumnKind.Number,
    };
}

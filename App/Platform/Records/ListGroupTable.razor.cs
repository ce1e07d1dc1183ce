using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Records;

public sealed partial class ListGroupTable<TRow>
{
    const int PageSize = 50;

    readonly Dictionary<string, List<TRow>> opened = [];
    readonly CancellationTokenSource leaving = new();
    IReadOnlyList<ListGroup>? read;

    [Inject] ListQueries Queries { get; set; } = null!;

    [Parameter, EditorRequired] public RecordList<TRow> List { get; set; } = null!;

    /// <summary>The columns as the grid draws them.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<GridColumn<TRow>> Columns { get; set; } = [];

    [Parameter, EditorRequired] public GridState State { get; set; } = GridState.Initial;

    [Parameter, EditorRequired] public IReadOnlyList<ListGroup> Groups { get; set; } = [];

    /// <summary>Where a row leads.</summary>
    [Parameter, EditorRequired] public Func<TRow, string> Href { get; set; } = _ => "";

    IReadOnlyList<GridColumn<TRow>> Visible { get; set; } = [];

    ListColumn<TRow> By => List.Grouping(State) ?? List.Columns[0];

    /// <summary>The group's name takes the cells before the first sum.</summary>
    int Lead => Math.Max(1, Visible.Index().Where(c => List.Summed.Any(s => s.Key == c.Item.Key)).Select(c => c.Index).DefaultIfEmpty(Visible.Count).First());

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        Visible = [.. List.Chosen(State).Select(c => Columns.First(g => g.Key == c.Key))];
        if (ReferenceEquals(read, Groups)) return;
        read = Groups;
        // Read anew with what changed: groups that are open stay open as far as they still exist.
        foreach (var place in opened.Keys.Except(Groups.Select(Key)).ToList()) opened.Remove(place);
        foreach (var group in Groups.Where(g => opened.ContainsKey(Key(g))).ToList()) opened[Key(group)] = await RowsAsync(group, 0, opened[Key(group)].Count);
    }

    async Task ToggleAsync(ListGroup group)
    {
        if (!opened.Remove(Key(group))) opened[Key(group)] = await RowsAsync(group, 0, PageSize);
    }

    async Task MoreAsync(ListGroup group)
    {
        var rows = opened[Key(group)];
        rows.AddRange(await RowsAsync(group, rows.Count, PageSize));
    }

    async Task<List<TRow>> RowsAsync(ListGroup group, int skip, int take) => [.. await Queries.OfGroupAsync(List, State, group.Key, skip, take, leaving.Token)];

    decimal? SumOf(GridColumn<TRow> column, ListGroup group) => List.Summed.Index().Where(s => s.Item.Key == column.Key).Select(s => (decimal?)group.Totals.Sums[s.Index]).FirstOrDefault();

    static string Key(ListGroup group) => group.Key is null ? "" : $"={group.Key}";

    static string? Align(GridColumn column) => column.Align == ColumnAlign.End ? "align-end" : null;

    static RenderFragment Content(GridColumn<TRow> column, TRow row) => builder =>
    {
        if (column.Cell is not null) builder.AddContent(0, column.Cell(row));
        else builder.AddContent(1, column.Format(row));
    };
}

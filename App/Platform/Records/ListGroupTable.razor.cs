using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Records;

public sealed partial class ListGroupTable<TRow>
{
    const int PageSize = 50;

    readonly Dictionary<string, List<TRow>> opened = [];
    readonly CancellationTokenSource leaving = new();
    IReadOnlyList<ListGroup>? read;
    Message? failure;
    bool busy;

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
        var groups = read = Groups;
        // Read anew with what changed: groups that are open stay open as far as they still exist.
        foreach (var place in opened.Keys.Except(groups.Select(Key)).ToList()) opened.Remove(place);
        await TryAsync(async () =>
        {
            foreach (var group in groups.Where(g => opened.ContainsKey(Key(g))).ToList())
            {
                var rows = await RowsAsync(group, null, opened[Key(group)].Count);
                if (!ReferenceEquals(read, groups)) return;
                if (opened.ContainsKey(Key(group))) opened[Key(group)] = rows;
            }
        });
    }

    Task ToggleAsync(ListGroup group) => opened.Remove(Key(group)) ? Task.CompletedTask : OnceAsync(async () => opened[Key(group)] = await RowsAsync(group, null, PageSize));

    Task MoreAsync(ListGroup group) => OnceAsync(async () =>
    {
        var rows = opened[Key(group)];
        rows.AddRange(await RowsAsync(group, rows.LastOrDefault(), PageSize));
    });

    /// <summary>Clicks while rows are being read count for nothing: a second one would bring the same rows again.</summary>
    async Task OnceAsync(Func<Task> act)
    {
        if (busy) return;
        busy = true;
        await TryAsync(act);
        busy = false;
    }

    async Task TryAsync(Func<Task> act)
    {
        try
        {
            await act();
            failure = null;
        }
        catch (OperationCanceledException)
        {
            // Left meanwhile.
        }
        catch (Exception e) when ((e as Failure ?? DatabaseErrors.Translate(e)) is { } refused)
        {
            failure = refused.Says;
        }
    }

    async Task<List<TRow>> RowsAsync(ListGroup group, TRow? behind, int take) => [.. await Queries.OfGroupAsync(List, State, group.Key, behind, take, leaving.Token)];

    decimal? SumOf(GridColumn<TRow> column, ListGroup group) => List.Summed.Index().Where(s => s.Item.Key == column.Key).Select(s => (decimal?)group.Totals.Sums[s.Index]).FirstOrDefault();

    static string Key(ListGroup group) => group.Key is null ? "" : $"={group.Key}";

    static string? Align(GridColumn column) => column.Align == ColumnAlign.End ? "align-end" : null;

    static RenderFragment Content(GridColumn<TRow> column, TRow row) => builder =>
    {
        if (column.Cell is not null) builder.AddContent(0, column.Cell(row));
        else builder.AddContent(1, column.Format(row));
    };
}

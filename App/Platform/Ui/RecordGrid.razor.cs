using System.Collections.Frozen;
using Erp.Platform.Ui.Events;
using Erp.Platform.Texts;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Ui;

/// <summary>
/// The list of records: sort, filter, search, columns, selection, pages. It keeps nothing itself: the owner holds <see cref="State"/>
/// (usually in the address), loads <see cref="Page"/> for it and hands both in.
/// </summary>
/// <typeparam name="TRow">A read model of one row.</typeparam>
public sealed partial class RecordGrid<TRow>
{
    static readonly IReadOnlySet<Guid> EmptySet = FrozenSet<Guid>.Empty;

    bool? filtersOpen;
    int lastSelected = -1, refusals;
    CellEdit? editing;
    Task saving = Task.CompletedTask;

    /// <summary>What the list contains, for screen readers.</summary>
    [Parameter, EditorRequired] public string Label { get; set; } = "";

    /// <summary>All columns that can be shown, in the usual order.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<GridColumn<TRow>> Columns { get; set; } = [];

    /// <summary>What is to be shown.</summary>
    [Parameter, EditorRequired] public GridState State { get; set; } = GridState.Initial;

    /// <summary>The person wants to see something else.</summary>
    [Parameter] public EventCallback<GridState> StateChanged { get; set; }

    /// <summary>The rows; null while they are loaded for the first time.</summary>
    [Parameter] public GridPage<TRow>? Page { get; set; }

    /// <summary>Rows are being loaded; the old ones stay readable.</summary>
    [Parameter] public bool Loading { get; set; }

    /// <summary>Why loading failed, translated.</summary>
    [Parameter] public string? Error { get; set; }

    /// <summary>Loads again after <see cref="Error"/>.</summary>
    [Parameter] public EventCallback OnRetry { get; set; }

    /// <summary>Identity of a row.</summary>
    [Parameter, EditorRequired] public Func<TRow, Guid> Id { get; set; } = _ => Guid.Empty;

    /// <summary>Address of the record; the whole row leads there.</summary>
    [Parameter] public Func<TRow, string>? Href { get; set; }

    /// <summary>Rows somebody else just changed, with the author's name; they flash once.</summary>
    [Parameter] public IReadOnlyDictionary<Guid, string>? Flashing { get; set; }

    /// <summary>Rows can be selected.</summary>
    [Parameter] public bool Selectable { get; set; }

    /// <summary>The rows selected, also those on other pages.</summary>
    [Parameter] public IReadOnlySet<Guid> Selected { get; set; } = EmptySet;

    [Parameter] public EventCallback<IReadOnlySet<Guid>> SelectedChanged { get; set; }

    /// <summary>Buttons shown in place of the toolbar while rows are selected.</summary>
    [Parameter] public RenderFragment? BulkActions { get; set; }

    /// <summary>What the toolbar begins with, such as the views of the list.</summary>
    [Parameter] public RenderFragment? Lead { get; set; }

    /// <summary>Further controls in the toolbar.</summary>
    [Parameter] public RenderFragment? Toolbar { get; set; }

    /// <summary>What is said about all rows found: sums, counts. Stands between the rows and the pager.</summary>
    [Parameter] public RenderFragment? Summary { get; set; }

    /// <summary>What to show when there are no records at all.</summary>
    [Parameter] public RenderFragment? Empty { get; set; }

    /// <summary>Exports what the state shows, all pages of it.</summary>
    [Parameter] public EventCallback<string> OnExport { get; set; }

    /// <summary>What stands in the place of rows, such as groups of them.</summary>
    [Parameter] public RenderFragment? Body { get; set; }

    /// <summary>Loads the rows from a place on, counted from 0, as the person scrolls.</summary>
    [Parameter] public EventCallback<int> OnWindow { get; set; }

    /// <summary>Selects everything the filters leave.</summary>
    [Parameter] public EventCallback OnSelectAll { get; set; }

    /// <summary>At most so many rows are selected at once.</summary>
    [Parameter] public int MostSelected { get; set; } = int.MaxValue;

    /// <summary>Saves a cell; answers it as it stays open when it was refused, or null. Without it no cell is changed here.</summary>
    [Parameter] public Func<CellEdit, Task<CellEdit?>>? OnSave { get; set; }

    /// <summary>Takes a value down: from the topmost selected row to the others, or from the row above.</summary>
    [Parameter] public EventCallback<CellEdit> OnFill { get; set; }

    /// <summary>Takes a block from a spreadsheet.</summary>
    [Parameter] public EventCallback<CellPaste> OnPaste { get; set; }

    /// <summary>Something done here can be taken back.</summary>
    [Parameter] public bool CanUndo { get; set; }

    /// <summary>Takes back what was done here last.</summary>
    [Parameter] public EventCallback OnUndo { get; set; }

    int Skip => Page?.Skip ?? 0;
    long Total => Page?.TotalCount ?? 0;
    GridColumn<TRow>[] Visible { get; set; } = [];
    string[] VisibleKeys { get; set; } = [];
    IReadOnlyList<TRow> Rows => Error is null ? Page?.Rows ?? [] : [];
    bool ShowFilters => filtersOpen ?? State.Filters.Count > 0;
    int ColumnCount => Visible.Length + (Selectable ? 1 : 0);
    bool AllSelected => Rows.Count > 0 && Rows.All(row => Selected.Contains(Id(row)));
    string SortChoice => State.Sort is null ? "" : State.Descending ? "-" + State.Sort : State.Sort;
    string FilterLabel => State.Filters.Count == 0 ? GridTexts.Filters : $"{GridTexts.Filters} · {State.Filters.Count}";

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        var byKey = Columns.ToDictionary(column => column.Key);
        var chosen = State.Columns.Where(byKey.ContainsKey).Select(key => byKey[key]).ToArray();
        Visible = chosen.Length > 0 ? chosen : [.. Columns.Where(column => !column.HiddenAtFirst)];
        VisibleKeys = [.. Visible.Select(column => column.Key)];
    }

    Task ChangeAsync(GridState state)
    {
        lastSelected = -1;
        return StateChanged.InvokeAsync(state);
    }

    Task SortAsync(string? choice) => ChangeAsync(State with
    {
        Sort = string.IsNullOrEmpty(choice) ? null : choice.TrimStart('-'),
        Descending = choice is ['-', ..],
        Page = 1,
    });

    void ToggleFilters() => filtersOpen = !ShowFilters;

    Task SelectAsync(int at, bool range)
    {
        var select = !Selected.Contains(Id(Rows[at]));
        var last = range && lastSelected >= 0 ? Math.Clamp(lastSelected - Skip, 0, Rows.Count - 1) : at;
        lastSelected = Skip + at;
        return SelectRangeAsync(Math.Min(last, at), Math.Max(last, at), select);
    }

    Task ToggleAllAsync(ChangeEventArgs change) => SelectRangeAsync(0, Rows.Count - 1, change.Value is true);

    Task SelectRangeAsync(int from, int to, bool select)
    {
        var ids = Rows.Skip(from).Take(to - from + 1).Select(Id);
        HashSet<Guid> changed = [.. Selected];
        if (select) changed.UnionWith(ids);
        else changed.ExceptWith(ids);
        return SelectedChanged.InvokeAsync(changed);
    }

    bool CanEdit(GridColumn<TRow> column) => OnSave is not null && column.Typed is not null;

    Message SelectAllLabel(GridPage<TRow> page) => page.TotalCount > MostSelected || page.AtLeast ? GridTexts.SelectFirst.With(MostSelected) : GridTexts.SelectMatching.With(page.TotalCount);

    async Task ObeyAsync(GridCommandArgs command)
    {
        if (command.Name == "window")
        {
            // A cell left by scrolling is saved first; one that was refused keeps the list where it is read.
            await saving;
            if (editing?.Error is null) await OnWindow.InvokeAsync(command.Index);
        }
        else if (command.Name == "undo" && CanUndo) await OnUndo.InvokeAsync();
        else if (OnSave is not null && Rows.FirstOrDefault(row => Id(row) == command.Row) is { } row && Visible.FirstOrDefault(column => column.Key == command.Column) is { Typed: { } typed } column)
            await ObeyAsync(command, row, column, new CellEdit(command.Row, command.Column, typed(row), column.Format(row)));
    }

    async Task ObeyAsync(GridCommandArgs command, TRow row, GridColumn<TRow> column, CellEdit place)
    {
        switch (command.Name)
        {
            case "edit": editing = place; break;
            case "cancel": editing = null; break;
            case "save":
                // What stood there when it was opened counts: others may have changed the cell since.
                var open = IsOpen(place) ? editing! : place;
                if (open.Error is null && command.Text == open.Text) editing = null;
                else await (saving = SaveAsync(open with { Text = command.Text, Error = null }));
                break;
            case "fill": await OnFill.InvokeAsync(place); break;
            case "paste":
                var from = Array.IndexOf(Visible, column);
                await OnPaste.InvokeAsync(new(Skip + Rows.ToList().IndexOf(row), [.. VisibleKeys[from..]], command.Text));
                break;
        }
    }

    async Task SaveAsync(CellEdit cell)
    {
        var refused = await OnSave!(cell);
        // Meanwhile the person may have gone on to another cell; a refusal opens this one again.
        if (refused is not null) (editing, refusals) = (refused, refusals + 1);
        else if (IsOpen(cell)) editing = null;
    }

    bool IsOpen(CellEdit cell) => editing is { } open && open.Row == cell.Row && open.Column == cell.Column;

    string? AuthorOf(Guid id) => Flashing?.GetValueOrDefault(id) is { } author ? UiTexts.ChangedBy.With(author).ToString() : null;

    string? RowCss(Guid id) => (Flashing?.ContainsKey(id) == true, Selected.Contains(id)) switch
    {
        (true, true) => "flash is-selected",
        (true, false) => "flash",
        (false, true) => "is-selected",
        _ => null,
    };

    static string? AlignCss(GridColumn column) => column.Align switch
    {
        ColumnAlign.End => "align-end",
        ColumnAlign.Center => "align-center",
        _ => null,
    };

    static string? WidthCss(GridColumn column) => column.Width is null ? null : $"width:{column.Width}";

    static bool IsCut(GridColumn column) => column is { Width: not null, Filter: FilterKind.Text };

    static string? MostCss(GridColumn column) => IsCut(column) ? $"--most:{column.Width}" : null;

    string? SortOf(GridColumn column) => State.Sort != column.Key ? null : State.Descending ? "descending" : "ascending";

    string SortIcon(GridColumn column) => State.Sort != column.Key ? "sort" : State.Descending ? "arrow-down" : "arrow-up";

    static RenderFragment Content(GridColumn<TRow> column, TRow row) => builder =>
    {
        if (column.Cell is not null) builder.AddContent(0, column.Cell(row));
        else builder.AddContent(1, column.Format(row));
    };
}

using Erp.Platform.Live;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Records.Views;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Erp.Platform.Records;

public sealed partial class ListPage<TRow>
{
    /// <summary>Rows in the page while somebody scrolls: what is seen, and as much again on both sides.</summary>
    const int WindowSize = 100;

    readonly Stack<(Guid Commit, int Rows)> done = new();
    readonly List<RowPlace> places = [];
    GridState state = GridState.Initial;
    RecordList<TRow> list = null!;
    GridPage<TRow>? page;
    ListTotals? totals;
    IReadOnlyList<GridColumn<TRow>> columns = [];
    IReadOnlyList<ListGroup>? groups;
    IReadOnlyList<ListViewRow>? views;
    HashSet<Guid> selected = [];
    IReadOnlyList<Guid>? bulk;
    CellPaste? pasted;
    int window;
    GridState? counting;
    bool mayEdit;

    [Inject] ListQueries Queries { get; set; } = null!;
    [Inject] ListCounts Counts { get; set; } = null!;
    [Inject] ListViewQueries Views { get; set; } = null!;
    [Inject] ListEditService Edits { get; set; } = null!;
    [Inject] UndoService Undo { get; set; } = null!;
    [Inject] TimeProvider Clock { get; set; } = null!;

    /// <summary>The list's description.</summary>
    [Parameter, EditorRequired] public RecordList<TRow> List { get; set; } = null!;

    /// <summary>Entities whose commits make the list read again.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<string> Watches { get; set; } = [];

    /// <summary>Where a row leads; to <c>/{list}/{id}</c> when not given.</summary>
    [Parameter] public Func<TRow, string>? Href { get; set; }

    /// <summary>Further controls in the toolbar.</summary>
    [Parameter] public RenderFragment? Toolbar { get; set; }

    /// <summary>What can be done with the rows selected, besides changing them.</summary>
    [Parameter] public RenderFragment<IReadOnlySet<Guid>>? Bulk { get; set; }

    /// <summary>How some columns look, by key, where that depends on more than their value.</summary>
    [Parameter] public IReadOnlyDictionary<string, RenderFragment<TRow>>? Cells { get; set; }

    /// <summary>Shows the sums of the money columns over all rows found, not only those loaded.</summary>
    [Parameter] public bool Totals { get; set; }

    /// <summary>What to show when there are no records at all.</summary>
    [Parameter] public RenderFragment? Empty { get; set; }

    ListTotals? Shown => Totals && groups is null ? totals : null;

    protected override bool Concerns(CommitNotice notice) => notice.Touches([.. Watches, nameof(ListView), nameof(DefaultView)]);

    protected override async Task OnInitializedAsync()
    {
        list = List;
        Href ??= row => $"/{List.Name}/{row.Id}";
        list = await List.SeenByAsync(Caller, Leaving);
        columns = ListGrid.Columns(list, Cells);
        Navigation.LocationChanged += FollowAddress;
        await base.OnInitializedAsync();
    }

    protected override void OnAfterRender(bool firstRender)
    {
        // The address keeps the view with which the list opened by itself.
        if (firstRender && views is not null && GridState.FromQuery(new Uri(Navigation.Uri)) != state) Navigation.NavigateTo(Address(state), replace: true);
    }

    protected override async Task LoadAsync()
    {
        if (views is null)
        {
            views = await Views.OfAsync(list, Leaving);
            state = ListViewMenu<TRow>.Resolve(new Uri(Navigation.Uri), views);
        }

        mayEdit = list.Editing is { } editing && await Caller.MayAsync(editing.Permission, Leaving);
        places.Clear();
        groups = list.Grouping(state) is null ? null : await Queries.GroupsAsync(list, state, Leaving);
        if (groups is not null)
        {
            page = new([], groups.Sum(g => g.Totals.Count));
            return;
        }

        var first = await Queries.PageAsync(list, state, Leaving);
        page = window == state.Skip ? first : first with { Rows = await Queries.RowsAsync(list, state, window, WindowSize, null, Leaving), Skip = window };
        Remember(page.Rows, page.Skip);
        if (first.AtLeast) CountOn();
        else totals = Totals ? await Queries.TotalsAsync(list, state, Leaving) : null;
    }

    protected override Task OnOthersChangedAsync(CommitNotice notice) => notice.Touches(nameof(ListView), nameof(DefaultView)) ? ReadViewsAsync() : LoadAsync();

    protected override void Dispose(bool disposing)
    {
        Navigation.LocationChanged -= FollowAddress;
        base.Dispose(disposing);
    }

    async Task ReadViewsAsync() => views = await Views.OfAsync(list, Leaving);

    Task GoAsync(GridState wanted)
    {
        Navigation.NavigateTo(Address(wanted), replace: wanted.Search != state.Search);
        return Task.CompletedTask;
    }

    string Address(GridState wanted) => new Uri(Navigation.Uri).AbsolutePath + wanted.ToQuery();

    void FollowAddress(object? sender, LocationChangedEventArgs e)
    {
        var address = new Uri(e.Location);
        if (!address.AbsolutePath.TrimEnd('/').EndsWith(list.Name, StringComparison.Ordinal) || ListViewMenu<TRow>.Resolve(address, views ?? []) is var wanted && wanted == state) return;
        _ = InvokeAsync(async () =>
        {
            (state, window, totals) = (wanted, wanted.Skip, null);
            await ReloadAsync();
            StateHasChanged();
        });
    }

    /// <summary>Loads the rows from a place on; they are found from the nearest row known before them.</summary>
    async Task WindowAsync(int index)
    {
        if (page is null || groups is not null) return;
        var from = (int)Math.Clamp(index, 0, Math.Max(0, page.TotalCount - 1));
        RowPlace? behind = places.Where(p => p.Index < from).OrderByDescending(p => p.Index).Cast<RowPlace?>().FirstOrDefault();
        var asked = state;
        var rows = await Queries.RowsAsync(list, asked, from, WindowSize, behind, Leaving);
        if (asked != state || page is null) return;
        window = from;
        page = page with { Rows = rows, Skip = from };
        Remember(rows, from);
    }

    void Remember(IReadOnlyList<TRow> rows, int skip)
    {
        if (rows.Count > 0) places.Add(new(skip + rows.Count - 1, ListCursor.After(list, state, rows[^1])));
    }

    /// <summary>Very many rows are counted, and added up, behind the screen: the first of them need not wait for that.</summary>
    void CountOn()
    {
        if (totals is { } known && page is not null) page = page with { TotalCount = known.Count, AtLeast = false };
        if (counting == state || !RendererInfo.IsInteractive) return;
        counting = state;
        _ = InvokeAsync(() => CountAsync(state, Clock.GetUtcNow()));
    }

    /// <summary>A count that is older than the rows is shown, and made anew as soon as it may be.</summary>
    async Task CountAsync(GridState asked, DateTimeOffset since)
    {
        try
        {
            for (; ;)
            {
                var (all, at) = await Counts.OfAsync(list, asked, Caller.Actor.Tenant, () => Queries.TotalsAsync(list, asked, CancellationToken.None));
                if (asked != state || page is null) return;
                if (all != totals)
                {
                    (totals, page) = (all, page with { TotalCount = Math.Max(all.Count, page.Skip + page.Rows.Count), AtLeast = false });
                    StateHasChanged();
                }

                if (at >= since) return;
                await Task.Delay(ListCounts.Holds, Clock, Leaving);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or Failure || DatabaseErrors.Translate(e) is not null)
        {
            // The list stands without it and says that there are more.
        }
        finally
        {
            if (counting == asked) counting = null;
        }
    }

    void Export(string format) => Navigation.NavigateTo($"/api/v1/{list.Name}/export.{format}{state.Kept().ToQuery()}", forceLoad: true);
}

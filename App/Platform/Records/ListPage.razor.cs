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
    (IReadOnlyList<Guid> Rows, IReadOnlyDictionary<string, string> Cells)? bulk;
    CellPaste? pasted;
    int window, reading;
    GridState? counting;
    DateTimeOffset since;
    bool mayEdit, saving, opened;

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

    bool Boarded => state.AsBoard && list.Board is not null;

    ListTotals? Shown => Totals && groups is null ? totals : null;

    /// <summary>While a cell is saved the person's own commits need no reading of their own: the list is read once the cell stands.</summary>
    protected override bool Concerns(CommitNotice notice) =>
        !(saving && notice.ActorId == Caller.Actor.Id) && notice.Touches([.. Watches, nameof(ListView), nameof(DefaultView)]);

    protected override Task OnInitializedAsync()
    {
        list = List;
        Href ??= row => $"/{List.Name}/{row.Id}";
        Navigation.LocationChanged += FollowAddress;
        return base.OnInitializedAsync();
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (opened || views is null) return;
        // The address keeps the view with which the list opened by itself.
        opened = true;
        if (GridState.FromQuery(new Uri(Navigation.Uri)) != state) Navigation.NavigateTo(Address(state), replace: true);
    }

    /// <summary>Of several readings under way only the one begun last counts.</summary>
    protected override Task LoadAsync() => LoadAsync(commit: null);

    async Task LoadAsync(Guid? commit)
    {
        var mine = ++reading;
        try
        {
            await LoadAsync(mine, commit);
        }
        catch (Exception) when (mine != reading)
        {
            // What an older question came to matters no longer.
        }
    }

    async Task LoadAsync(int mine, Guid? commit)
    {
        if (views is null)
        {
            list = await List.SeenByAsync(Caller, Leaving);
            columns = ListGrid.Columns(list, Cells);
            views = await Views.OfAsync(list, Leaving);
            state = ListViewMenu<TRow>.Resolve(new Uri(Navigation.Uri), views);
            window = state.Skip;
        }

        if (Boarded)
        {
            // The board reads for itself.
            (page, groups, totals) = (null, null, null);
            return;
        }

        mayEdit = list.Editing is { } editing && await Caller.MayAsync(editing.Permission, Leaving);
        var (asked, from) = (state, window);
        var behind = Behind(from);
        var gathered = list.Grouping(asked) is null ? null : await Queries.GroupsAsync(list, asked, Leaving);
        var found = gathered is null
            ? await PageAsync(asked, from, behind, commit)
            : new([], gathered.Take(ListGroups.Most).Sum(g => g.Totals.Count)) { AtLeast = gathered.Count > ListGroups.Most };
        var added = Totals && gathered is null && !found.AtLeast ? await Queries.TotalsAsync(list, asked, Leaving) : null;
        if (mine != reading) return;

        groups = gathered;
        // Who scrolled on meanwhile is brought those rows by WindowAsync.
        page = from == window || page is null ? found : page with { TotalCount = found.TotalCount, AtLeast = found.AtLeast };
        // Rows may have come or gone above the others that were known.
        places.RemoveAll(place => place != behind);
        if (from == window) Remember(asked, found);
        if (found.AtLeast) CountOn();
        else totals = added;
    }

    Task<GridPage<TRow>> PageAsync(GridState asked, int from, RowPlace? behind, Guid? commit)
    {
        var take = from == asked.Skip ? asked.Size : WindowSize;
        return commit is { } heard && behind is null ? Queries.PageAfterAsync(heard, list, asked, from, take, Leaving) : Queries.PageAsync(list, asked, from, take, behind, Leaving);
    }

    /// <summary>Where nobody knows what changed, no commit says as of when rows stand.</summary>
    protected override Task OnOthersChangedAsync(CommitNotice notice) =>
        notice.Touches(nameof(ListView), nameof(DefaultView)) && notice.Touched.Count > 0 ? ReadViewsAsync() : LoadAsync(notice.Touched.Count == 0 ? null : notice.CommitId);

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

    string Address(GridState wanted) => new Uri(Navigation.Uri).AbsolutePath + ListViewMenu<TRow>.Said(wanted, views ?? []).ToQuery();

    void FollowAddress(object? sender, LocationChangedEventArgs e)
    {
        var address = new Uri(e.Location);
        if (!address.AbsolutePath.TrimEnd('/').EndsWith(list.Name, StringComparison.Ordinal) || ListViewMenu<TRow>.Resolve(address, views ?? []) is var wanted && wanted == state) return;
        _ = InvokeAsync(async () =>
        {
            (state, window, totals) = (wanted, wanted.Skip, null);
            places.Clear();
            await ReloadAsync();
            StateHasChanged();
        });
    }

    /// <summary>Loads the rows from a place on; they are found from the nearest row known before them.</summary>
    Task WindowAsync(int index) => page is null || groups is not null ? Task.CompletedTask : ReadAsync(async () =>
    {
        var (mine, asked, from) = (reading, state, (int)Math.Clamp(index, 0, Math.Max(0, page.TotalCount - 1)));
        window = from;
        var behind = Behind(from);
        var rows = await Queries.RowsAsync(list, asked, from, WindowSize, behind, Leaving);
        // Rows that came in above moved the one known: what would be missing at the end is found by counting from the beginning.
        if (behind is not null && rows.Count < WindowSize && from + rows.Count < page.TotalCount) rows = await Queries.RowsAsync(list, asked, from, WindowSize, null, Leaving);
        if (mine != reading || from != window) return;
        page = page with { Rows = rows, Skip = from };
        Remember(asked, page);
    });

    RowPlace? Behind(int from) => places.Where(place => place.Index < from).OrderByDescending(place => place.Index).Cast<RowPlace?>().FirstOrDefault();

    void Remember(GridState asked, GridPage<TRow> read)
    {
        if (read.Rows.Count == 0) return;
        var last = read.Skip + read.Rows.Count - 1;
        places.RemoveAll(place => place.Index == last);
        places.Add(new(last, ListCursor.After(list, asked, read.Rows[^1])));
    }

    /// <summary>Very many rows are counted, and added up, behind the screen: the first of them need not wait for that.</summary>
    void CountOn()
    {
        if (totals is { } known && page is not null) page = page with { TotalCount = known.Count, AtLeast = false };
        since = Clock.GetUtcNow();
        if (counting == state || !RendererInfo.IsInteractive) return;
        counting = state;
        _ = InvokeAsync(() => CountAsync(state));
    }

    /// <summary>A count that is older than the rows is shown, and made anew as soon as it may be.</summary>
    async Task CountAsync(GridState asked)
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

using Erp.Platform.Live;
using Erp.Platform.Records.Bulk;
using Erp.Platform.Records.Steps;
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

    readonly List<Doing> done = [];
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
    (IReadOnlyList<Guid> Ids, StepReport? Report)? steps;
    string[] watched = [];
    CancellationTokenSource asking = new();
    int window;
    GridState? counting;
    DateTimeOffset shownAt, since;
    bool mayEdit, mayStep, saving, opened;

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

    /// <summary>While a cell is saved, or rows take a step, the person's own commits need no reading of their own: the list is read once all of it stands.</summary>
    protected override bool Concerns(CommitNotice notice) => !((saving || steps is not null) && notice.ActorId == Caller.Actor.Id) && (notice.Touches(watched) || TouchesViews(notice));

    protected override Task OnInitializedAsync()
    {
        list = List;
        watched = [.. Watches];
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

    protected override Task LoadAsync() => LoadAsync([]);

    /// <summary>Reads what is asked for now; another question ends it, which is then read for itself.</summary>
    /// <param name="commits">What was heard of; none where nobody can say.</param>
    async Task LoadAsync(IReadOnlyList<Guid> commits)
    {
        var ct = asking.Token;
        try
        {
            await LoadAsync(commits, ct);
        }
        catch (Exception) when (ct.IsCancellationRequested)
        {
            // What an older question came to matters no longer.
        }
    }

    async Task LoadAsync(IReadOnlyList<Guid> commits, CancellationToken ct)
    {
        if (views is null)
        {
            list = await List.SeenByAsync(Caller, ct);
            columns = ListGrid.Columns(list, Cells);
            views = await Views.OfAsync(list, ct);
            state = ListViewMenu<TRow>.Resolve(new Uri(Navigation.Uri), views);
            window = state.Skip;
        }

        if (Boarded)
        {
            // The board reads for itself.
            (page, groups, totals) = (null, null, null);
            return;
        }

        mayEdit = list.Editing is { } editing && await Caller.MayAsync(editing.Permission, ct);
        mayStep = false;
        foreach (var step in list.Steps) mayStep = mayStep || await Caller.MayAsync(step.Step.Command.Permission, ct);
        var (asked, from) = (state, window);
        var behind = Behind(from);
        var gathered = list.Grouping(asked) is null ? null : await Queries.GroupsAsync(list, asked, ct);
        var (found, at) = gathered is null
            ? await PageAsync(asked, from, behind, commits, ct)
            : (new([], gathered.Take(ListGroups.Most).Sum(g => g.Totals.Count)) { AtLeast = gathered.Count > ListGroups.Most }, Clock.GetUtcNow());
        var added = Totals && gathered is null && !found.AtLeast ? await Queries.TotalsAsync(list, asked, ct) : null;
        ct.ThrowIfCancellationRequested();

        (groups, shownAt) = (gathered, at);
        // Who scrolled on meanwhile is brought those rows by WindowAsync.
        page = from == window || page is null ? found : page with { TotalCount = found.TotalCount, AtLeast = found.AtLeast };
        // Rows may have come or gone above the others that were known.
        places.RemoveAll(place => place != behind);
        if (from == window) Remember(asked, found);
        if (found.AtLeast) CountOn();
        else totals = added;
    }

    async Task<(GridPage<TRow> Page, DateTimeOffset At)> PageAsync(GridState asked, int from, RowPlace? behind, IReadOnlyList<Guid> commits, CancellationToken ct)
    {
        var take = from == asked.Skip ? asked.Size : WindowSize;
        if (commits.Count > 0 && behind is null) return await Queries.PageAfterAsync(commits, list, asked, from, take, shownAt, ct);
        var at = Clock.GetUtcNow();
        return (await Queries.PageAsync(list, asked, from, take, behind, ct), at);
    }

    /// <summary>Views and rows may both have changed within a moment. Where nobody knows what did, no commit says as of when rows stand.</summary>
    protected override async Task OnOthersChangedAsync(IReadOnlyList<CommitNotice> notices)
    {
        if (views is not null && notices.Any(TouchesViews)) await ReadViewsAsync();
        List<Guid> commits = [.. notices.Where(notice => notice.Touches(watched)).Select(notice => notice.CommitId)];
        if (commits.Count > 0) await LoadAsync(commits.Contains(Guid.Empty) ? [] : commits);
    }

    protected override void Dispose(bool disposing)
    {
        Navigation.LocationChanged -= FollowAddress;
        asking.Cancel();
        base.Dispose(disposing);
    }

    static bool TouchesViews(CommitNotice notice) => notice.Touches(nameof(ListView), nameof(DefaultView));

    /// <summary>Another question is asked: what is still being read for the one before is given up.</summary>
    CancellationToken AskAnew()
    {
        // Beside the screen, as the database is told of it.
        _ = asking.CancelAsync();
        asking = new();
        return asking.Token;
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
            var ct = AskAnew();
            // Of several questions that waited for their turn only the last is read.
            await ReadAsync(() => ct.IsCancellationRequested ? Task.CompletedTask : LoadAsync());
            StateHasChanged();
        });
    }

    /// <summary>Loads the rows from a place on, unless the person scrolled on or asked for something else before it is their turn.</summary>
    Task WindowAsync(int index)
    {
        if (page is null || groups is not null) return Task.CompletedTask;
        var (from, ct) = ((int)Math.Clamp(index, 0, Math.Max(0, page.TotalCount - 1)), asking.Token);
        window = from;
        return ReadAsync(() => from != window || ct.IsCancellationRequested ? Task.CompletedTask : ReadWindowAsync(from, ct));
    }

    /// <summary>The rows are found from the nearest row known before them.</summary>
    async Task ReadWindowAsync(int from, CancellationToken ct)
    {
        try
        {
            var (asked, behind, at) = (state, Behind(from), Clock.GetUtcNow());
            var rows = await Queries.RowsAsync(list, asked, from, WindowSize, behind, ct);
            // Rows that came in above moved the one known: what would be missing at the end is found by counting from the beginning.
            if (behind is not null && rows.Count < WindowSize && from + rows.Count < page!.TotalCount) rows = await Queries.RowsAsync(list, asked, from, WindowSize, null, ct);
            ct.ThrowIfCancellationRequested();
            (page, shownAt) = (page! with { Rows = rows, Skip = from }, at);
            Remember(asked, page);
        }
        catch (Exception) when (ct.IsCancellationRequested)
        {
            // Another question was asked, which is being read.
        }
    }

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

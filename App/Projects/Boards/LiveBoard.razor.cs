using Erp.Platform.Access;
using Erp.Platform.Boards;
using Erp.Platform.Comments;
using Erp.Platform.Files;
using Erp.Platform.Live;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects.WorkItems;
using Microsoft.AspNetCore.Components;

namespace Erp.Projects.Boards;

public sealed partial class LiveBoard
{
    readonly BoardStore<WorkItemFace> store = new();
    BoardDetail? board;
    bool mayWork, mayWrite;
    FilterChoices choices = FilterChoices.None;
    WorkItemFilter filter = WorkItemFilter.None;
    Func<WorkItemFace, bool> shows = _ => true;
    readonly InTurn moves = new(), additions = new();
    DateTimeOffset shownAt;
    Presence.Stay? stay;
    ProjectChoice? addTo;

    [Inject] BoardQueries Boards { get; set; } = null!;
    [Inject] BoardService Service { get; set; } = null!;
    [Inject] WorkItemService Items { get; set; } = null!;
    [Inject] Reader Reader { get; set; } = null!;
    [Inject] Presence Presence { get; set; } = null!;
    [Inject] TimeProvider Clock { get; set; } = null!;

    /// <summary>The board.</summary>
    [Parameter, EditorRequired] public Guid BoardId { get; set; }

    protected override bool Concerns(CommitNotice notice) =>
        notice.Touches(BoardId) || notice.Touches(nameof(WorkItem), nameof(Comment), nameof(Attachment), nameof(Labels.Label), nameof(Member), nameof(Project));

    protected override async Task LoadAsync()
    {
        var first = board is null;
        if (first) Narrow(WorkItemFilter.FromQuery(new Uri(Navigation.Uri)));
        (mayWork, mayWrite) = (await Caller.MayAsync(ProjectsPermissions.Work), await Caller.MayAsync(ProjectsPermissions.Write));
        shownAt = Clock.GetUtcNow();
        board = await Boards.DetailAsync(BoardId, Leaving);
        Show(board.Cards);
        choices = FilterChoices.None.With(board.Cards.Select(c => c.Content));
        if (first) foreach (var task in WorkItemSelection.FromQuery(new Uri(Navigation.Uri)).Where(store.State.Cards.ContainsKey)) store.Dispatch(new CardChosen<WorkItemFace>(task, true));
    }

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (board is null || Leaving.IsCancellationRequested) return;
        stay = Presence.Enter(BoardId);
        Presence.Changed += See;
        See();
    }

    protected override void Dispose(bool disposing)
    {
        Presence.Changed -= See;
        stay?.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Only the cards that look different are read; the whole board where it changed itself, or what many cards show did, or nobody knows what.</summary>
    protected override async Task OnOthersChangedAsync(IReadOnlyList<CommitNotice> notices)
    {
        if (board is null || notices.Any(ConcernsMany))
        {
            await LoadAsync();
            return;
        }

        foreach (var notice in notices)
        {
            (var cards, shownAt) = await Boards.TouchedAsync(BoardId, board.Form.Lanes, notice, shownAt, Leaving);
            Take([.. notice.Touched.Select(t => t.RootId)], cards);
        }

        Relane();
    }

    /// <summary>Names of labels, people and projects stand on many cards; of a comment that was removed nobody says any more what it was about.</summary>
    bool ConcernsMany(CommitNotice notice) => notice.Touched.Count == 0 || notice.Command == CommentCommands.Remove.Name || notice.Touched.Any(t =>
        t.RootId == BoardId || t.Entity is nameof(Labels.Label) or nameof(Member) || (t.Entity == nameof(Project) && (board!.ProjectId ?? t.RootId) == t.RootId));

    /// <summary>Reads some cards for what was done on this screen: a move, where one was.</summary>
    Task ReadCardsAsync(IReadOnlyCollection<Guid> tasks, PendingMove? done = null) => ReadAsync(async () =>
    {
        // In the turn of the reading: none begun before it may count as having read it.
        if (done is not null) store.Dispatch(new MoveTaken<WorkItemFace>(done.Number));
        shownAt = Clock.GetUtcNow();
        Take(tasks, await Boards.CardsAsync(BoardId, board!.Form.Lanes, tasks, Leaving));
        Relane();
    });

    void Take(IReadOnlyCollection<Guid> asked, IReadOnlyList<BoardCard<WorkItemFace>> cards)
    {
        store.Dispatch(new CardsRead<WorkItemFace>(asked, cards));
        choices = choices.With(cards.Select(c => c.Content));
    }

    /// <summary>A move of one's own is shown at once and, when it is refused, slides back with the reason. One after the other, as they were made.</summary>
    Task PutAsync(Guid card, string column, Guid? before, string? lane)
    {
        var move = store.Put(card, column, before, lane);
        StateHasChanged();
        return moves.RunAsync(() => FinishAsync(move));
    }

    async Task FinishAsync(PendingMove move)
    {
        try
        {
            await Service.MoveAsync(BoardId, new() { WorkItemIds = [.. move.Cards], ColumnId = Guid.Parse(move.Column), BeforeId = move.Before, Lane = move.Lane });
        }
        catch (Exception e) when ((e as Failure ?? DatabaseErrors.Translate(e)) is { } failure)
        {
            store.Dispatch(new MoveRefused<WorkItemFace>(move.Number));
            Toasts.Show(Tone.Danger, failure.Says);
            StateHasChanged();
            return;
        }

        await ReadCardsAsync(move.Cards, move);
        StateHasChanged();
    }

    /// <summary>Somebody else came, went, lifted a card or put one down; drawn where that changes what is carried.</summary>
    void See() => _ = InvokeAsync(() =>
    {
        var carried = stay!.Carried;
        if (carried.Count == store.State.Dragged.Count && carried.All(store.State.Dragged.Contains)) return;
        Reader.Use(Reader.Culture);
        store.Dispatch(new DragsSeen<WorkItemFace>(carried));
        StateHasChanged();
    });

    Task ObeyAsync(BoardCommandArgs told)
    {
        stay?.Carry(told.Name == "lift" ? told.Card : null);
        switch (told.Name)
        {
            case "put":
                return PutAsync(told.Card, told.Column, told.Before, told.Lane);
            case "choose":
                store.Dispatch(new CardChosen<WorkItemFace>(told.Card, !store.State.Selected.Contains(told.Card)));
                KeepChoice();
                break;
        }

        return Task.CompletedTask;
    }

    Task MoveChosenAsync(string column) => PutAsync(store.State.Selected.First(), column, null, null);

    async Task ArchiveChosenAsync()
    {
        if (await TryAsync(() => Items.ArchiveAsync([.. store.State.Selected], true))) ClearChoice();
    }

    void ClearChoice()
    {
        store.Dispatch(new ChoiceCleared<WorkItemFace>());
        KeepChoice();
    }

    void KeepChoice() => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(WorkItemSelection.ToQuery(store.State.Selected)), replace: true);

    /// <summary>A new card at the end of a column; of several written down quickly one after the other.</summary>
    /// <returns>Whether there is one now; else the reason was told.</returns>
    async Task<bool> AddAsync(BoardPlace place, string title)
    {
        var task = Guid.Empty;
        await additions.RunAsync(async () =>
        {
            if (!await TryAsync(async () => task = await Items.CreateAsync(new() { ProjectId = AddedTo, Title = title }))) return;
            await ReadCardsAsync([task]);
            await PutAsync(task, place.Column.Key, null, LaneChange.Takes(board!.Form.Lanes) ? place.Lane.Key : null);
        });
        return task != Guid.Empty;
    }

    /// <summary>Whose cards are written down quickly: those of the board's project, on a board across projects those of the one chosen for it.</summary>
    Guid? AddedTo => board!.ProjectId ?? addTo?.Id;

    void Apply(WorkItemFilter wanted)
    {
        Narrow(wanted);
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(wanted.ToQuery()), replace: true);
    }

    void Narrow(WorkItemFilter wanted) => (filter, shows) = (wanted, wanted.For(Caller.Actor.Id, Clock.Today()));

    void Show(IEnumerable<BoardCard<WorkItemFace>> cards)
    {
        var shown = cards.ToList();
        store.Dispatch(new BoardRead<WorkItemFace>(
            [.. board!.Form.Columns.Select(c => new BoardColumn(c.Id!.Value.ToString(), c.Name, Colour: c.Colour, Limit: c.WipLimit, Policy: c.Policy))],
            CardLanes.All(board.Form.Lanes, shown, board.Stages), shown));
    }

    /// <summary>Where the tasks of a column are found that ended too long ago to be shown; none where there are no such.</summary>
    string? OlderHref(BoardColumn column)
    {
        if (board!.Form.Columns.Find(c => c.Id.ToString() == column.Key) is not { Id: { } id } bound || !board.WithOlder.Contains(id)) return null;
        var wanted = (GridState.Initial with { Sort = "endedAt", Descending = true })
            .WithFilter("endedAt", GridRange.Of(null, board.FirstDay.AddDays(-1))).WithFilter("state", bound.State?.ToString()).WithFilter("project", board.Project);
        return $"/projects/tasks{wanted.ToQuery()}";
    }

    /// <summary>A card may have come into a lane that was not there before.</summary>
    void Relane()
    {
        if (board!.Form.Lanes != LaneKind.None) Show(store.State.Cards.Values);
    }
}

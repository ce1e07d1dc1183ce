using System.Collections.Immutable;
using Erp.Platform.Boards;
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
    WorkItemFilter filter = WorkItemFilter.None;
    Func<WorkItemFace, bool> shows = _ => true;
    Task moving = Task.CompletedTask;
    BoardDrags.Stay? stay;

    [Inject] BoardQueries Boards { get; set; } = null!;
    [Inject] BoardService Service { get; set; } = null!;
    [Inject] WorkItemService Items { get; set; } = null!;
    [Inject] Reader Reader { get; set; } = null!;
    [Inject] BoardDrags Drags { get; set; } = null!;
    [Inject] TimeProvider Clock { get; set; } = null!;

    /// <summary>The board.</summary>
    [Parameter, EditorRequired] public Guid BoardId { get; set; }

    /// <summary>Raised when the board was read whole.</summary>
    [Parameter] public EventCallback<BoardDetail> OnRead { get; set; }

    protected override bool Concerns(CommitNotice notice) => notice.Touches(BoardId) || notice.Touches(nameof(WorkItem), nameof(Platform.Comments.Comment), nameof(Platform.Files.Attachment), nameof(Labels.Label));

    protected override async Task LoadAsync()
    {
        var first = board is null;
        if (first) Narrow(WorkItemFilter.FromQuery(new Uri(Navigation.Uri)));
        (mayWork, mayWrite) = (await Caller.MayAsync(ProjectsPermissions.Work), await Caller.MayAsync(ProjectsPermissions.Write));
        board = await Boards.DetailAsync(BoardId, Leaving);
        Show(board.Cards);
        if (first) foreach (var task in WorkItemSelection.FromQuery(new Uri(Navigation.Uri)).Where(store.State.Cards.ContainsKey)) store.Dispatch(new CardChosen<WorkItemFace>(task, true));
        await OnRead.InvokeAsync(board);
    }

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (board is not null && RendererInfo.IsInteractive && !Leaving.IsCancellationRequested) stay = Drags.Enter(Caller.Actor.Tenant.Id, BoardId, Caller.Actor.Name, See);
    }

    protected override void Dispose(bool disposing)
    {
        stay?.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Only the cards that were touched are read; the whole board where the board itself changed, or nobody listed what did.</summary>
    protected override async Task OnOthersChangedAsync(IReadOnlyList<CommitNotice> notices)
    {
        var touched = notices.SelectMany(n => n.Touched).ToList();
        if (board is null || notices.Any(n => n.Touched.Count == 0) || touched.Exists(t => t.RootId == BoardId || t.Entity is nameof(Labels.Label) or nameof(Platform.Comments.Comment) or nameof(Platform.Files.Attachment)))
        {
            await LoadAsync();
            return;
        }

        foreach (var notice in notices)
            store.Dispatch(new CardsRead<WorkItemFace>([.. notice.Touched.Select(t => t.RootId)], await Boards.TouchedAsync(BoardId, board.Form.Lanes, notice, Leaving)));
        Relane();
    }

    /// <summary>A move of one's own is shown at once and, when it is refused, slides back with the reason. One after the other, as they were made.</summary>
    Task PutAsync(Guid card, string column, Guid? before, string? lane)
    {
        var move = store.Put(card, column, before, lane);
        StateHasChanged();
        return moving = FinishAsync(moving, move);
    }

    async Task FinishAsync(Task earlier, PendingMove move)
    {
        await earlier.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        try
        {
            await Service.MoveAsync(BoardId, new() { WorkItemIds = [.. move.Cards], ColumnId = Guid.Parse(move.Column), BeforeId = move.Before, Lane = move.Lane });
            store.Dispatch(new MoveTaken<WorkItemFace>(move.Number, await Boards.CardsAsync(BoardId, board!.Form.Lanes, move.Cards, Leaving)));
            Relane();
        }
        catch (Exception e) when ((e as Failure ?? DatabaseErrors.Translate(e)) is { } failure)
        {
            store.Dispatch(new MoveRefused<WorkItemFace>(move.Number));
            Toasts.Show(Tone.Danger, failure.Says);
        }
    }

    /// <summary>Somebody else lifted a card or put one down.</summary>
    void See() => _ = InvokeAsync(() =>
    {
        Reader.Use(Reader.Culture);
        store.Dispatch(new DragsSeen<WorkItemFace>(stay?.Others ?? ImmutableDictionary<Guid, string>.Empty));
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

    async Task AddAsync(BoardPlace place, string title)
    {
        var task = Guid.Empty;
        if (!await TryAsync(async () => task = await Items.CreateAsync(new() { ProjectId = board!.ProjectId, Title = title }))) return;
        store.Dispatch(new CardsRead<WorkItemFace>([task], await Boards.CardsAsync(BoardId, board!.Form.Lanes, [task], Leaving)));
        await PutAsync(task, place.Column.Key, null, place.Lane.Key);
    }

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

    /// <summary>A card may have come into a lane that was not there before.</summary>
    void Relane()
    {
        if (board!.Form.Lanes != LaneKind.None) Show(store.State.Cards.Values);
    }
}

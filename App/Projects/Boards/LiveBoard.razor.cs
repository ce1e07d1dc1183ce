using Erp.Platform.Boards;
using Erp.Platform.Live;
using Erp.Platform.Search;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects.WorkItems;
using Microsoft.AspNetCore.Components;

namespace Erp.Projects.Boards;

public sealed partial class LiveBoard
{
    readonly BoardStore<CardFace> store = new();
    BoardDetail? board;
    bool mayWork, mayWrite, mine;
    string? typed;

    [Inject] BoardQueries Boards { get; set; } = null!;
    [Inject] BoardService Service { get; set; } = null!;
    [Inject] WorkItemService Items { get; set; } = null!;

    /// <summary>The board.</summary>
    [Parameter, EditorRequired] public Guid BoardId { get; set; }

    /// <summary>Raised when the board was read whole.</summary>
    [Parameter] public EventCallback<BoardDetail> OnRead { get; set; }

    protected override bool Concerns(CommitNotice notice) => notice.Touches(BoardId) || notice.Touches(nameof(WorkItem), nameof(Platform.Comments.Comment), nameof(Labels.Label));

    protected override async Task LoadAsync()
    {
        (mayWork, mayWrite) = (await Caller.MayAsync(ProjectsPermissions.Work), await Caller.MayAsync(ProjectsPermissions.Write));
        board = await Boards.DetailAsync(BoardId, Leaving);
        Show(board.Cards);
        await OnRead.InvokeAsync(board);
    }

    /// <summary>Only the cards that were touched are read; the whole board where the board itself changed, or nobody listed what did.</summary>
    protected override async Task OnOthersChangedAsync(IReadOnlyList<CommitNotice> notices)
    {
        var touched = notices.SelectMany(n => n.Touched).ToList();
        if (board is null || notices.Any(n => n.Touched.Count == 0) || touched.Exists(t => t.Entity != nameof(WorkItem)))
        {
            await LoadAsync();
            return;
        }

        List<Guid> ids = [.. touched.Select(t => t.RootId).Distinct()];
        store.Dispatch(new CardsRead<CardFace>(ids, await Boards.CardsAsync(BoardId, board.Form.Lanes, ids, Leaving)));
        Relane();
    }

    /// <summary>A move of one's own is shown at once and, when it is refused, slides back with the reason.</summary>
    async Task PutAsync(Guid card, string column, Guid? before)
    {
        var move = store.Put(card, column, before);
        StateHasChanged();
        try
        {
            await Service.MoveAsync(BoardId, new() { WorkItemIds = [.. move.Cards], ColumnId = Guid.Parse(column), BeforeId = before });
            store.Dispatch(new MoveTaken<CardFace>(move.Number, await Boards.CardsAsync(BoardId, board!.Form.Lanes, move.Cards, Leaving)));
            Relane();
        }
        catch (Exception e) when (e is Failure || DatabaseErrors.Translate(e) is not null)
        {
            store.Dispatch(new MoveRefused<CardFace>(move.Number));
            Toasts.Show(Tone.Danger, (e as Failure ?? DatabaseErrors.Translate(e)!).Says);
        }
    }

    Task ObeyAsync(BoardCommandArgs told)
    {
        switch (told.Name)
        {
            case "put":
                return PutAsync(told.Card, told.Column, told.Before);
            case "choose":
                store.Dispatch(new CardChosen<CardFace>(told.Card, !store.State.Selected.Contains(told.Card)));
                break;
        }

        return Task.CompletedTask;
    }

    async Task AddAsync(string column, string title)
    {
        var task = Guid.Empty;
        if (!await TryAsync(async () => task = await Items.CreateAsync(new() { ProjectId = board!.ProjectId, Title = title }))) return;
        await PutAsync(task, column, null);
    }

    void Show(IReadOnlyList<BoardCard<CardFace>> cards) => store.Dispatch(new BoardRead<CardFace>(
        [.. board!.Form.Columns.Select(c => new BoardColumn(c.Id!.Value.ToString(), c.Name, Colour: c.Colour, Limit: c.WipLimit, Policy: c.Policy))],
        CardLanes.All(board.Form.Lanes, cards, board.Stages), cards));

    /// <summary>A card may have come into a lane that was not there before.</summary>
    void Relane()
    {
        if (board!.Form.Lanes != LaneKind.None) Show([.. store.State.Cards.Values]);
    }

    bool IsShown(BoardCard<CardFace> card) =>
        (!mine || card.Content.People.Any(p => p.UserId == Caller.Actor.Id))
        && (string.IsNullOrWhiteSpace(typed) || SearchText.Of(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => SearchText.Of(card.Content.Number, card.Content.Title, card.Content.Project).Contains(word, StringComparison.Ordinal)));

    RenderFragment QuickAdd(BoardColumn column) => builder =>
    {
        builder.OpenComponent<QuickCard>(0);
        builder.AddComponentParameter(1, nameof(QuickCard.Column), column.Title);
        builder.AddComponentParameter(2, nameof(QuickCard.OnAdd), EventCallback.Factory.Create<string>(this, title => AddAsync(column.Key, title)));
        builder.CloseComponent();
    };
}

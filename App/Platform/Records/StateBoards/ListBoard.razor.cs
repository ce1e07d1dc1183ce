using System.Linq.Expressions;
using Erp.Platform.Boards;
using Erp.Platform.Live;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Records.StateBoards;

/// <summary>A described list as a board; see <see cref="StateBoard{TRow}"/>.</summary>
public sealed partial class ListBoard<TRow>
{
    /// <summary>Most records shown: whoever looks at more wants the list.</summary>
    public const int Most = 500;

    readonly BoardStore<TRow> store = new();
    GridState? shown;
    ListColumn<TRow> number = null!, name = null!;
    IReadOnlyList<ListColumn<TRow>> facts = [];
    ListColumn<TRow>? summed;
    Func<TRow, decimal>? counts;
    (BoardStep Step, PendingMove Move, int Version)? asked;
    Message? refused;
    bool read, more, mayMove;

    [Inject] ListQueries Queries { get; set; } = null!;
    [Inject] IServiceProvider Services { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;

    /// <summary>The list, as its reader may see it.</summary>
    [Parameter, EditorRequired] public RecordList<TRow> List { get; set; } = null!;

    /// <summary>What narrows and orders it.</summary>
    [Parameter, EditorRequired] public GridState State { get; set; } = GridState.Initial;

    /// <summary>Entities whose commits make it read again.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<string> Watches { get; set; } = [];

    /// <summary>Where a card leads.</summary>
    [Parameter, EditorRequired] public Func<TRow, string> Href { get; set; } = null!;

    /// <summary>How some columns look, by key.</summary>
    [Parameter] public IReadOnlyDictionary<string, RenderFragment<TRow>>? Cells { get; set; }

    StateBoard<TRow> Board => List.Board!;

    protected override bool Concerns(CommitNotice notice) => notice.Touches([.. Watches]);

    protected override Task OnParametersSetAsync() => shown is null || shown == State ? Task.CompletedTask : ReloadAsync();

    protected override async Task LoadAsync()
    {
        var asking = shown = State;
        mayMove = false;
        foreach (var step in Board.Steps) mayMove |= await Caller.MayAsync(step.Command.Permission, Leaving);
        var rows = await Queries.RowsAsync(List, asking, 0, Most + 1, ct: Leaving);
        Choose(asking);
        (read, more) = (true, rows.Count > Most);
        store.Dispatch(new BoardRead<TRow>(Board.Columns, [], rows.Take(Most).Index().Select(r => new BoardCard<TRow>(r.Item.Id, Board.StateOf(r.Item), r.Index, [], r.Item))));
    }

    /// <summary>
    /// The first column shown is the number, the second the name unless the board says otherwise; of the others the last date and the last amount say most. That amount
    /// is added up above each column, as the list adds it up.
    /// </summary>
    void Choose(GridState state)
    {
        var columns = List.Chosen(state).Where(c => c.Key != Board.Column).ToList();
        number = columns.ElementAtOrDefault(0) ?? List.Columns[0];
        name = List.Columns.FirstOrDefault(c => c.Key == Board.Name) ?? columns.ElementAtOrDefault(1) ?? List.Columns[1];
        var others = columns.Skip(2).ToList();
        facts = [.. new[]
        {
            others.FindLast(c => c.Kind is ColumnKind.Date or ColumnKind.Instant),
            others.FindLast(c => c.Kind == ColumnKind.Money) ?? others.FindLast(c => c.Kind == ColumnKind.Text),
        }.OfType<ListColumn<TRow>>()];
        var adding = facts.FirstOrDefault(c => c is { Kind: ColumnKind.Money, Sum: not null });
        if (adding != summed) (summed, counts) = (adding, ((Expression<Func<TRow, decimal>>?)adding?.Sum)?.Compile());
    }

    /// <summary>The list may draw a column as a link to another record; the card is a link itself, and says the words.</summary>
    RenderFragment Said(ListColumn<TRow> column, TRow row) => Cells?.GetValueOrDefault(column.Key)?.Invoke(row) ?? (builder => builder.AddContent(0, column.Format(row)));

    Task ObeyAsync(BoardCommandArgs told) => told.Name == "put" && store.State.Cards.TryGetValue(told.Card, out var card) ? PutAsync(card, told) : Task.CompletedTask;

    /// <summary>The card lies there at once. Within a column the list's order stands, so it goes back to its place.</summary>
    async Task PutAsync(BoardCard<TRow> card, BoardCommandArgs told)
    {
        var move = store.Put(card.Id, told.Column, told.Before);
        StateHasChanged();
        if (card.Column == told.Column) Refuse(move, null);
        else if (await StepAsync(card.Column, told.Column) is not { } step) Refuse(move, CardBoardTexts.NoStep.With(Board.LabelOf(card.Column), Board.LabelOf(told.Column)));
        else if (step.Question is { Reason: not null }) (asked, refused) = ((step, move, VersionOf(card)), null);
        else if (step.Question is { } question && !await Confirm.AskAsync(new(TitleOf(step, move), question.Consequence, step.Command.Label))) Refuse(move, null);
        else await TakeAsync(step, move, new(card.Id, VersionOf(card), ""));
    }

    /// <summary>Takes a step that asks for no reason; what speaks against it has to be confirmed first.</summary>
    async Task TakeAsync(BoardStep step, PendingMove move, BoardDrop drop)
    {
        Message? doubt = null;
        if (step.Doubt is { } ask && await WhyNotAsync(async () => doubt = await ask(Services, drop.Id)) is { } unread) Refuse(move, unread);
        else if (doubt is not null && !await Confirm.AskAsync(new(TitleOf(step, move), doubt.ToString(), step.Command.Label))) Refuse(move, null);
        else if (await RunAsync(step, move, drop with { IsConfirmed = doubt is not null }) is { } failure) Refuse(move, failure);
    }

    /// <summary>The usual step that the person may take; the usual one where none is allowed, which says why.</summary>
    async Task<BoardStep?> StepAsync(string from, string to)
    {
        var steps = Board.Between(from, to);
        foreach (var step in steps)
            if (await Caller.MayAsync(step.Command.Permission, Leaving)) return step;
        return steps.Count > 0 ? steps[0] : null;
    }

    /// <returns>Why it was refused; null when it was done.</returns>
    async Task<Message?> RunAsync(BoardStep step, PendingMove move, BoardDrop drop)
    {
        try
        {
            await step.Run(Services, drop);
        }
        catch (Exception e) when ((e as Failure ?? DatabaseErrors.Translate(e)) is { } failure)
        {
            return failure is InvalidInputException { Errors: [var first, ..] } ? first.Says : failure.Says;
        }

        await ReadAsync(() =>
        {
            store.Dispatch(new MoveTaken<TRow>(move.Number));
            return LoadAsync();
        });
        return null;
    }

    void Refuse(PendingMove move, Message? why)
    {
        store.Dispatch(new MoveRefused<TRow>(move.Number));
        if (why is not null) Toasts.Show(Tone.Danger, why);
    }

    async Task GiveAsync(string reason)
    {
        var (step, move, version) = asked!.Value;
        refused = await RunAsync(step, move, new(move.Cards[0], version, reason));
        if (refused is null) asked = null;
    }

    void GiveUp()
    {
        Refuse(asked!.Value.Move, null);
        asked = null;
    }

    /// <summary>What the person saw when they let go: the board may have been read anew since.</summary>
    static int VersionOf(BoardCard<TRow> card) => (card.Content as IVersionedRow)?.Version ?? 0;

    string TitleOf(BoardStep step, PendingMove move) =>
        store.State.Cards.TryGetValue(move.Cards[0], out var card) ? CardBoardTexts.Step.With(step.Command.Label, number.Format(card.Content) ?? name.Format(card.Content)) : step.Command.Label;
}

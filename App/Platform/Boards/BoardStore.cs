using System.Collections.Immutable;

namespace Erp.Platform.Boards;

/// <summary>Holds what a screen's board shows, and lets things happen to it.</summary>
public sealed class BoardStore<TContent>
{
    int moves;

    /// <summary>The board as it stands.</summary>
    public BoardState<TContent> State { get; private set; } = BoardState<TContent>.Empty;

    /// <summary>Lets something happen.</summary>
    public void Dispatch(BoardAction<TContent> happened) => State = BoardReducer.Reduce(State, happened);

    /// <summary>Puts cards down at once and says which move it is, for the answer of the server. A card that is chosen takes the other chosen ones along.</summary>
    /// <param name="card">What is put down.</param>
    /// <param name="column">Into which column.</param>
    /// <param name="before">Before which card; none for the end.</param>
    /// <param name="lane">In which lane; none, or one it is shown in already, changes nothing.</param>
    public PendingMove Put(Guid card, string column, Guid? before, string? lane = null)
    {
        var stays = lane is null || State.Lanes.IsEmpty || !State.Cards.TryGetValue(card, out var lay) || (lane.Length == 0 ? lay.Lanes.IsEmpty : lay.Lanes.Contains(lane));
        ImmutableArray<Guid> cards = State.Selected.Contains(card) ? [.. State.Columns.SelectMany(c => State.In(c.Key)).Select(c => c.Id).Where(State.Selected.Contains)] : [card];
        var move = new PendingMove(++moves, cards, column, before is { } place && cards.Contains(place) ? null : before, stays ? null : lane);
        Dispatch(new CardsPut<TContent>(move));
        return move;
    }
}

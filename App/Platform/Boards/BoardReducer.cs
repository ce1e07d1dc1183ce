using System.Collections.Immutable;

namespace Erp.Platform.Boards;

/// <summary>
/// The one place that says what a board looks like after something happened: a pure function. Own moves lie over the truth until the server
/// answers, so a refusal needs no undoing: the move is left out, and what others did meanwhile stands.
/// </summary>
public static class BoardReducer
{
    /// <summary>The board after what happened.</summary>
    public static BoardState<T> Reduce<T>(BoardState<T> state, BoardAction<T> happened) => happened switch
    {
        BoardRead<T> read => Arrange(Lay(state, read) with { Pending = state.Pending.RemoveAll(m => m.IsTaken) }),
        CardsRead<T> read => Arrange(Exchange(state, read) with { Pending = state.Pending.RemoveAll(m => m.IsTaken && m.Cards.All(read.Asked.Contains)) }),
        CardsPut<T> put => Arrange(state with { Pending = state.Pending.Add(put.Move), Selected = state.Selected.Except(put.Move.Cards) }),
        MoveTaken<T> taken => state with { Pending = [.. state.Pending.Select(m => m.Number == taken.Number ? m with { IsTaken = true } : m)] },
        MoveRefused<T> refused => Arrange(state with { Pending = state.Pending.RemoveAll(m => m.Number == refused.Number) }),
        CardChosen<T> chosen => state with { Selected = chosen.Chosen ? state.Selected.Add(chosen.Card) : state.Selected.Remove(chosen.Card) },
        ChoiceCleared<T> => state with { Selected = [] },
        DragsSeen<T> seen => state with { Dragged = seen.Dragged },
        _ => state,
    };

    /// <summary>Lays all cards into their columns.</summary>
    static BoardState<T> Lay<T>(BoardState<T> state, BoardRead<T> read)
    {
        var cards = read.Cards.ToImmutableDictionary(c => c.Id);
        var columns = cards.Values.ToLookup(c => c.Column);
        return state with
        {
            Columns = read.Columns, Lanes = read.Lanes, Cards = cards,
            Lying = read.Columns.ToImmutableDictionary(c => c.Key, c => columns[c.Key].ToImmutableSortedSet(BoardCard<T>.ByPlace)),
        };
    }

    /// <summary>Takes some cards off and lays them as they are now. Nothing else is touched: thousands may lie there, and a hundred screens hear of every move.</summary>
    static BoardState<T> Exchange<T>(BoardState<T> state, CardsRead<T> read)
    {
        var (cards, lying) = (state.Cards, state.Lying);
        foreach (var id in read.Asked.Concat(read.Cards.Select(c => c.Id)))
        {
            if (!cards.TryGetValue(id, out var card)) continue;
            cards = cards.Remove(id);
            if (lying.TryGetValue(card.Column, out var column)) lying = lying.SetItem(card.Column, column.Remove(card));
        }

        foreach (var card in read.Cards)
        {
            cards = cards.SetItem(card.Id, card);
            if (lying.TryGetValue(card.Column, out var column)) lying = lying.SetItem(card.Column, column.Add(card));
        }

        return state with { Cards = cards, Lying = lying };
    }

    /// <summary>Shows what lies there, with the own moves over it. What is gone is no longer chosen.</summary>
    static BoardState<T> Arrange<T>(BoardState<T> state) => state with
    {
        Shown = state.Pending.IsEmpty ? state.Lying.ToImmutableDictionary(c => c.Key, c => (IReadOnlyList<BoardCard<T>>)c.Value) : WithMoves(state),
        Selected = [.. state.Selected.Where(state.Cards.ContainsKey)],
    };

    static ImmutableDictionary<string, IReadOnlyList<BoardCard<T>>> WithMoves<T>(BoardState<T> state)
    {
        var columns = state.Lying.ToDictionary(c => c.Key, c => c.Value.ToList());
        foreach (var move in state.Pending) Put(state, columns, move);
        return columns.ToImmutableDictionary(c => c.Key, c => (IReadOnlyList<BoardCard<T>>)c.Value);
    }

    static void Put<T>(BoardState<T> state, Dictionary<string, List<BoardCard<T>>> columns, PendingMove move)
    {
        if (!columns.TryGetValue(move.Column, out var target)) return;
        var moved = move.Cards.Where(state.Cards.ContainsKey).Select(id => state.Cards[id])
            .Select(card => card with { Column = move.Column, Lanes = move.Lane is null ? card.Lanes : move.Lane.Length == 0 ? [] : [move.Lane] }).ToList();
        foreach (var column in columns.Values) column.RemoveAll(c => move.Cards.Contains(c.Id));
        var place = target.FindIndex(c => c.Id == move.Before);
        target.InsertRange(place < 0 ? target.Count : place, moved);
    }
}

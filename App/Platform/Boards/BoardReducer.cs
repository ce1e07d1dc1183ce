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
        BoardRead<T> read => Arrange(state with
        {
            Columns = read.Columns, Lanes = read.Lanes, Cards = read.Cards.ToImmutableDictionary(c => c.Id), Pending = state.Pending.RemoveAll(m => m.IsTaken),
        }),
        CardsRead<T> read => Arrange(state with
        {
            Cards = state.Cards.RemoveRange(read.Asked).SetItems(read.Cards.Select(c => KeyValuePair.Create(c.Id, c))),
            Pending = state.Pending.RemoveAll(m => m.IsTaken && m.Cards.All(read.Asked.Contains)),
        }),
        CardsPut<T> put => Arrange(state with { Pending = state.Pending.Add(put.Move), Selected = state.Selected.Except(put.Move.Cards) }),
        MoveTaken<T> taken => state with { Pending = [.. state.Pending.Select(m => m.Number == taken.Number ? m with { IsTaken = true } : m)] },
        MoveRefused<T> refused => Arrange(state with { Pending = state.Pending.RemoveAll(m => m.Number == refused.Number) }),
        CardChosen<T> chosen => state with { Selected = chosen.Chosen ? state.Selected.Add(chosen.Card) : state.Selected.Remove(chosen.Card) },
        ChoiceCleared<T> => state with { Selected = [] },
        DragsSeen<T> seen => state with { Dragged = seen.Dragged },
        _ => state,
    };

    /// <summary>Lays the cards into their columns, in order, with the own moves over them. What is gone is no longer chosen.</summary>
    static BoardState<T> Arrange<T>(BoardState<T> state)
    {
        var columns = state.Columns.ToDictionary(c => c.Key, _ => new List<BoardCard<T>>());
        foreach (var card in state.Cards.Values)
            if (columns.TryGetValue(card.Column, out var column)) column.Add(card);
        foreach (var column in columns.Values) column.Sort(static (a, b) => a.Position != b.Position ? a.Position.CompareTo(b.Position) : a.Id.CompareTo(b.Id));
        foreach (var move in state.Pending) Put(state, columns, move);
        return state with
        {
            Shown = columns.ToImmutableDictionary(c => c.Key, c => c.Value.ToImmutableArray()),
            Selected = state.Selected.Intersect(state.Cards.Keys),
        };
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

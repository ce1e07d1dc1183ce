using System.Collections.Immutable;
using Erp.Platform.Boards;
using FsCheck;
using FsCheck.Fluent;

namespace Erp.Tests.Platform;

/// <summary>What a board looks like is a pure function of what happened.</summary>
public sealed class BoardReducerTests
{
    static readonly Guid[] Ids = [.. Enumerable.Range(1, 6).Select(n => new Guid(n, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]))];

    static BoardState<string> Read() => BoardReducer.Reduce(BoardState<string>.Empty, new BoardRead<string>(
        [new("a", "A"), new("b", "B")], [], [Card(0, "a", 10), Card(1, "a", 20), Card(2, "a", 30), Card(3, "b", 10), Card(4, "b", 20)]));

    static BoardCard<string> Card(int n, string column, long position) => new(Ids[n], column, position, [], $"card {n}");

    static string Says(BoardState<string> state) => string.Join(" | ", state.Columns.Select(c => string.Join(' ', state.In(c.Key).Select(x => Array.IndexOf(Ids, x.Id)))));

    [Fact]
    public void A_card_put_down_lies_there_at_once_and_slides_back_when_it_is_refused()
    {
        var put = BoardReducer.Reduce(Read(), new CardsPut<string>(new(1, [Ids[1]], "b", Ids[4])));
        Assert.Equal("0 2 | 3 1 4", Says(put));
        Assert.Equal("0 1 2 | 3 4", Says(BoardReducer.Reduce(put, new MoveRefused<string>(1))));
    }

    [Fact]
    public void A_move_the_server_took_lies_over_the_truth_until_the_cards_are_read()
    {
        var taken = BoardReducer.Reduce(BoardReducer.Reduce(Read(), new CardsPut<string>(new(1, [Ids[1]], "b", Ids[4]))), new MoveTaken<string>(1));
        Assert.Equal("0 2 | 3 1 4", Says(taken));
        Assert.Equal("2 | 3 1 4", Says(BoardReducer.Reduce(taken, new CardsRead<string>([Ids[0]], []))));
        Assert.Equal("0 2 | 3 4 1", Says(BoardReducer.Reduce(taken, new CardsRead<string>([Ids[1]], [Card(1, "b", 90)]))));
        Assert.Equal("0 1 2 | 3 4", Says(BoardReducer.Reduce(taken, new BoardRead<string>(taken.Columns, [], Read().Cards.Values))));
    }

    [Fact]
    public void What_others_did_meanwhile_stands_when_ones_own_move_is_refused()
    {
        var put = BoardReducer.Reduce(Read(), new CardsPut<string>(new(1, [Ids[0]], "b", null)));
        var others = BoardReducer.Reduce(put, new CardsRead<string>([Ids[3], Ids[2]], [Card(3, "a", 5)]));
        Assert.Equal("3 1 | 4 0", Says(others));
        Assert.Equal("3 0 1 | 4", Says(BoardReducer.Reduce(others, new MoveRefused<string>(1))));
    }

    [Fact]
    public void A_card_that_was_deleted_is_no_longer_chosen_and_a_move_of_it_moves_nothing()
    {
        var chosen = BoardReducer.Reduce(BoardReducer.Reduce(Read(), new CardChosen<string>(Ids[0], true)), new CardsPut<string>(new(1, [Ids[1]], "b", null)));
        var gone = BoardReducer.Reduce(chosen, new CardsRead<string>([Ids[0], Ids[1]], []));
        Assert.Empty(gone.Selected);
        Assert.Equal("2 | 3 4", Says(gone));
    }

    [Fact]
    public void A_chosen_card_takes_the_others_along_in_the_order_they_lie_in()
    {
        var store = new BoardStore<string>();
        store.Dispatch(new BoardRead<string>([new("a", "A"), new("b", "B")], [], Read().Cards.Values));
        store.Dispatch(new CardChosen<string>(Ids[2], true));
        store.Dispatch(new CardChosen<string>(Ids[0], true));
        var move = store.Put(Ids[2], "b", Ids[3]);
        Assert.Equal([Ids[0], Ids[2]], move.Cards);
        Assert.Equal("1 | 0 2 3 4", Says(store.State));
        Assert.Empty(store.State.Selected);
    }

    [Fact]
    public void After_any_sequence_every_card_lies_in_one_place_and_refusing_all_moves_shows_the_truth()
    {
        var act = Gen.Choose(0, 3)
            .SelectMany(kind => Gen.Choose(0, 4).SelectMany(card => Gen.Choose(0, 5).SelectMany(before => Gen.Elements("a", "b").Select(column => (kind, card, before, column)))));
        Prop.ForAll(act.ListOf().ToArbitrary(), acts =>
        {
            var (state, number, truth) = (Read(), 0, Read());
            foreach (var (kind, card, before, column) in acts)
            {
                BoardAction<string> happened = kind switch
                {
                    0 or 1 => new CardsPut<string>(new(++number, [Ids[card]], column, before == card ? null : Ids[before])),
                    2 => new MoveRefused<string>(number),
                    _ => new CardsRead<string>([Ids[card]], [Card(card, column, before * 10 + 5)]),
                };
                state = BoardReducer.Reduce(state, happened);
                if (happened is CardsRead<string>) truth = BoardReducer.Reduce(truth, happened);
                Assert.Equal(5, state.Columns.SelectMany(c => state.In(c.Key)).Select(c => c.Id).Distinct().Count());
                Assert.Equal(5, state.Columns.Sum(c => state.In(c.Key).Count));
            }

            for (var n = 1; n <= number; n++) state = BoardReducer.Reduce(state, new MoveRefused<string>(n));
            Assert.Equal(Says(truth), Says(state));
            Assert.Equal(Says(BoardReducer.Reduce(truth, new BoardRead<string>(truth.Columns, [], truth.Cards.Values))), Says(truth));
        }).QuickCheckThrowOnFailure();
    }
}

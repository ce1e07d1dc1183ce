using Erp.Inventory.Contracts;
using Erp.Inventory.Moves;
using Erp.Inventory.Stocks;
using Erp.Platform.Work;
using FsCheck;
using FsCheck.Fluent;

namespace Erp.Tests.Inventory;

/// <summary>What holds of an item's stock after any sequence of moves, reservations, deliveries and cancellations.</summary>
public sealed class ItemStockProperties
{
    static readonly Guid[] Bins = [.. Enumerable.Range(1, 3).Select(n => Key(100 + n))];
    static readonly Guid[] OrderLines = [.. Enumerable.Range(1, 4).Select(n => Key(200 + n))];
    static readonly StockSource Order = new("sales.order", Key(1), "AU-1");
    static readonly StockedItem Item = new(Key(2), "A-1", "Stk");

    sealed record Step(int Act, int Bin, int OtherBin, int Line, int Day, decimal Quantity);

    [Fact]
    public void Stock_is_the_sum_of_its_moves() => Holds(mayGoNegative: false, (stock, moves) =>
    {
        Assert.Equal(moves.Sum(m => (m.ToBinId is null ? 0 : m.Quantity) - (m.FromBinId is null ? 0 : m.Quantity)), stock.OnHand);
        Assert.All(Bins, bin => Assert.Equal(moves.Sum(m => (m.ToBinId == bin ? m.Quantity : 0) - (m.FromBinId == bin ? m.Quantity : 0)), stock.InBin(bin)));
        Assert.Equal(stock.OnHand, stock.Levels.Sum(l => l.OnHand));
        Assert.Equal(Enumerable.Range(1, moves.Count), moves.Select(m => m.Sequence));
        Assert.All(moves, m => Assert.True(m.Quantity > 0));
    });

    [Fact]
    public void What_is_refused_below_zero_never_gets_there() => Holds(mayGoNegative: false, (stock, _) =>
    {
        Assert.All(stock.Levels, l => Assert.True(l.OnHand >= 0));
        Assert.True(stock.Available >= 0);
        Assert.Equal(stock.OnHand, stock.Reserved + stock.Available);
    });

    [Fact]
    public void What_is_kept_for_lines_is_what_is_reserved_and_never_more_than_they_want() => Holds(mayGoNegative: true, (stock, _) =>
    {
        Assert.Equal(stock.Reservations.Sum(r => r.Quantity), stock.Demand);
        Assert.Equal(stock.Reserved, stock.Reservations.Sum(r => stock.ReservedFor(r.LineId)));
        Assert.All(stock.Reservations, r => Assert.InRange(stock.ReservedFor(r.LineId), 0, r.Quantity));
        Assert.True(stock.Reserved >= 0);
    });

    /// <summary>Plays random steps; whatever is refused must leave everything as it was.</summary>
    static void Holds(bool mayGoNegative, Action<ItemStock, List<StockMove>> holds)
    {
        var steps = from act in Gen.Choose(0, 6)
                    from bin in Gen.Choose(0, Bins.Length - 1)
                    from other in Gen.Choose(0, Bins.Length - 1)
                    from line in Gen.Choose(0, OrderLines.Length - 1)
                    from day in Gen.Choose(0, 4)
                    from quantity in Gen.Choose(1, 20_000)
                    select new Step(act, bin, other, line, day, quantity / 1000m);
        Prop.ForAll(steps.ListOf().ToArbitrary(), sequence =>
        {
            var (stock, moves) = (new ItemStock(Item.Id), new List<StockMove>());
            foreach (var step in sequence)
            {
                var before = (stock.OnHand, stock.Demand, stock.MoveCount);
                try
                {
                    moves.AddRange(Play(stock, moves, step, new MoveBasis(Item, new DateOnly(2026, 11, 20).AddDays(-step.Day), null, null, mayGoNegative, "Quantity")));
                }
                catch (BusinessRuleException)
                {
                    Assert.Equal(before, (stock.OnHand, stock.Demand, stock.MoveCount));
                }
            }

            holds(stock, moves);
        }).QuickCheckThrowOnFailure();
    }

    static IEnumerable<StockMove> Play(ItemStock stock, List<StockMove> moves, Step step, MoveBasis basis)
    {
        var (bin, line) = (Bins[step.Bin], OrderLines[step.Line]);
        switch (step.Act)
        {
            case 0: return [stock.Receive(basis, bin, step.Quantity)];
            case 1: return [stock.Issue(basis, bin, step.Quantity)];
            case 2: return step.Bin == step.OtherBin ? [] : [stock.Transfer(basis, bin, Bins[step.OtherBin], step.Quantity)];
            case 3:
                var posted = stock.Count(basis, bin, step.Quantity, Added(moves.Where(m => m.Date > basis.Date), bin)) is { } move ? new[] { move } : [];
                // Whenever it was counted: on that day the moves now come to what was counted.
                Assert.Equal(step.Quantity, Added(moves.Concat(posted).Where(m => m.Date <= basis.Date), bin));
                return posted;
            case 4:
                stock.Reserve(Order, line, step.Quantity);
                return [];
            case 5: return stock.Pick(basis, line, step.Quantity, Bins);
            default:
                if (moves.LastOrDefault(m => m.ReversesId is null && moves.TrueForAll(r => r.ReversesId != m.Id)) is { } last) return [stock.TakeBack(basis, last)];
                stock.Release(Order.Id, new HashSet<Guid> { line });
                return [];
        }
    }

    static decimal Added(IEnumerable<StockMove> moves, Guid bin) => moves.Sum(m => (m.ToBinId == bin ? m.Quantity : 0) - (m.FromBinId == bin ? m.Quantity : 0));

    static Guid Key(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
}

using Erp.Inventory.Contracts;
using Erp.Inventory.Moves;
using Erp.Platform.Work;

namespace Erp.Inventory.Stocks;

/// <summary>
/// What the company has of an item: what lies in each bin, what is reserved for whom. Every move of the item goes through here, one command
/// at a time, so that the sums always equal the moves.
/// </summary>
public sealed class ItemStock : Record
{
    readonly List<StockLevel> levels = [];
    readonly List<StockReservation> reservations = [];
    readonly Dictionary<Guid, decimal> aheadElsewhere = [];

    ItemStock() { }

    internal ItemStock(Guid itemId) => ItemId = itemId;

    public Guid ItemId { get; private set; }

    /// <summary>What lies in all bins together, in the item's unit.</summary>
    public decimal OnHand { get; private set; }

    /// <summary>What all reservations together still want.</summary>
    public decimal Demand { get; private set; }

    /// <summary>How many moves there were; the next one counts on.</summary>
    public int MoveCount { get; private set; }

    /// <summary>How many places in the queue were given.</summary>
    public int PlaceCount { get; private set; }

    /// <summary>What lies there and is kept for orders.</summary>
    public decimal Reserved => Math.Min(Demand, Math.Max(OnHand, 0));

    /// <summary>What lies there and is kept for nobody.</summary>
    public decimal Available => OnHand - Reserved;

    public IReadOnlyList<StockLevel> Levels => levels;

    /// <summary>The reservations at hand: those of one document, or all.</summary>
    public IReadOnlyList<StockReservation> Reservations => reservations;

    /// <summary>The items that moves or reservations count; where neither is, their unit and kind are still open.</summary>
    internal static IQueryable<Guid> Counting(ErpDb db)
    {
        var reserved = db.StockReservations;
        return db.ItemStocks.Where(s => s.MoveCount > 0 || reserved.Any(r => r.ItemStockId == s.Id)).Select(s => s.ItemId);
    }

    /// <summary>What lies in a bin.</summary>
    internal decimal InBin(Guid binId) => levels.Find(l => l.BinId == binId)?.OnHand ?? 0;

    /// <summary>Notes what others, who are not at hand, want before a line: a queue may be long, and its sum is all that matters.</summary>
    internal void Expect(Guid lineId, decimal ahead) => aheadElsewhere[lineId] = ahead;

    /// <summary>How much of what lies there is kept for a line: what those before it in the queue leave.</summary>
    internal decimal ReservedFor(Guid lineId)
    {
        if (reservations.Find(r => r.LineId == lineId) is not { } own) return 0;
        var before = aheadElsewhere.GetValueOrDefault(lineId) + reservations.Where(r => r.Place < own.Place).Sum(r => r.Quantity);
        return Math.Clamp(OnHand - before, 0, own.Quantity);
    }

    /// <summary>How much a line can have from these bins: what is kept for it or for nobody, as far as it lies there.</summary>
    internal decimal AvailableTo(Guid lineId, IEnumerable<Guid> bins) => Math.Min(Available + ReservedFor(lineId), bins.Sum(InBin));

    /// <summary>Puts goods into a bin.</summary>
    internal StockMove Receive(MoveBasis basis, Guid binId, decimal quantity) => Post(basis, StockMoveKind.Receipt, quantity, from: null, to: binId);

    /// <summary>Takes goods out of a bin by hand; what is kept for orders stays.</summary>
    /// <exception cref="BusinessRuleException">More than is available, where stock may not fall below zero.</exception>
    internal StockMove Issue(MoveBasis basis, Guid binId, decimal quantity)
    {
        RequireEnough(basis, quantity, Math.Min(Available, InBin(binId)));
        return Post(basis, StockMoveKind.Issue, quantity, from: binId, to: null);
    }

    /// <summary>Takes goods for a line of a document and uses up what was reserved for it. Bins are emptied in the order given.</summary>
    /// <returns>One move per bin touched.</returns>
    /// <exception cref="BusinessRuleException">More than is available to the line, where stock may not fall below zero.</exception>
    internal IReadOnlyList<StockMove> Pick(MoveBasis basis, Guid lineId, decimal quantity, IReadOnlyList<Guid> bins)
    {
        RequireEnough(basis, quantity, AvailableTo(lineId, bins));
        var moves = new List<StockMove>();
        var left = quantity;
        foreach (var bin in bins.Where(b => InBin(b) > 0))
        {
            if (left == 0) break;
            var taken = Math.Min(left, InBin(bin));
            moves.Add(Post(basis, StockMoveKind.Issue, taken, from: bin, to: null));
            left -= taken;
        }

        if (left > 0) moves.Add(Post(basis, StockMoveKind.Issue, left, from: bins[0], to: null));
        if (reservations.Find(r => r.LineId == lineId) is { } own) Want(own, Math.Max(0, own.Quantity - quantity));
        return moves;
    }

    /// <summary>Carries goods from one bin to another.</summary>
    /// <exception cref="BusinessRuleException">More than lies there, where stock may not fall below zero.</exception>
    internal StockMove Transfer(MoveBasis basis, Guid from, Guid to, decimal quantity)
    {
        RequireEnough(basis, quantity, InBin(from));
        return Post(basis, StockMoveKind.Transfer, quantity, from, to);
    }

    /// <summary>Takes over what was counted in a bin at the end of a day. What is there is there, even if it is less than is reserved.</summary>
    /// <param name="basis">On what ground; its date is the day of the count.</param>
    /// <param name="binId">The bin.</param>
    /// <param name="counted">What lay there.</param>
    /// <param name="since">What moves after that day added to the bin; below zero where they took away. What left later was still counted.</param>
    /// <returns>The difference as a move; none where the count confirms the books.</returns>
    /// <exception cref="BusinessRuleException">More left since than was counted, where stock may not fall below zero.</exception>
    internal StockMove? Count(MoveBasis basis, Guid binId, decimal counted, decimal since)
    {
        var now = counted + since;
        if (now < 0 && !basis.MayGoNegative) throw new BusinessRuleException(StockMoveTexts.LessThanLeft.With(basis.Item.Label, counted, basis.Date, -since, basis.Item.UnitCode), basis.Field);
        return (now - InBin(binId)) switch
        {
            0 => null,
            > 0 and var more => Post(basis, StockMoveKind.Adjustment, more, from: null, to: binId),
            var less => Post(basis, StockMoveKind.Adjustment, -less, from: binId, to: null),
        };
    }

    /// <summary>Takes a move back: the same goods the other way.</summary>
    /// <exception cref="BusinessRuleException">The goods are no longer where they were put, and stock may not fall below zero.</exception>
    internal StockMove TakeBack(MoveBasis basis, StockMove move)
    {
        if (move.ToBinId is { } to) RequireEnough(basis, move.Quantity, InBin(to));
        return Post(basis, move.Kind, move.Quantity, from: move.ToBinId, to: move.FromBinId, reverses: move.Id);
    }

    /// <summary>Notes how much a line still wants. A new line queues behind the others; one that is known keeps its place.</summary>
    internal void Reserve(StockSource source, Guid lineId, decimal quantity)
    {
        var reservation = reservations.Find(r => r.LineId == lineId);
        if (reservation is null)
        {
            if (quantity == 0) return;
            reservations.Add(reservation = new StockReservation(Id, ++PlaceCount, source, lineId));
        }

        Want(reservation, quantity);
    }

    /// <summary>Gives up what a document reserved, but for these lines.</summary>
    internal void Release(Guid sourceId, IReadOnlySet<Guid> except)
    {
        foreach (var reservation in reservations.Where(r => r.SourceId == sourceId && !except.Contains(r.LineId)).ToList())
        {
            Want(reservation, 0);
            reservations.Remove(reservation);
        }
    }

    void Want(StockReservation reservation, decimal quantity)
    {
        Demand += quantity - reservation.Quantity;
        reservation.Set(quantity);
    }

    StockMove Post(MoveBasis basis, StockMoveKind kind, decimal quantity, Guid? from, Guid? to, Guid? reverses = null)
    {
        if (from is { } source) Change(source, -quantity);
        if (to is { } target) Change(target, quantity);
        return new StockMove(this, ++MoveCount, kind, basis, quantity, from, to, reverses);
    }

    void Change(Guid binId, decimal by)
    {
        var level = levels.Find(l => l.BinId == binId);
        if (level is null) levels.Add(level = new StockLevel(Id, binId));
        level.Change(by);
        OnHand += by;
    }

    static void RequireEnough(MoveBasis basis, decimal wanted, decimal available)
    {
        if (wanted > available && !basis.MayGoNegative)
            throw new BusinessRuleException(ItemStockTexts.NotEnough.With(basis.Item.Label, wanted, Math.Max(0, available), basis.Item.UnitCode), basis.Field);
    }
}

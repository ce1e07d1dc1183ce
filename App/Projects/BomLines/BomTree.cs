using Erp.Platform.Amounts;

namespace Erp.Projects.BomLines;

/// <summary>
/// The tree of a parts list with everything that is derived from it: total quantities from the top down, amounts from the bottom up. Nothing of that
/// is stored. A change reckons anew what lies below it, and adds the difference to what lies above it, so that lists of ten thousand lines follow at once.
/// </summary>
public sealed class BomTree
{
    /// <summary>Most levels of a list: far beyond any that makes sense, so that a slip in an import is found out.</summary>
    public const int Deepest = 50;

    /// <summary>Most that quantities multiply up to. Whoever would exceed it is refused; the tree itself stays there, so that it can never overflow.</summary>
    public const decimal MostTotal = 999_999_999;

    readonly Dictionary<Guid, Place> places = [];
    readonly Place root = new(new(Guid.Empty, null, 0, 1, 0, true)) { Factor = 1, Depth = -1 };

    /// <summary>Reads a tree. A line whose parent is missing stands at the top.</summary>
    public BomTree(IEnumerable<BomNode> nodes)
    {
        foreach (var node in nodes) places.Add(node.Id, new(node));
        foreach (var place in places.Values) (place.Above = Find(place.Node.ParentId)).Below.Add(place);
        foreach (var place in places.Values.Append(root)) place.Below.Sort(Place.Order);
        Reckon(root);
    }

    /// <summary>How many lines there are.</summary>
    public int Count => places.Count;

    /// <summary>What the whole list costs.</summary>
    public decimal Total => root.Branch;

    /// <summary>A line's quantity times those above it has reached <see cref="MostTotal"/>.</summary>
    public bool IsBeyondCounting => places.Values.Any(p => p.Factor >= MostTotal);

    /// <summary>Whether it has a line.</summary>
    public bool Has(Guid id) => places.ContainsKey(id);

    /// <summary>A line as it was put in.</summary>
    public BomNode this[Guid id] => places[id].Node;

    /// <summary>What a line comes to.</summary>
    public BomFigure Of(Guid id) => places[id].Figure;

    /// <summary>The lines right below one, or at the top, in order.</summary>
    public IEnumerable<Guid> Below(Guid? id) => Find(id).Below.Select(p => p.Node.Id);

    /// <summary>How many lines lie right below one, or at the top.</summary>
    public int CountBelow(Guid? id) => Find(id).Below.Count;

    /// <summary>A line and everything below it, in order.</summary>
    public IEnumerable<Guid> Branch(Guid id) => Walk([places[id]], null);

    /// <summary>All lines in order, without what lies below those that are closed.</summary>
    public IEnumerable<Guid> Walk(IReadOnlySet<Guid>? closed = null) => Walk(root.Below, closed);

    /// <summary>The number of a line in the outline, such as <c>2.1.3</c>.</summary>
    public string OutlineOf(Guid id)
    {
        var place = places[id];
        var own = place.Above.Below.BinarySearch(place, Place.Order) + 1;
        return place.Above == root ? $"{own}" : $"{OutlineOf(place.Above.Node.Id)}.{own}";
    }

    /// <summary>Whether a line is another one, or lies below it.</summary>
    public bool IsWithin(Guid id, Guid branch)
    {
        for (var at = places[id]; at != root; at = at.Above)
            if (at.Node.Id == branch) return true;
        return false;
    }

    /// <summary>How many levels a line and what lies below it take.</summary>
    public int LevelsOf(Guid id) => places[id].Levels;

    /// <summary>Adds a line, or puts another state of it, elsewhere or with other figures.</summary>
    public void Put(BomNode node)
    {
        if (places.TryGetValue(node.Id, out var place))
        {
            place.Above.Below.Remove(place);
            Lift(place.Above, -place.Branch);
            place.Node = node;
        }
        else places.Add(node.Id, place = new(node));
        var siblings = (place.Above = Find(node.ParentId)).Below;
        var at = siblings.BinarySearch(place, Place.Order);
        siblings.Insert(at < 0 ? ~at : at, place);
        Reckon(place);
        Lift(place.Above, place.Branch);
    }

    /// <summary>Takes a line out, with everything below it.</summary>
    public void Remove(Guid id)
    {
        if (!places.TryGetValue(id, out var place)) return;
        place.Above.Below.Remove(place);
        Lift(place.Above, -place.Branch);
        foreach (var gone in Branch(id).ToList()) places.Remove(gone);
    }

    Place Find(Guid? id) => id is { } key && places.TryGetValue(key, out var place) ? place : root;

    static void Lift(Place from, decimal difference)
    {
        for (var at = from; at is not null; at = at.Above) at.Branch += difference;
    }

    static void Reckon(Place place)
    {
        if (place.Above is { } above)
        {
            place.Depth = above.Depth + 1;
            place.Factor = place.Node.Counts ? Math.Min(MostTotal, above.Factor * place.Node.Quantity) : 0;
        }

        place.Branch = place.Own;
        foreach (var below in place.Below)
        {
            Reckon(below);
            place.Branch += below.Branch;
        }
    }

    static IEnumerable<Guid> Walk(IReadOnlyList<Place> from, IReadOnlySet<Guid>? closed)
    {
        var open = new Stack<Place>(from.Reverse());
        while (open.TryPop(out var at))
        {
            yield return at.Node.Id;
            if (closed?.Contains(at.Node.Id) == true) continue;
            for (var i = at.Below.Count - 1; i >= 0; i--) open.Push(at.Below[i]);
        }
    }

    /// <summary>A line in the tree.</summary>
    sealed class Place(BomNode node)
    {
        public static readonly Comparer<Place> Order = Comparer<Place>.Create((a, b) =>
            a.Node.Position.CompareTo(b.Node.Position) is var by && by != 0 ? by : a.Node.Id.CompareTo(b.Node.Id));

        public BomNode Node { get; set; } = node;

        public Place Above { get; set; } = null!;

        public List<Place> Below { get; } = [];

        public int Depth { get; set; }

        /// <summary>The product of all quantities down to here; rounded only where it is shown and priced.</summary>
        public decimal Factor { get; set; }

        public decimal Branch { get; set; }

        public decimal Own => Money.Round(Money.RoundQuantity(Factor) * Node.UnitPrice);

        public int Levels => 1 + (Below.Count == 0 ? 0 : Below.Max(b => b.Levels));

        public BomFigure Figure => new(Depth, Money.RoundQuantity(Factor), Own, Branch);
    }
}

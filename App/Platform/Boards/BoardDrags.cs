using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Erp.Platform.Boards;

/// <summary>Who carries which card just now, for the other screens of this server that show the same board. In memory only: a drag is over in seconds.</summary>
public sealed class BoardDrags
{
    readonly ConcurrentDictionary<(Guid Tenant, Guid Board), ImmutableArray<Stay>> stays = new();

    /// <summary>A screen shows a board from now on, until the stay is disposed.</summary>
    /// <param name="tenant">Whose board.</param>
    /// <param name="board">Its key.</param>
    /// <param name="person">Name of whoever looks.</param>
    /// <param name="changed">Told when somebody else lifts a card or puts one down; from any flow, and must not wait.</param>
    public Stay Enter(Guid tenant, Guid board, string person, Action changed)
    {
        var stay = new Stay(this, (tenant, board), person, changed);
        stays.AddOrUpdate(stay.Place, [stay], (_, others) => others.Add(stay));
        return stay;
    }

    ImmutableArray<Stay> At((Guid, Guid) place) => stays.GetValueOrDefault(place, []);

    void Tell(Stay stay)
    {
        foreach (var other in At(stay.Place))
            if (other != stay) other.Changed();
    }

    void Leave(Stay stay)
    {
        var left = stays.AddOrUpdate(stay.Place, [], (_, others) => others.Remove(stay));
        if (left.IsEmpty) stays.TryRemove(new(stay.Place, left));
        if (stay.Card is not null) Tell(stay);
    }

    /// <summary>One screen's time at a board.</summary>
    public sealed class Stay : IDisposable
    {
        readonly BoardDrags drags;

        internal Stay(BoardDrags drags, (Guid Tenant, Guid Board) place, string person, Action changed) => (this.drags, Place, Person, Changed) = (drags, place, person, changed);

        /// <summary>Which cards others carry, and who.</summary>
        public ImmutableDictionary<Guid, string> Others => drags.At(Place).Where(s => s != this && s.Card is not null).DistinctBy(s => s.Card).ToImmutableDictionary(s => s.Card!.Value, s => s.Person);

        internal (Guid Tenant, Guid Board) Place { get; }

        internal string Person { get; }

        internal Action Changed { get; }

        internal Guid? Card { get; private set; }

        /// <summary>The person carries a card from now on; none when it was put down.</summary>
        public void Carry(Guid? card)
        {
            if (Card == card) return;
            Card = card;
            drags.Tell(this);
        }

        public void Dispose() => drags.Leave(this);
    }
}

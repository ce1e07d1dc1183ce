using System.Collections.Immutable;
using Erp.Platform.Access;

namespace Erp.Platform.Live;

/// <summary>
/// Who looks at the records this screen looks at (scoped: one per screen). Record pages enter by themselves; whatever else people look at together,
/// such as a board, enters the same way and says what its person carries there: <c>using var stay = presence.Enter(boardId); stay.Carry(cardId);</c>.
/// Nothing is stored. Whoever enters was let in by the page: who is somewhere is told only to others who are there.
/// </summary>
public sealed class Presence(PresenceBook book, Caller caller) : IDisposable
{
    readonly Lock changing = new();

    // Replaced as a whole, so that whoever is told of a change reads without waiting: two screens may tell each other at once.
    volatile Stay[] stays = [];
    bool away;

    /// <summary>Raised when somebody else came, went, or does something else; from any flow.</summary>
    public event Action? Changed;

    /// <summary>Everybody else at the places this screen shows: a record, and the board on one of its tabs.</summary>
    internal IReadOnlyList<Guest> Others => [.. stays.Select(s => s.Place).Distinct().SelectMany(OthersAt)];

    /// <summary>The person is at a record from now on, until the stay is disposed.</summary>
    /// <param name="place">Key of the record or board.</param>
    public Stay Enter(Guid place)
    {
        var stay = new Stay(this, place, book.NewGuest(caller.Actor, place));
        lock (changing)
        {
            stays = [.. stays, stay];
            if (!away) book.Enter(stay.Guest, Raise);
        }

        Raise();
        return stay;
    }

    /// <summary>Tells the others at these places which field the person is in, by the id of its input; null when in none.</summary>
    internal void BeIn(string? field)
    {
        foreach (var stay in stays) stay.BeIn(field);
    }

    /// <summary>The browser no longer answers: for others the person is gone, though the screen waits for it.</summary>
    internal void GoAway()
    {
        lock (changing)
        {
            away = true;
            foreach (var stay in stays) book.Leave(stay.Guest);
        }
    }

    /// <summary>The browser answers again.</summary>
    internal void ComeBack()
    {
        lock (changing)
        {
            if (!away) return;
            away = false;
            foreach (var stay in stays) book.Enter(stay.Guest, Raise);
        }

        Raise();
    }

    public void Dispose()
    {
        lock (changing)
        {
            foreach (var stay in stays) book.Leave(stay.Guest);
            stays = [];
        }
    }

    IReadOnlyList<Guest> At(Guid place) => book.At(caller.Actor.Tenant.Id, place);

    IReadOnlyList<Guest> OthersAt(Guid place) => [.. At(place).Where(g => g.UserId != caller.Actor.Id)];

    void Change(Stay stay, Guid? carries, string? field)
    {
        lock (changing)
        {
            if (stay.Guest.Carries == carries && stay.Guest.Field == field) return;
            stay.Guest = stay.Guest with { Carries = carries, Field = field };
            if (!away && stays.Contains(stay)) book.Change(stay.Guest);
        }
    }

    void Leave(Stay stay)
    {
        lock (changing)
        {
            if (!stays.Contains(stay)) return;
            stays = [.. stays.Where(s => s != stay)];
            book.Leave(stay.Guest);
        }

        Raise();
    }

    void Raise() => Changed?.Invoke();

    /// <summary>One person's time at one place, on one screen. Disposing it ends it.</summary>
    public sealed class Stay : IDisposable
    {
        readonly Presence presence;

        internal Stay(Presence presence, Guid place, Guest guest) => (this.presence, Place, Guest) = (presence, place, guest);

        /// <summary>Key of the record or board.</summary>
        public Guid Place { get; }

        /// <summary>The other people there now, also those on other servers; one entry per stay, in order of arrival.</summary>
        public IReadOnlyList<Guest> Others => presence.OthersAt(Place);

        /// <summary>Which cards are carried there on other screens, the person's own among them, and by whom.</summary>
        public ImmutableDictionary<Guid, string> Carried =>
            presence.At(Place).Where(g => g.Key != Guest.Key && g.Carries is not null).DistinctBy(g => g.Carries).ToImmutableDictionary(g => g.Carries!.Value, g => g.Name);

        internal Guest Guest { get; set; }

        /// <summary>Tells the others which card the person carries from now on; null when it was put down.</summary>
        public void Carry(Guid? card) => presence.Change(this, card, Guest.Field);

        /// <summary>Tells the others which field the person is in, by the id of its input; null when in none.</summary>
        public void BeIn(string? field) => presence.Change(this, Guest.Carries, field);

        public void Dispose() => presence.Leave(this);
    }
}

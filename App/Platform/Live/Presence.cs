using Erp.Platform.Access;

namespace Erp.Platform.Live;

/// <summary>
/// Who looks at the records this screen looks at (scoped: one per screen). Record pages enter by themselves; whatever else shows a record or a
/// board enters the same way and says what its person does there: <c>using var stay = presence.Enter(boardId); stay.Say("dragging …");</c>.
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

    /// <summary>Where the person is: the place entered last.</summary>
    internal Stay? Here => stays is [.., var last] ? last : null;

    /// <summary>The person is at a record from now on, until the stay is disposed.</summary>
    /// <param name="place">Key of the record or board.</param>
    /// <param name="detail">What the person does there, in words that others read; see <see cref="Stay.Say"/>.</param>
    public Stay Enter(Guid place, string? detail = null)
    {
        var stay = new Stay(this, place, book.NewGuest(caller.Actor, place, detail));
        lock (changing)
        {
            stays = [.. stays, stay];
            if (!away) book.Enter(stay.Guest, Raise);
        }

        Raise();
        return stay;
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

    IReadOnlyList<Guest> OthersAt(Guid place) => [.. book.At(caller.Actor.Tenant.Id, place).Where(g => g.UserId != caller.Actor.Id)];

    void Say(Stay stay, string? detail, string? field)
    {
        lock (changing)
        {
            if (stay.Guest.Detail == detail && stay.Guest.Field == field) return;
            stay.Guest = stay.Guest with { Detail = detail, Field = field };
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

        /// <summary>The other people there now, also those on other servers; one entry per screen, in order of arrival.</summary>
        public IReadOnlyList<Guest> Others => presence.OthersAt(Place);

        internal Guest Guest { get; set; }

        /// <summary>Tells the others what the person does, such as which card is being dragged; null when nothing in particular.</summary>
        public void Say(string? detail) => presence.Say(this, detail, Guest.Field);

        /// <summary>Tells the others which field the person is in, by the id of its input; null when in none.</summary>
        public void BeIn(string? field) => presence.Say(this, Guest.Detail, field);

        public void Dispose() => presence.Leave(this);
    }
}

using System.Collections.Concurrent;
using Erp.Platform.Access;

namespace Erp.Platform.Live;

/// <summary>
/// Who is where, in the memory of this server: its own screens, and what other servers told of theirs. A screen that is alone costs one entry and
/// wakes nobody. Words go to other servers only while there are any; a server that falls silent is forgotten with everybody on it.
/// </summary>
public sealed class PresenceBook(TimeProvider clock)
{
    /// <summary>How often a server says that it is there.</summary>
    internal static readonly TimeSpan Beat = TimeSpan.FromSeconds(3);

    /// <summary>After so long a silence a server counts as gone.</summary>
    internal static readonly TimeSpan Silence = TimeSpan.FromSeconds(10);

    readonly ConcurrentDictionary<(Guid Tenant, Guid Place), Room> rooms = new();
    readonly ConcurrentDictionary<Guid, DateTimeOffset> servers = new();

    /// <summary>Raised for what happens on this server, while there are others: the guest, and whether it left.</summary>
    internal event Action<Guest, bool>? HappenedHere;

    /// <summary>Whether this server knows of others.</summary>
    internal bool HasPeers => !servers.IsEmpty;

    /// <summary>Everybody at a place, in order of arrival.</summary>
    public IReadOnlyList<Guest> At(Guid tenant, Guid place) => rooms.TryGetValue((tenant, place), out var room) ? room.Guests() : [];

    internal Guest NewGuest(Actor actor, Guid place) => new(Guid.CreateVersion7(clock.GetUtcNow()), actor.Tenant.Id, place, actor.Id, actor.Name);

    internal void Enter(Guest guest, Action changed)
    {
        Put(guest, server: null, changed);
        Tell(guest, left: false);
    }

    internal void Change(Guest guest)
    {
        guest = guest with { Field = Short(guest.Field) };
        Put(guest, server: null, changed: null);
        Tell(guest, left: false);
    }

    internal void Leave(Guest guest)
    {
        if (Remove(guest)) Tell(guest, left: true);
    }

    /// <summary>Another server told of a guest.</summary>
    internal void Hear(Guid server, Guest guest, bool left)
    {
        if (left) Remove(guest);
        else Put(guest, server, changed: null);
    }

    /// <summary>Another server is there.</summary>
    /// <returns>Whether that is news: then it knows nobody here yet.</returns>
    internal bool HearFrom(Guid server)
    {
        var isNew = !servers.ContainsKey(server);
        servers[server] = clock.GetUtcNow();
        return isNew;
    }

    /// <summary>Everybody on this server, for one that just came.</summary>
    internal IEnumerable<Guest> Ours() => rooms.Values.SelectMany(r => r.Ours());

    /// <summary>Forgets everybody on other servers, which are asked anew who is there.</summary>
    internal void ForgetElsewhere()
    {
        foreach (var room in rooms.Values)
            foreach (var guest in room.Elsewhere()) Remove(guest);
    }

    /// <summary>Forgets servers that fell silent, and everybody there.</summary>
    internal void ForgetSilent()
    {
        foreach (var (server, heard) in servers)
            if (clock.GetUtcNow() - heard > Silence && servers.TryRemove(server, out _))
                foreach (var room in rooms.Values)
                    foreach (var guest in room.Of(server)) Remove(guest);
    }

    void Put(Guest guest, Guid? server, Action? changed)
    {
        var place = (guest.TenantId, guest.Place);
        while (true)
        {
            var room = rooms.GetOrAdd(place, _ => new Room());
            if (room.Put(guest, server, changed)) return;
            // It was emptied and is being taken down just now.
            rooms.TryRemove(new(place, room));
        }
    }

    bool Remove(Guest guest)
    {
        var place = (guest.TenantId, guest.Place);
        if (!rooms.TryGetValue(place, out var room) || !room.Remove(guest.Key, out var empty)) return false;
        if (empty) rooms.TryRemove(new(place, room));
        return true;
    }

    void Tell(Guest guest, bool left)
    {
        if (HasPeers) HappenedHere?.Invoke(guest, left);
    }

    static string? Short(string? text) => text is { Length: > Guest.Longest } ? text[..Guest.Longest] : text;

    /// <summary>One place and who is there.</summary>
    sealed class Room
    {
        readonly Dictionary<Guid, (Guest Guest, Guid? Server, Action? Changed)> entries = [];
        bool closed;

        public IReadOnlyList<Guest> Guests()
        {
            lock (entries) return [.. entries.Values.Select(e => e.Guest).OrderBy(g => g.Key)];
        }

        public IReadOnlyList<Guest> Ours()
        {
            lock (entries) return [.. entries.Values.Where(e => e.Server is null).Select(e => e.Guest)];
        }

        public IReadOnlyList<Guest> Of(Guid server)
        {
            lock (entries) return [.. entries.Values.Where(e => e.Server == server).Select(e => e.Guest)];
        }

        public IReadOnlyList<Guest> Elsewhere()
        {
            lock (entries) return [.. entries.Values.Where(e => e.Server is not null).Select(e => e.Guest)];
        }

        public bool Put(Guest guest, Guid? server, Action? changed)
        {
            List<Action> others;
            lock (entries)
            {
                if (closed) return false;
                entries[guest.Key] = (guest, server, changed ?? (entries.TryGetValue(guest.Key, out var known) ? known.Changed : null));
                others = OthersThan(guest.Key);
            }

            others.ForEach(other => other());
            return true;
        }

        public bool Remove(Guid key, out bool empty)
        {
            List<Action> others;
            lock (entries)
            {
                var removed = entries.Remove(key);
                empty = closed = entries.Count == 0;
                if (!removed) return false;
                others = OthersThan(key);
            }

            others.ForEach(other => other());
            return true;
        }

        List<Action> OthersThan(Guid key) => entries.Count < 2 && entries.ContainsKey(key) ? [] : [.. entries.Where(e => e.Key != key && e.Value.Changed is not null).Select(e => e.Value.Changed!)];
    }
}

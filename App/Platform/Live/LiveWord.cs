using System.Text.Json.Serialization;

namespace Erp.Platform.Live;

/// <summary>
/// One piece of word between servers: a commit, a session that ended, somebody at a record, or only that the server is there. Short names, since a
/// notification holds less than 8,000 bytes.
/// </summary>
/// <param name="R">The records touched: entity, key, and the key of what they are about, if anything.</param>
/// <param name="E">The entities alone, where the records were too many.</param>
sealed record LiveWord(Guid T, Guid C, Guid A, string N, string K, string[][] R, Guid? Ended = null, LiveWord.At? Guest = null, bool Ask = false, string[]? E = null)
{
    /// <summary>Somebody at a record: the stay, the place, the card carried, in which field, and whether it ended.</summary>
    internal sealed record At(Guid S, Guid P, Guid? C, string? F, bool Left);

    public static LiveWord Of(CommitNotice notice) =>
        new(notice.TenantId, notice.CommitId, notice.ActorId, notice.ActorName, notice.Command, [.. notice.Touched.Select(Written)], E: notice.Touched.Count == 0 ? [.. notice.Entities] : null);

    public static LiveWord OfEnded(Guid session) => new(default, default, default, "", "", [], session);

    public static LiveWord Of(Guest guest, bool left) =>
        new(guest.TenantId, default, guest.UserId, guest.Name, "", [], Guest: new(guest.Key, guest.Place, guest.Carries, guest.Field, left));

    /// <summary>Says that the server is there; with <paramref name="ask"/>, that it wants to be told who is on the others.</summary>
    public static LiveWord Hello(bool ask) => new(default, default, default, "", "", [], Ask: ask);

    /// <summary>The commit it tells of; null when it tells of something else.</summary>
    public CommitNotice? Notice() => Ended is null && Guest is null && T != Guid.Empty ? Told() : null;

    /// <summary>Who it tells of; null when it tells of something else.</summary>
    public Guest? Who() => Guest is { } at ? new(at.S, T, at.P, A, N, at.C, at.F) : null;

    /// <summary>Whether everything is there and can be read.</summary>
    [JsonIgnore]
    public bool IsWhole => N is not null && K is not null && E?.Contains(null) != true
        && R is not null && R.All(r => r is [not null, _] or [not null, _, _] && r.Skip(1).All(key => Guid.TryParseExact(key, "N", out _)));

    /// <summary>The same word without the list of records: any of these entities may have changed.</summary>
    public LiveWord Shortened() => this with { R = [], E = [.. R.Select(r => r[0]).Distinct()] };

    CommitNotice Told()
    {
        var notice = new CommitNotice(T, C, A, N, K, [.. R.Select(r => new Touch(r[0], Guid.ParseExact(r[1], "N"), r.Length > 2 ? Guid.ParseExact(r[2], "N") : null))]);
        return E is null ? notice : notice with { Entities = E };
    }

    static string[] Written(Touch touch) =>
        touch.About is { } about ? [touch.Entity, touch.RootId.ToString("N"), about.ToString("N")] : [touch.Entity, touch.RootId.ToString("N")];
}

using System.Text.Json.Serialization;

namespace Erp.Platform.Live;

/// <summary>One piece of word between servers: a commit, or a session that ended. Short names, since a notification holds less than 8,000 bytes.</summary>
sealed record LiveWord(Guid T, Guid C, Guid A, string N, string K, string[][] R, Guid? Ended = null)
{
    public static LiveWord Of(CommitNotice notice) =>
        new(notice.TenantId, notice.CommitId, notice.ActorId, notice.ActorName, notice.Command, [.. notice.Touched.Select(t => new[] { t.Entity, t.RootId.ToString("N") })]);

    public static LiveWord OfEnded(Guid session) => new(default, default, default, "", "", [], session);

    /// <summary>The commit it tells of.</summary>
    public CommitNotice Notice() => new(T, C, A, N, K, [.. R.Select(r => new Touch(r[0], Guid.ParseExact(r[1], "N")))]);

    /// <summary>Whether everything is there and can be read.</summary>
    [JsonIgnore]
    public bool IsWhole => N is not null && K is not null && R is not null && R.All(r => r is [not null, not null] && Guid.TryParseExact(r[1], "N", out _));

    /// <summary>The same word without the list of records: everything may have changed.</summary>
    public LiveWord Shortened() => this with { R = [] };
}

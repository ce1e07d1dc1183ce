using System.Buffers.Text;
using System.Security.Cryptography;
using Erp.Platform.Work;

namespace Erp.Platform.Files;

/// <summary>
/// A link by which people outside may load one version of a file for some time, without signing in. Whoever holds the link is trusted, so its
/// token has 256 random bits and is kept only as a hash. It gives the version it was made for: what comes later was not promised to anyone.
/// </summary>
public sealed class FileLink : Record, IPersonal
{
    const int TokenBytes = 32;

    FileLink() { }

    internal FileLink(AttachmentVersion version, string token, DateTimeOffset expiresAt, Guid authorId, string authorName)
    {
        (AttachmentId, VersionId, TokenHash, ExpiresAt) = (version.AttachmentId, version.Id, HashOf(token)!, expiresAt);
        (AuthorId, AuthorName) = (authorId, authorName);
    }

    public Guid AttachmentId { get; private set; }

    /// <summary>The version it gives.</summary>
    public Guid VersionId { get; private set; }

    /// <summary>SHA-256 of the token; the token is random throughout, so a slow hash would add nothing.</summary>
    public byte[] TokenHash { get; private set; } = [];

    /// <summary>From when on it opens nothing (UTC).</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it was taken back (UTC).</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Account of who made it.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>That person's name at the time.</summary>
    [Personal]
    public string AuthorName { get; private set; } = "";

    Guid IPersonal.PersonId => AuthorId;

    /// <summary>A token nobody can guess.</summary>
    internal static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));

    /// <summary>The hash a token is found by; null for what can be no token.</summary>
    internal static byte[]? HashOf(string token)
    {
        Span<byte> bytes = stackalloc byte[TokenBytes];
        return token.Length <= 2 * TokenBytes && Base64Url.IsValid(token, out var length) && length == TokenBytes && Base64Url.TryDecodeFromChars(token, bytes, out _) ? SHA256.HashData(bytes) : null;
    }

    /// <summary>Takes it back for good.</summary>
    internal void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}

/// <summary>That somebody outside loaded a file through a link. Kept in the change log like everything else, so that no download can be denied or invented.</summary>
public sealed class LinkDownload : Entity
{
    LinkDownload() { }

    internal LinkDownload(Guid linkId, DateTimeOffset at, string network) => (LinkId, At, Network) = (linkId, at, network);

    public Guid LinkId { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>From which network, the last part of the address left out: enough to tell a customer from a stranger, too little to tell who.</summary>
    public string Network { get; private set; } = "";
}

using System.Net;
using System.Net.Sockets;
using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Files;

/// <summary>A file that a link opens.</summary>
/// <param name="LinkId">The link.</param>
/// <param name="Company">Whose file it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Contents">What it contains.</param>
/// <param name="At">When it came.</param>
/// <param name="ExpiresAt">From when on the link opens nothing.</param>
public sealed record SharedFile(Guid LinkId, Tenant Company, string Name, FileContents Contents, DateTimeOffset At, DateTimeOffset ExpiresAt);

/// <summary>
/// What people outside find behind a link. It takes no caller: who holds the link is trusted. A link that was guessed, has expired, was taken
/// back or leads to the trash finds nothing, and nothing tells these apart.
/// </summary>
public sealed class SharedFiles(TenantRegistry tenants, ErpDbFactory databases, IFileStore store, Caller caller, UnitOfWork work, TimeProvider clock)
{
    /// <summary>First part of the addresses of links.</summary>
    public const string Root = "/shared";

    const int BytesOfNetwork4 = 3, BytesOfNetwork6 = 6;

    /// <summary>So long after it began a download may still go on; what asks for the rest of a file later is one of its own.</summary>
    static readonly TimeSpan LongestPause = TimeSpan.FromHours(12);

    /// <summary>The file behind a link; null where it opens nothing.</summary>
    /// <param name="company">The company's short name in the address.</param>
    /// <param name="token">The secret in the address.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<SharedFile?> FindAsync(string company, string token, CancellationToken ct = default)
    {
        if (FileLink.HashOf(token) is not { } hash || await tenants.FindAsync(company, ct) is not { } tenant) return null;
        var now = clock.GetUtcNow();
        await using var db = databases.OpenForReading(tenant);
        return await (
            from link in db.Set<FileLink>()
            where link.TokenHash == hash && link.RevokedAt == null && link.ExpiresAt > now
            join attachment in db.Set<Attachment>() on link.AttachmentId equals attachment.Id
            where attachment.TrashedAt == null
            join version in db.Set<AttachmentVersion>() on link.VersionId equals version.Id
            select new SharedFile(link.Id, tenant, attachment.Name, new FileContents(version.Hash, version.Size, version.MediaType), version.At, link.ExpiresAt)).FirstOrDefaultAsync(ct);
    }

    /// <summary>Opens the bytes, and notes the download for good.</summary>
    /// <param name="file">What the link opens.</param>
    /// <param name="from">Address of whoever loads it; kept without its last part.</param>
    /// <param name="asksForRest">The beginning is not asked for: most likely a download goes on that was noted when it began.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<Stream> OpenAsync(SharedFile file, IPAddress? from, bool asksForRest, CancellationToken ct = default)
    {
        var content = await store.OpenAsync(file.Company, file.Contents.Hash, ct);
        var (network, now) = (NetworkOf(from), clock.GetUtcNow());
        if (asksForRest && await HasBegunAsync(file, network, now - LongestPause, ct)) return content;
        caller.Become(Actor.System(file.Company));
        await work.RunAsync(AttachmentCommands.CountDownload, new { file.LinkId }, db =>
        {
            db.Add(new LinkDownload(file.LinkId, now, network));
            return Task.CompletedTask;
        }, ct);
        return content;
    }

    /// <summary>Whether somebody of the same network began to load through the link.</summary>
    async Task<bool> HasBegunAsync(SharedFile file, string network, DateTimeOffset since, CancellationToken ct)
    {
        await using var db = databases.OpenForReading(file.Company);
        return await db.Set<LinkDownload>().AnyAsync(d => d.LinkId == file.LinkId && d.Network == network && d.At >= since, ct);
    }

    internal static string PathOf(Tenant tenant, string token) => $"{Root}/{tenant.Slug}/{token}";

    /// <summary><c>203.0.113.0/24</c> for 203.0.113.7; the first 48 bits of an IPv6 address.</summary>
    internal static string NetworkOf(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        var kept = address.AddressFamily == AddressFamily.InterNetwork ? BytesOfNetwork4 : BytesOfNetwork6;
        bytes.AsSpan(kept).Clear();
        return new IPNetwork(new IPAddress(bytes), 8 * kept).ToString();
    }
}

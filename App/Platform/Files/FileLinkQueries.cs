using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Files;

/// <summary>A link to a file.</summary>
/// <param name="Id">Its key.</param>
/// <param name="No">The version it gives.</param>
/// <param name="By">Who made it.</param>
/// <param name="CreatedAt">When.</param>
/// <param name="ExpiresAt">From when on it opens nothing.</param>
/// <param name="RevokedAt">When it was taken back.</param>
/// <param name="Downloads">How often the file was loaded through it.</param>
/// <param name="LastAt">When for the last time.</param>
/// <param name="IsOpen">Whether it opens the file now.</param>
public sealed record FileLinkRow(Guid Id, int No, string By, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? RevokedAt, int Downloads, DateTimeOffset? LastAt, bool IsOpen);

/// <summary>Reads about links to files, for whoever may read the record and share files.</summary>
public sealed class FileLinkQueries(Caller caller, Database database, EntityAccess access, TimeProvider clock)
{
    /// <summary>Every link to a file, the latest first.</summary>
    /// <exception cref="NotFoundException">There is no such file.</exception>
    public async Task<IReadOnlyList<FileLinkRow>> OfAsync(Guid attachmentId, CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.ShareFiles, ct);
        var kind = await db.Set<Attachment>().Where(a => a.Id == attachmentId).Select(a => a.Entity).FirstOrDefaultAsync(ct);
        await caller.DemandAsync(access.ReadRight(kind), ct);
        if (kind is null) throw new NotFoundException();
        var now = clock.GetUtcNow();
        return await db.Set<FileLink>().Where(l => l.AttachmentId == attachmentId).OrderByDescending(l => l.Id)
            .Select(l => new FileLinkRow(
                l.Id, db.Set<AttachmentVersion>().First(v => v.Id == l.VersionId).No, l.AuthorName, l.CreatedAt, l.ExpiresAt, l.RevokedAt,
                db.Set<LinkDownload>().Count(d => d.LinkId == l.Id), db.Set<LinkDownload>().Where(d => d.LinkId == l.Id).Max(d => (DateTimeOffset?)d.At),
                l.RevokedAt == null && l.ExpiresAt > now)).ToListAsync(ct);
    }
}

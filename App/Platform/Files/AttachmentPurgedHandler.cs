using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Files;

/// <summary>
/// Bytes nobody refers to any more go, under the lock that everybody takes who begins to refer to them. After the commit, so that a storage that
/// is away for a while keeps nothing for good.
/// </summary>
sealed class AttachmentPurgedHandler(Caller caller, ErpDbFactory databases, IFileStore store) : IAfterCommitHandler<AttachmentPurged>
{
    public async Task HandleAsync(AttachmentPurged happened, CancellationToken ct)
    {
        var tenant = caller.Actor.Tenant;
        foreach (var hash in happened.Hashes)
        {
            await using var db = databases.OpenForReading(tenant);
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            await ContentLock.OfContentAsync(db, tenant, hash, ct);
            if (!await db.Set<AttachmentVersion>().AnyAsync(v => v.Hash == hash, ct)) await store.RemoveAsync(tenant, hash, ct);
        }
    }
}

using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Files;

/// <summary>
/// Keeps two acts apart until the end of their transactions: whoever begins to refer to stored bytes, and whoever removes bytes to which nobody
/// refers; two who add files to the same record at once, so that each finds a name that is free; and two calls that finish the same upload.
/// </summary>
static class ContentLock
{
    public static Task OfContentAsync(ErpDb db, Tenant tenant, string hash, CancellationToken ct) => TakeAsync(db, $"file:{tenant.Schema}:{hash}", ct);

    public static Task OfRecordAsync(ErpDb db, Tenant tenant, Guid subjectId, CancellationToken ct) => TakeAsync(db, $"files of:{tenant.Schema}:{subjectId:N}", ct);

    public static Task OfUploadAsync(ErpDb db, Tenant tenant, Guid id, CancellationToken ct) => TakeAsync(db, $"upload:{tenant.Schema}:{id:N}", ct);

    static Task<int> TakeAsync(ErpDb db, string name, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({name}, 0))", ct);
}

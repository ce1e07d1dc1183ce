using System.Globalization;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Web;
using Erp.Platform.Work;

namespace Erp.Admin.Audit;

/// <summary>The audit log for programs.</summary>
static class AuditApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("admin/audit", async (
            HistoryQueries history, Guid? person, string? command, string? record, DateTimeOffset? from, DateTimeOffset? to, string? cursor, int? limit,
            CancellationToken ct) =>
            {
                var size = Math.Clamp(limit ?? 50, 1, HistoryQueries.MostEntries);
                var entries = await history.RecentAsync(new(person, command, record, from, to), Place(cursor), size, ct);
                return new ListAnswer<HistoryEntry>(entries, entries.Count < size ? null : Cursor(entries[^1]));
            })
            .Requires(PlatformPermissions.Audit).WithName("ListAudit").WithSummary("What anybody did, the latest first");
        api.MapPost("admin/audit/verify", (AuditQueries audit, CancellationToken ct) => audit.VerifyAsync(progress: null, ct))
            .Requires(PlatformPermissions.Audit).IsExport().WithName("VerifyAudit").WithSummary("Compute the chain of hashes anew and name the first fault");
    }

    static string Cursor(HistoryEntry last) => string.Create(CultureInfo.InvariantCulture, $"{last.At.UtcTicks}_{last.CommitId:N}");

    static HistoryPlace? Place(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor)) return null;
        return cursor.Split('_') is [var ticks, var id] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && at <= DateTimeOffset.MaxValue.Ticks && Guid.TryParseExact(id, "N", out var commit)
            ? new HistoryPlace(new DateTimeOffset(at, TimeSpan.Zero), commit)
            : throw new InvalidInputException("cursor", AuditTexts.CursorInvalid);
    }
}

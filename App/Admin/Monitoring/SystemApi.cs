using Erp.Platform.Access;
using Erp.Platform.Web;
using Erp.Platform.Work;

namespace Erp.Admin.Monitoring;

/// <summary>The state of the system for programs.</summary>
static class SystemApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("admin/system", (SystemQueries system, CancellationToken ct) => system.NowAsync(ct))
            .Requires(PlatformPermissions.Monitor).WithName("GetSystem").WithSummary("How server, database and change log are doing");
        api.MapGet("admin/system/outbox", (OutboxQueries outbox, CancellationToken ct) => outbox.StuckAsync(ct))
            .Requires(PlatformPermissions.Monitor).WithName("ListStuckMessages").WithSummary("Reactions that failed and are tried again");
        api.MapPost("admin/system/outbox/{id:guid}/retry", (Guid id, OutboxService outbox, CancellationToken ct) => outbox.RetryNowAsync(id, ct))
            .Requires(PlatformPermissions.Monitor).WithName("RetryMessage").WithSummary("Try a stuck reaction again at once");
    }
}

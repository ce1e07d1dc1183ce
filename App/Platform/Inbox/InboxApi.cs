using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Erp.Platform.Inbox;

/// <summary>The caller's own notifications over REST.</summary>
static class InboxApi
{
    const int UsualRows = 30, MostRows = 100;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("inbox", async (InboxQueries inbox, Guid? cursor, int? limit, CancellationToken ct) =>
        {
            var size = Math.Clamp(limit ?? UsualRows, 1, MostRows);
            var rows = await inbox.ListAsync(cursor, size + 1, ct);
            return rows.Count > size ? new ListAnswer<InboxRow>([.. rows.Take(size)], rows[size - 1].Id.ToString()) : new ListAnswer<InboxRow>(rows, null);
        }).Requires(PlatformPermissions.OwnAccount).WithName("ListNotifications").WithSummary("One's own notifications, the latest first");
        api.MapPost("inbox/read", async Task<NoContent> (InboxService inbox, CancellationToken ct) =>
        {
            await inbox.ReadAllAsync(ct);
            return TypedResults.NoContent();
        }).Requires(PlatformPermissions.OwnAccount).WithName("ReadNotifications").WithSummary("Put all of one's notifications away");
        api.MapPut("records/{id:guid}/follow", async Task<NoContent> (Guid id, InboxService inbox, CancellationToken ct) =>
        {
            await inbox.FollowAsync(id, follow: true, ct);
            return TypedResults.NoContent();
        }).Requires(PlatformPermissions.OwnAccount).WithName("FollowRecord").WithSummary("Be told what happens to a record");
        api.MapDelete("records/{id:guid}/follow", async Task<NoContent> (Guid id, InboxService inbox, CancellationToken ct) =>
        {
            await inbox.FollowAsync(id, follow: false, ct);
            return TypedResults.NoContent();
        }).Requires(PlatformPermissions.OwnAccount).WithName("UnfollowRecord").WithSummary("No longer be told what happens to a record");
        api.MapGet("records/{id:guid}/followers", async (Guid id, InboxQueries inbox, CancellationToken ct) => (await inbox.WatchersAsync(id, ct)).Where(w => w.Follows))
            .Requires(PlatformPermissions.OwnAccount).WithName("ListFollowers").WithSummary("Who is told what happens to a record");
        api.MapPut("records/{id:guid}/followers/{member:guid}", async Task<NoContent> (Guid id, Guid member, InboxService inbox, CancellationToken ct) =>
        {
            await inbox.FollowAsync(id, member, follow: true, ct);
            return TypedResults.NoContent();
        }).Requires(PlatformPermissions.OwnAccount).WithName("AddFollower").WithSummary("Let a colleague be told what happens to a record");
        api.MapDelete("records/{id:guid}/followers/{member:guid}", async Task<NoContent> (Guid id, Guid member, InboxService inbox, CancellationToken ct) =>
        {
            await inbox.FollowAsync(id, member, follow: false, ct);
            return TypedResults.NoContent();
        }).Requires(PlatformPermissions.OwnAccount).WithName("RemoveFollower").WithSummary("A colleague is no longer told what happens to a record");
    }
}

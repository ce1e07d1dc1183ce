using Erp.Platform.Access;
using Erp.Platform.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Erp.Platform.Comments;

/// <summary>Comments over REST, for people. Besides being a member it takes the right to read the record, which the service asks for.</summary>
static class CommentApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("records/{id:guid}/comments", (Guid id, CommentQueries comments, CancellationToken ct) => comments.OfAsync(id, ct))
            .Requires(PlatformPermissions.OwnAccount).WithName("ListComments").WithSummary("Comments on a record, the oldest first");
        api.MapPost("records/{id:guid}/comments", async Task<Created<Records.Created>> (Guid id, CommentForm form, CommentService comments, CancellationToken ct) =>
        {
            var comment = await comments.AddAsync(id, form, ct);
            return TypedResults.Created($"/api/v1/comments/{comment}", new Records.Created(comment));
        }).Requires(PlatformPermissions.OwnAccount).WithName("AddComment").WithSummary("Comment on a record");
        api.MapPut("comments/{id:guid}", async Task<NoContent> (Guid id, CommentForm form, CommentService comments, CancellationToken ct) =>
        {
            await comments.ChangeAsync(id, form, ct);
            return TypedResults.NoContent();
        }).Requires(PlatformPermissions.OwnAccount).WithName("ChangeComment").WithSummary("Change one's own comment");
        api.MapDelete("comments/{id:guid}", async Task<NoContent> (Guid id, CommentService comments, CancellationToken ct) =>
        {
            await comments.RemoveAsync(id, ct);
            return TypedResults.NoContent();
        }).Requires(PlatformPermissions.OwnAccount).WithName("RemoveComment").WithSummary("Delete one's own comment");
    }
}

using Microsoft.AspNetCore.Http.HttpResults;

namespace Erp.Platform.Comments;

/// <summary>Comments over REST. Which right it takes depends on the record, so the service asks for it.</summary>
static class CommentApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("records/{id:guid}/comments", (Guid id, CommentQueries comments, CancellationToken ct) => comments.OfAsync(id, ct))
            .RequireAuthorization().WithName("ListComments").WithSummary("Comments on a record, the oldest first");
        api.MapPost("records/{id:guid}/comments", async Task<Created<Records.Created>> (Guid id, CommentForm form, CommentService comments, CancellationToken ct) =>
        {
            var comment = await comments.AddAsync(id, form, ct);
            return TypedResults.Created($"/api/v1/comments/{comment}", new Records.Created(comment));
        }).RequireAuthorization().WithName("AddComment").WithSummary("Comment on a record");
        api.MapPut("comments/{id:guid}", async Task<NoContent> (Guid id, CommentForm form, CommentService comments, CancellationToken ct) =>
        {
            await comments.ChangeAsync(id, form, ct);
            return TypedResults.NoContent();
        }).RequireAuthorization().WithName("ChangeComment").WithSummary("Change one's own comment");
        api.MapDelete("comments/{id:guid}", async Task<NoContent> (Guid id, CommentService comments, CancellationToken ct) =>
        {
            await comments.RemoveAsync(id, ct);
            return TypedResults.NoContent();
        }).RequireAuthorization().WithName("RemoveComment").WithSummary("Delete one's own comment");
    }
}

using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Comments;

/// <summary>Lets what was said about a record go with it.</summary>
public static class CommentMoving
{
    /// <summary>What was said about a record is about another one from here on. Joins the caller's transaction; undoing its command takes it back.</summary>
    public static async Task MoveAsync(ErpDb db, Guid from, Guid to, CancellationToken ct)
    {
        foreach (var comment in await db.Set<Comment>().Where(c => c.SubjectId == from).ToListAsync(ct)) comment.MoveTo(to);
    }
}

using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Comments;

/// <summary>A comment to read.</summary>
/// <param name="Mine">Written by whoever reads it, who may change and delete it.</param>
/// <param name="Edited">Changed since it was written.</param>
public sealed record CommentRow(Guid Id, string Author, DateTimeOffset At, string Text, bool Mine, bool Edited);

/// <summary>Reads what was said about records.</summary>
public sealed class CommentQueries(Caller caller, ErpDbFactory databases, EntityAccess access)
{
    /// <summary>The comments on a record, the oldest first.</summary>
    /// <exception cref="ForbiddenException">The right to read such records is missing.</exception>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public async Task<IReadOnlyList<CommentRow>> OfAsync(Guid subjectId, CancellationToken ct = default)
    {
        await using var db = databases.OpenForReading(caller.Actor.Tenant);
        await access.DemandReadAsync(caller, db, subjectId, ct);
        var me = caller.Actor.Id;
        return await db.Set<Comment>().Where(c => c.SubjectId == subjectId).OrderBy(c => c.Id)
            .Select(c => new CommentRow(c.Id, c.AuthorName, c.CreatedAt, c.Text, c.AuthorId == me, c.Edited)).ToListAsync(ct);
    }

    /// <summary>How many comments there are on a record.</summary>
    /// <inheritdoc cref="OfAsync" path="/exception"/>
    public async Task<int> CountAsync(Guid subjectId, CancellationToken ct = default)
    {
        await using var db = databases.OpenForReading(caller.Actor.Tenant);
        await access.DemandReadAsync(caller, db, subjectId, ct);
        return await db.Set<Comment>().CountAsync(c => c.SubjectId == subjectId, ct);
    }
}

using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Comments;

/// <summary>Writes, changes and deletes comments on any record, for whoever may read that record.</summary>
public sealed class CommentService(UnitOfWork work, Caller caller, ErpDbFactory databases, EntityAccess access)
{
    /// <summary>Writes a comment. Those it names, and those who follow the record, are told.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">It is empty or too long.</exception>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public async Task<Guid> AddAsync(Guid subjectId, CommentForm form, CancellationToken ct = default)
    {
        await using var reading = databases.OpenForReading(caller.Actor.Tenant);
        var kind = await RecordNames.KindOfAsync(reading, subjectId, ct);
        return await work.RunAsync(CommentCommands.Add with { Permission = access.ReadRight(kind) }, new { subjectId, form }, db =>
        {
            FormCheck.Require(form);
            var comment = new Comment(kind ?? throw new NotFoundException(), subjectId, caller.Actor.Id, caller.Actor.Name, form.Text);
            db.Add(comment);
            return Task.FromResult(comment.Id);
        }, ct);
    }

    /// <summary>Changes one's own comment.</summary>
    /// <exception cref="BusinessRuleException">Somebody else wrote it.</exception>
    public Task ChangeAsync(Guid id, CommentForm form, CancellationToken ct = default) =>
        OnOwnAsync(CommentCommands.Change, new { id, form }, id, (_, comment) =>
        {
            FormCheck.Require(form);
            comment.Change(form.Text);
        }, ct);

    /// <summary>Deletes one's own comment.</summary>
    /// <exception cref="BusinessRuleException">Somebody else wrote it.</exception>
    public Task RemoveAsync(Guid id, CancellationToken ct = default) =>
        OnOwnAsync(CommentCommands.Remove, new { id }, id, (db, comment) => db.Remove(comment), ct);

    async Task OnOwnAsync(Command command, object arguments, Guid id, Action<ErpDb, Comment> act, CancellationToken ct)
    {
        await using var reading = databases.OpenForReading(caller.Actor.Tenant);
        var kind = await reading.Set<Comment>().Where(c => c.Id == id).Select(c => c.Entity).FirstOrDefaultAsync(ct);
        await work.RunAsync(command with { Permission = access.ReadRight(kind) }, arguments, async db =>
        {
            var comment = await db.Set<Comment>().RequireAsync(id, ct);
            if (comment.AuthorId != caller.Actor.Id) throw new BusinessRuleException(CommentTexts.NotYours);
            act(db, comment);
        }, ct);
    }
}

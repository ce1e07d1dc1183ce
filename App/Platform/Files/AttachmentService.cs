using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Files;

/// <summary>Changes files on records of any kind, for whoever may change such a record.</summary>
public sealed class AttachmentService(UnitOfWork work, Caller caller, ErpDbFactory databases, EntityAccess access, TimeProvider clock)
{
    /// <summary>Gives a file another name or category. What makes a name unsafe is taken away.</summary>
    /// <exception cref="BusinessRuleException">Another file of the record has this name.</exception>
    /// <exception cref="ConflictException">Somebody changed the file since it was read.</exception>
    public Task ChangeAsync(Guid id, AttachmentForm form, CancellationToken ct = default) => OnAsync(AttachmentCommands.Change, new { id, form }, id, async db =>
    {
        FormCheck.Require(form);
        var attachment = await db.Set<Attachment>().RequireAsync(id, form, ct);
        attachment.Change(FileNames.Clean(form.Name), form.Category);
    }, ct);

    /// <summary>Takes an older version up again: it becomes the latest, and nothing between is lost.</summary>
    /// <exception cref="NotFoundException">There is no such file or version.</exception>
    /// <exception cref="BusinessRuleException">It is the version in use.</exception>
    public Task RestoreVersionAsync(Guid id, int no, CancellationToken ct = default) => OnAsync(AttachmentCommands.RestoreVersion, new { id, no }, id, async db =>
    {
        var attachment = await db.Set<Attachment>().Include(a => a.Versions).RequireAsync(id, ct);
        var old = attachment.Versions.FirstOrDefault(v => v.No == no) ?? throw new NotFoundException();
        if (old == attachment.Current) throw new BusinessRuleException(AttachmentTexts.InUseAlready);
        var now = clock.GetUtcNow();
        attachment.Add(Guid.CreateVersion7(now), old.Contents, old.FileName, caller.Actor.Id, caller.Actor.Name, now);
    }, ct);

    /// <summary>Lets a picture stand for its record in place of the one that did, or no longer.</summary>
    /// <exception cref="BusinessRuleException">It is no picture.</exception>
    public Task CoverAsync(Guid id, bool cover, CancellationToken ct = default) => OnAsync(AttachmentCommands.Cover, new { id, cover }, id, async db =>
    {
        var attachment = await db.Set<Attachment>().Include(a => a.Versions).RequireAsync(id, ct);
        await ContentLock.OfRecordAsync(db, caller.Actor.Tenant, attachment.SubjectId, ct);
        foreach (var former in await db.Set<Attachment>().Where(a => a.SubjectId == attachment.SubjectId && a.IsCover && a.Id != id).ToListAsync(ct)) former.Cover(false);
        attachment.Cover(cover);
    }, ct);

    /// <summary>Puts a file into the trash of its record, from where it can be taken back. Links to it open nothing meanwhile.</summary>
    public Task TrashAsync(Guid id, CancellationToken ct = default) => OnAsync(AttachmentCommands.Trash, new { id }, id, async db =>
        (await db.Set<Attachment>().RequireAsync(id, ct)).Trash(clock.GetUtcNow()), ct);

    /// <summary>Takes a file out of the trash. Where another has its name by now, it gets a number behind.</summary>
    public Task RestoreAsync(Guid id, CancellationToken ct = default) => OnAsync(AttachmentCommands.Restore, new { id }, id, async db =>
    {
        var attachment = await db.Set<Attachment>().RequireAsync(id, ct);
        await ContentLock.OfRecordAsync(db, caller.Actor.Tenant, attachment.SubjectId, ct);
        var taken = await db.Set<Attachment>().Where(a => a.SubjectId == attachment.SubjectId && a.TrashedAt == null).Select(a => a.Name).ToListAsync(ct);
        attachment.Restore(FileNames.Free(attachment.Name, taken));
    }, ct);

    /// <summary>Deletes a file in the trash for good, all its versions and links with it. Bytes that no other file shares go right behind, see <see cref="AttachmentPurgedHandler"/>.</summary>
    /// <exception cref="BusinessRuleException">It is not in the trash.</exception>
    public Task PurgeAsync(Guid id, CancellationToken ct = default) => OnAsync(AttachmentCommands.Purge, new { id }, id, async db =>
    {
        var attachment = await db.Set<Attachment>().Include(a => a.Versions).RequireAsync(id, ct);
        if (attachment.TrashedAt is null) throw new BusinessRuleException(AttachmentTexts.NotInTrash);
        var links = await db.Set<FileLink>().Where(l => l.AttachmentId == id).ToListAsync(ct);
        var linkIds = links.ConvertAll(l => l.Id);
        db.RemoveRange(await db.Set<LinkDownload>().Where(d => linkIds.Contains(d.LinkId)).ToListAsync(ct));
        db.RemoveRange(links);
        db.Publish(new AttachmentPurged(id, [.. attachment.Versions.Select(v => v.Hash).Distinct()]));
        db.Remove(attachment);
    }, ct);

    async Task OnAsync(Command command, object arguments, Guid id, Func<ErpDb, Task> act, CancellationToken ct)
    {
        await using var reading = databases.OpenForReading(caller.Actor.Tenant);
        var kind = await reading.Set<Attachment>().Where(a => a.Id == id).Select(a => a.Entity).FirstOrDefaultAsync(ct);
        await work.RunAsync(command with { Permission = access.WriteRight(kind) }, arguments, act, ct);
    }
}

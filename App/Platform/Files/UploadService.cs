using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Files;

/// <summary>How far an upload is.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">The file's name as it will be kept.</param>
/// <param name="Offset">How many bytes have arrived; the next ones belong there.</param>
/// <param name="Size">How many it will be.</param>
public sealed record UploadState(Guid Id, string Name, long Offset, long Size);

/// <summary>What became of an upload.</summary>
/// <param name="Id">The file.</param>
/// <param name="Name">Its name; another than announced where somebody else had taken it meanwhile.</param>
/// <param name="Version">Number of the version that is in use now.</param>
/// <param name="Sha256">SHA-256 of the bytes.</param>
/// <param name="MediaType">What the bytes are.</param>
/// <param name="SameAs">Where the same bytes hang besides, as far as the caller may know.</param>
public sealed record SavedFile(Guid Id, string Name, int Version, string Sha256, string MediaType, IReadOnlyList<SameFile> SameAs);

/// <summary>
/// Takes files in, in pieces of any size: announce, send from the offset that the server names, finish. A cut upload goes on where it stopped,
/// also days later. Bytes go to the disk as they come, never whole into memory; the file appears on its record in the moment it is complete.
/// </summary>
public sealed class UploadService(
    UnitOfWork work, Caller caller, ErpDbFactory databases, EntityAccess access, UploadFolder uploads, IFileStore store, SameFiles same, FileSettings settings, TimeProvider clock)
{
    /// <summary>So many uploads of one person may be under way at once, and they may bring so many times the largest file: what is announced keeps room that others lack.</summary>
    public const int MostUnderWay = 100, MostAhead = 4;

    /// <summary>Announces a file, or finds the caller's unfinished upload of it, which from now on is what this announcement says.</summary>
    /// <exception cref="ForbiddenException">The right to change such records is missing.</exception>
    /// <exception cref="InvalidInputException">It is empty or larger than allowed, or its name is missing.</exception>
    /// <exception cref="NotFoundException">There is no such record, or no such file to be a version of.</exception>
    /// <exception cref="BusinessRuleException">The disk has no room, or the caller has announced too much that has not come.</exception>
    public async Task<UploadState> StartAsync(Guid subjectId, UploadForm form, CancellationToken ct = default)
    {
        await using var db = databases.OpenForReading(caller.Actor.Tenant);
        var kind = await RecordNames.KindOfAsync(db, subjectId, ct);
        await caller.DemandAsync(access.WriteRight(kind), ct);
        if (kind is null) throw new NotFoundException();
        FormCheck.Require(form);
        if (form.Size <= 0) throw new InvalidInputException(nameof(form.Size), UploadTexts.Empty);
        if (form.Size > settings.MostBytes) throw new InvalidInputException(nameof(form.Size), UploadTexts.TooLarge.With(settings.MostMegabytes));
        if (form.VersionOf is { } of && !await db.Set<Attachment>().AnyAsync(a => a.Id == of && a.SubjectId == subjectId, ct)) throw new NotFoundException();
        form.Name = FileNames.Clean(form.Name);

        var now = clock.GetUtcNow();
        var all = await uploads.UnderWayAsync(caller.Actor.Tenant, now, ct);
        var earlier = form.Mark is null ? null : Mine(all, subjectId).FirstOrDefault(u => (u.Form.Name, u.Form.Size, u.Form.Mark) == (form.Name, form.Size, form.Mark));
        if (earlier is null) RequireRoom(all, form.Size);
        // What was decided about the file meanwhile, such as of which one it is a version, holds for the bytes that came before as well.
        var upload = earlier is null ? new Upload(Guid.CreateVersion7(now), kind, subjectId, caller.Actor.Id, now, form) : earlier with { At = now, Form = form };
        await uploads.SaveAsync(caller.Actor.Tenant, upload, ct);
        return State(upload);
    }

    /// <summary>The caller's own unfinished uploads to a record.</summary>
    public async Task<IReadOnlyList<UploadState>> UnfinishedAsync(Guid subjectId, CancellationToken ct = default)
    {
        await using var db = databases.OpenForReading(caller.Actor.Tenant);
        await caller.DemandAsync(access.WriteRight(await RecordNames.KindOfAsync(db, subjectId, ct)), ct);
        return [.. Mine(await uploads.UnderWayAsync(caller.Actor.Tenant, clock.GetUtcNow(), ct), subjectId).OrderBy(u => u.Id).Select(State)];
    }

    /// <summary>How far an upload is.</summary>
    /// <exception cref="NotFoundException">There is none of the caller's with this key.</exception>
    public async Task<UploadState> StateAsync(Guid id, CancellationToken ct = default) => State(await RequireAsync(id, ct));

    /// <summary>Appends bytes as they come in.</summary>
    /// <param name="id">The upload.</param>
    /// <param name="offset">Where they belong: as many as have arrived.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="ct">The connection broke; what came stays.</param>
    /// <exception cref="BusinessRuleException">They belong elsewhere, or are more than announced.</exception>
    public async Task<UploadState> AppendAsync(Guid id, long offset, Stream content, CancellationToken ct = default)
    {
        var upload = await RequireAsync(id, ct);
        return State(upload) with { Offset = await uploads.AppendAsync(caller.Actor.Tenant, upload, offset, content, ct) };
    }

    /// <summary>Gives an upload up; nothing of it stays.</summary>
    public async Task CancelAsync(Guid id, CancellationToken ct = default)
    {
        await RequireAsync(id, ct);
        uploads.Remove(caller.Actor.Tenant, id);
    }

    /// <summary>Checks a complete upload and hangs the file on its record. Asked again after a lost answer, also while the first call still runs, it answers the same.</summary>
    /// <exception cref="BusinessRuleException">Bytes are missing, or they are others than announced.</exception>
    public async Task<SavedFile> FinishAsync(Guid id, CancellationToken ct = default)
    {
        var tenant = caller.Actor.Tenant;
        // Read once: the first call may put it away between two looks.
        if (await uploads.FindAsync(tenant, id, ct) is not { } begun) return await FinishedAsync(id, ct);
        await RequireOwnAsync(begun, ct);
        await using var db = databases.OpenForReading(tenant);
        await using var turn = await db.Database.BeginTransactionAsync(ct);
        await ContentLock.OfUploadAsync(db, tenant, id, ct);
        if (await uploads.FindAsync(tenant, id, ct) is { } upload) await KeepAsync(upload, ct);
        return await FinishedAsync(id, ct);
    }

    async Task KeepAsync(Upload upload, CancellationToken ct)
    {
        var (tenant, id) = (caller.Actor.Tenant, upload.Id);
        if (upload.Contents is null) upload = await ExamineAsync(upload, ct);
        var contents = upload.Contents!;
        if (File.Exists(uploads.PartOf(tenant, id))) await store.PutAsync(tenant, contents.Hash, uploads.PartOf(tenant, id), ct);

        var form = upload.Form;
        var command = (form.VersionOf is null ? AttachmentCommands.Add : AttachmentCommands.AddVersion) with { Permission = access.WriteRight(upload.Entity) };
        await work.RunAsync(command, new { id, upload.SubjectId, form.VersionOf, form.Category, contents.Hash, contents.Size, contents.MediaType }, async db =>
        {
            await ContentLock.OfContentAsync(db, tenant, contents.Hash, ct);
            // Between storing and referring somebody may have removed the last file with these bytes for good.
            if (!await store.HasAsync(tenant, contents.Hash, ct)) throw new BusinessRuleException(UploadTexts.Lost);
            await ContentLock.OfRecordAsync(db, tenant, upload.SubjectId, ct);
            // The server stopped after this was committed, and before the upload was put away.
            if (await db.Set<AttachmentVersion>().AnyAsync(v => v.Id == id, ct)) return;
            var others = await db.Set<Attachment>().Include(a => a.Versions).Where(a => a.SubjectId == upload.SubjectId && a.TrashedAt == null).ToListAsync(ct);
            var attachment = others.FirstOrDefault(a => a.Id == form.VersionOf);
            if (attachment is null) db.Add(attachment = new Attachment(upload.Entity, upload.SubjectId, FileNames.Free(form.Name, others.Select(o => o.Name)), form.Category, caller.Actor.Id));
            attachment.Add(id, contents, form.Name, caller.Actor.Id, caller.Actor.Name, clock.GetUtcNow());
        }, ct);
        uploads.Remove(tenant, id);
    }

    /// <summary>Reads the bytes once and notes what they are; those that are others than announced are thrown away.</summary>
    async Task<Upload> ExamineAsync(Upload upload, CancellationToken ct)
    {
        var (tenant, form) = (caller.Actor.Tenant, upload.Form);
        if (uploads.Offset(tenant, upload) is var arrived && arrived != form.Size) throw new BusinessRuleException(UploadTexts.Incomplete.With(arrived, form.Size));
        var contents = await uploads.ExamineAsync(tenant, upload, ct);
        if (form.Sha256 is not null && !form.Sha256.Equals(contents.Hash, StringComparison.OrdinalIgnoreCase))
        {
            uploads.Remove(tenant, upload.Id);
            throw new BusinessRuleException(UploadTexts.Altered);
        }

        upload = upload with { Contents = contents };
        await uploads.SaveAsync(tenant, upload, ct);
        return upload;
    }

    async Task<SavedFile> FinishedAsync(Guid id, CancellationToken ct)
    {
        await using var db = databases.OpenForReading(caller.Actor.Tenant);
        var saved = await db.Set<AttachmentVersion>().Where(v => v.Id == id)
            .Join(db.Set<Attachment>(), v => v.AttachmentId, a => a.Id, (v, a) => new { a.Entity, a.Name, a.Id, v.No, v.Hash, v.MediaType }).FirstOrDefaultAsync(ct);
        await caller.DemandAsync(access.WriteRight(saved?.Entity), ct);
        if (saved is null) throw new NotFoundException();
        return new(saved.Id, saved.Name, saved.No, saved.Hash, saved.MediaType, [.. (await same.OfAsync(db, [saved.Hash], ct))[saved.Hash].Where(f => f.Id != saved.Id)]);
    }

    /// <summary>The caller's own upload. That of others is nobody's business, but the right comes first.</summary>
    async Task<Upload> RequireAsync(Guid id, CancellationToken ct) => await RequireOwnAsync(caller.IsKnown ? await uploads.FindAsync(caller.Actor.Tenant, id, ct) : null, ct);

    async Task<Upload> RequireOwnAsync(Upload? upload, CancellationToken ct)
    {
        await caller.DemandAsync(access.WriteRight(upload?.Entity), ct);
        return upload is not null && upload.AuthorId == caller.Actor.Id ? upload : throw new NotFoundException();
    }

    void RequireRoom(IReadOnlyList<Upload> all, long bytes)
    {
        var tenant = caller.Actor.Tenant;
        var own = all.Where(u => u.AuthorId == caller.Actor.Id).ToList();
        if (own.Count >= MostUnderWay || uploads.Ahead(tenant, own) + bytes > MostAhead * settings.MostBytes) throw new BusinessRuleException(UploadTexts.TooManyUnderWay.With(own.Count));
        if (!uploads.HasRoom(tenant, bytes, all)) throw new BusinessRuleException(UploadTexts.NoRoom);
    }

    IEnumerable<Upload> Mine(IEnumerable<Upload> all, Guid subjectId) => all.Where(u => u.SubjectId == subjectId && u.AuthorId == caller.Actor.Id);

    UploadState State(Upload upload) => new(upload.Id, upload.Form.Name, uploads.Offset(caller.Actor.Tenant, upload), upload.Form.Size);
}

using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Files;

/// <summary>A new link.</summary>
/// <param name="Id">Its key, to take it back.</param>
/// <param name="Path">Its address below that of the product. Shown once: only a hash of it is kept.</param>
/// <param name="ExpiresAt">From when on it opens nothing (UTC).</param>
public sealed record NewFileLink(Guid Id, string Path, DateTimeOffset ExpiresAt);

/// <summary>Makes and revokes links by which people outside load a file: for whoever holds the right to share and may read the record.</summary>
public sealed class FileLinkService(UnitOfWork work, Caller caller, ErpDbFactory databases, EntityAccess access, TimeProvider clock)
{
    const int MostDays = 366;

    /// <summary>Makes a link to the version of a file that is in use now.</summary>
    /// <exception cref="InvalidInputException">It would end before it begins, or later than in a year.</exception>
    /// <exception cref="BusinessRuleException">The file lies in the trash, or the same request was answered before.</exception>
    public async Task<NewFileLink> CreateAsync(Guid attachmentId, FileLinkForm form, CancellationToken ct = default)
    {
        await DemandReadingAsync(attachmentId, ct);
        // The token is made out here: what the command returns is kept for its idempotency key, and the token must not be kept.
        var token = FileLink.NewToken();
        FileLink? made = null;
        var id = await work.RunAsync(AttachmentCommands.Link, new { attachmentId, form }, async db =>
        {
            FormCheck.Require(form);
            var (day, today) = (form.LastDay!.Value, clock.Today());
            if (day < today || day > today.AddDays(MostDays)) throw new InvalidInputException(nameof(form.LastDay), FileLinkTexts.LastDayOutside.With(today, today.AddDays(MostDays)));
            var attachment = await db.Set<Attachment>().Include(a => a.Versions).RequireAsync(attachmentId, ct);
            if (attachment.TrashedAt is not null) throw new BusinessRuleException(AttachmentTexts.InTrash);
            made = new FileLink(attachment.Current, token, BusinessCalendar.StartOf(day.AddDays(1)).ToUniversalTime(), caller.Actor.Id, caller.Actor.Name);
            db.Add(made);
            return made.Id;
        }, ct);
        if (made?.Id != id) throw new BusinessRuleException(FileLinkTexts.TokenGone);
        return new NewFileLink(id, SharedFiles.PathOf(caller.Actor.Tenant, token), made.ExpiresAt);
    }

    /// <summary>Takes a link back: from now on it opens nothing.</summary>
    public async Task RevokeAsync(Guid id, CancellationToken ct = default)
    {
        await using var reading = databases.OpenForReading(caller.Actor.Tenant);
        await DemandReadingAsync(await reading.Set<FileLink>().Where(l => l.Id == id).Select(l => l.AttachmentId).FirstOrDefaultAsync(ct), ct);
        await work.RunAsync(AttachmentCommands.RevokeLink, new { id }, async db => (await db.Set<FileLink>().RequireAsync(id, ct)).Revoke(clock.GetUtcNow()), ct);
    }

    /// <summary>Nobody shares what they may not see.</summary>
    async Task DemandReadingAsync(Guid attachmentId, CancellationToken ct)
    {
        await using var db = databases.OpenForReading(caller.Actor.Tenant);
        await caller.DemandAsync(access.ReadRight(await db.Set<Attachment>().Where(a => a.Id == attachmentId).Select(a => a.Entity).FirstOrDefaultAsync(ct)), ct);
    }
}

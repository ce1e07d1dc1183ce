using Erp.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Files;

/// <summary>Hangs the files of records on their copies too. The bytes are shared: each file begins there with the version in use.</summary>
public static class AttachmentCopies
{
    /// <summary>Adds them. Joins the caller's transaction; the caller has asked for the right to read the one record and to change the other.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="copies">What became of which record.</param>
    /// <param name="by">Who copies.</param>
    /// <param name="at">When.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task AddAsync(ErpDb db, IReadOnlyDictionary<Guid, Guid> copies, Actor by, DateTimeOffset at, CancellationToken ct)
    {
        var subjects = copies.Keys.ToList();
        var files = db.Set<Attachment>().AsNoTracking().Include(a => a.Versions).Where(a => subjects.Contains(a.SubjectId) && a.TrashedAt == null).OrderBy(a => a.Id);
        // What is there once its bytes are held stays there: whoever removes bytes takes the same lock.
        foreach (var hash in (await files.ToListAsync(ct)).Select(f => f.Current.Hash).Distinct().Order(StringComparer.Ordinal)) await ContentLock.OfContentAsync(db, by.Tenant, hash, ct);
        foreach (var file in await files.ToListAsync(ct))
        {
            var copy = new Attachment(file.Entity, copies[file.SubjectId], file.Name, file.Category, by.Id);
            copy.Add(Guid.CreateVersion7(at), file.Current.Contents, file.Current.FileName, by.Id, by.Name, at);
            copy.Cover(file.IsCover && MediaTypes.IsPicture(file.Current.MediaType));
            db.Add(copy);
        }
    }
}

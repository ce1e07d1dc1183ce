using Erp.Platform.Access;
using Erp.Platform.Shell;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Files;

/// <summary>Another file with the very same bytes.</summary>
/// <param name="Id">The file.</param>
/// <param name="Name">Its name.</param>
/// <param name="SubjectId">The record it hangs on.</param>
/// <param name="Record">What people call that record.</param>
/// <param name="Href">Where that record is shown; null where it has no page.</param>
public sealed record SameFile(Guid Id, string Name, Guid SubjectId, string Record, string? Href);

/// <summary>Finds where else the same bytes hang, as far as the caller may see those records.</summary>
public sealed class SameFiles(Caller caller, EntityAccess access, RecordAddresses addresses)
{
    /// <summary>Most places told of one file.</summary>
    const int Most = 10;

    /// <summary>For each of these hashes the other files in use with the same contents, the oldest first.</summary>
    public async Task<ILookup<string, SameFile>> OfAsync(ErpDb db, IReadOnlyCollection<string> hashes, CancellationToken ct)
    {
        var found = await db.Set<AttachmentVersion>().Where(v => hashes.Contains(v.Hash))
            .Join(db.Set<Attachment>().Where(a => a.TrashedAt == null), v => v.AttachmentId, a => a.Id, (v, a) => new { v.Hash, a.Id, a.Name, a.Entity, a.SubjectId }).Distinct()
            .OrderBy(f => f.Id).Take(Most * Math.Max(1, hashes.Count)).ToListAsync(ct);
        var names = new Dictionary<Guid, string>();
        var hidden = new HashSet<string>();
        foreach (var kind in found.GroupBy(f => f.Entity))
        {
            if (!await caller.MayAsync(access.ReadRight(kind.Key), ct)) hidden.Add(kind.Key);
            else if (LoggedEntity.All(db).TryGetValue(kind.Key, out var entity))
                foreach (var (id, name) in await RecordNames.OfAsync(db, entity.Type.ClrType, [.. kind.Select(f => f.SubjectId).Distinct()], ct)) names[id] = name;
        }

        return found.Where(f => !hidden.Contains(f.Entity))
            .ToLookup(f => f.Hash, f => new SameFile(f.Id, f.Name, f.SubjectId, Say(db, f.Entity, names.GetValueOrDefault(f.SubjectId)), addresses.Of(f.Entity, f.SubjectId)));
    }

    static string Say(ErpDb db, string entity, string? name)
    {
        var kind = LoggedEntity.All(db).TryGetValue(entity, out var known) ? TextCatalog.Entity(known.Type.ClrType)?.ToString() ?? entity : entity;
        return name is null ? kind : $"{kind} {name}";
    }
}

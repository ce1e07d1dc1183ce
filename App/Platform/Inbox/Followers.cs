using System.Reflection;
using Erp.Platform.Access;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Inbox;

/// <summary>
/// Finds who follows records. Whoever follows one that turned out to be another follows that one, unless they chose otherwise there. Nothing is
/// moved for it, so it ends when the two are parted again.
/// </summary>
static class Followers
{
    static readonly MethodInfo Merged = typeof(Followers).GetMethod(nameof(MergedIntoAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Those of these records: who wants to be told, and who does not.</summary>
    public static async Task<IReadOnlyList<Follower>> OfAsync(ErpDb db, IReadOnlyCollection<Guid> roots, CancellationToken ct)
    {
        var merged = new List<(Guid Id, Guid Into)>();
        foreach (var kind in db.Model.GetEntityTypes().Where(t => t.ClrType.IsAssignableTo(typeof(IMergeable))))
            merged.AddRange(await (Task<List<(Guid, Guid)>>)Merged.MakeGenericMethod(kind.ClrType).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [db, roots, ct], null)!);
        var ids = roots.Concat(merged.Select(m => m.Id)).Distinct().ToList();
        var found = (await db.Set<Follower>().Where(f => ids.Contains(f.RootId)).ToListAsync(ct)).ToLookup(f => f.RootId);
        return [.. roots.SelectMany(id => found[id])
            .Concat(merged.SelectMany(m => found[m.Id].Select(f => new Follower { UserId = f.UserId, RootId = m.Into, Muted = f.Muted })))
            .DistinctBy(f => (f.UserId, f.RootId))];
    }

    /// <summary>Active members who hold a right.</summary>
    public static IQueryable<Member> Readers(ErpDb db, string right)
    {
        var roles = db.Set<Role>().Where(r => r.Permissions.Contains(right));
        return db.Set<Member>().Where(m => m.Active && m.Roles.Any(held => roles.Any(r => r.Id == held.RoleId)));
    }

    static async Task<List<(Guid Id, Guid Into)>> MergedIntoAsync<T>(ErpDb db, IReadOnlyCollection<Guid> roots, CancellationToken ct) where T : Record, IMergeable =>
        [
            .. (await db.Set<T>().Where(r => r.MergedIntoId != null && roots.Contains(r.MergedIntoId.Value)).Select(r => new { r.Id, r.MergedIntoId }).ToListAsync(ct))
                .Select(r => (r.Id, r.MergedIntoId!.Value)),
        ];
}

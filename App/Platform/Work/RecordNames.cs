using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Work;

/// <summary>What records are, and what people call them, for everything that speaks of records of any kind.</summary>
static class RecordNames
{
    static readonly MethodInfo OfAny = typeof(RecordNames).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>What kind of record a key is of, also of one that was removed; null when the log knows none.</summary>
    public static Task<string?> KindOfAsync(ErpDb db, Guid rootId, CancellationToken ct) =>
        db.Set<Change>().Where(c => c.RootId == rootId && c.EntityId == rootId).Select(c => c.Entity).FirstOrDefaultAsync(ct);

    /// <summary>The names of some records of one kind, in one query; those that are gone, or have no name, are left out.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> OfAsync(ErpDb db, Type entity, IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        typeof(INamed).IsAssignableFrom(entity) ? await (Task<Dictionary<Guid, string>>)OfAny.MakeGenericMethod(entity).Invoke(null, [db, ids.ToList(), ct])! : new();

    static async Task<Dictionary<Guid, string>> ReadAsync<T>(ErpDb db, List<Guid> ids, CancellationToken ct) where T : Entity, INamed =>
        (await db.Set<T>().AsNoTracking().Where(e => ids.Contains(e.Id)).ToListAsync(ct)).ToDictionary(e => e.Id, e => e.DisplayName);
}

using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Erp.Platform.Work;

/// <summary>Records as they were, told by the change log.</summary>
static class RecordPast
{
    /// <summary>Everything a record has been, the oldest first, each with the instant of the commit that made it so. What was personal of somebody erased is empty.</summary>
    public static async Task<IReadOnlyList<(DateTimeOffset Since, T Record)>> VersionsAsync<T>(ErpDb db, Guid id, CancellationToken ct) where T : Record
    {
        var changes = await db.Set<Change>().Where(c => c.RootId == id && c.EntityId == id).OrderBy(c => c.At).ThenBy(c => c.No).ToListAsync(ct);
        var values = await LoggedValues.OfAsync(db, changes, ct);
        var entity = LoggedEntity.All(db)[typeof(T).Name];
        var known = new Dictionary<IProperty, object?> { [entity.Fields[nameof(Entity.Id)]] = id };
        var versions = new List<(DateTimeOffset, T)>();
        foreach (var change in changes.Where(c => c.Kind != ChangeKind.Removed))
        {
            using var fields = JsonDocument.Parse(change.Fields);
            foreach (var field in fields.RootElement.EnumerateObject())
            {
                // A field that is no longer part of the record is of no use to whoever reads it.
                if (!entity.Fields.TryGetValue(field.Name, out var property)) continue;
                known[property] = values.TryOpen(property, change.Kind == ChangeKind.Added ? field.Value : field.Value[1], out var clear) ? FieldValues.Read(property, clear) : null;
            }

            var entry = db.Entry(Activator.CreateInstance(typeof(T), nonPublic: true)!);
            foreach (var (property, value) in known) LoggedEntity.Set(entry, property, value);
            versions.Add((change.At, (T)entry.Entity));
        }

        return versions;
    }

    /// <summary>When a field of some records got its first value; those whose field is empty still are left out.</summary>
    public static Task<Dictionary<Guid, DateTimeOffset>> FilledAsync(ErpDb db, string field, IReadOnlyList<Guid> ids, CancellationToken ct) =>
        db.Set<Change>().Where(c => ids.Contains(c.RootId) && c.RootId == c.EntityId && EF.Functions.JsonExists(c.Fields, field))
            .GroupBy(c => c.EntityId, c => c.At).ToDictionaryAsync(g => g.Key, g => g.Min(), ct);
}

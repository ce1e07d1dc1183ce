using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Erp.Platform.Work;

/// <summary>Opens logged values: those kept under a person's key with that key.</summary>
sealed class LoggedValues(IReadOnlyDictionary<Guid, byte[]> keys)
{
    /// <summary>With the keys of exactly these persons, as far as they still exist.</summary>
    public static async Task<LoggedValues> OfAsync(ErpDb db, IEnumerable<Change> changes, CancellationToken ct)
    {
        var persons = changes.SelectMany(c => PersonsIn(db, c)).ToHashSet();
        return new(persons.Count == 0
            ? new Dictionary<Guid, byte[]>()
            : await db.Set<PersonalKey>().AsNoTracking().Where(k => persons.Contains(k.PersonId)).ToDictionaryAsync(k => k.PersonId, k => k.Key, ct));
    }

    /// <summary>The value in clear.</summary>
    /// <returns>False when the person was erased.</returns>
    public bool TryOpen(IProperty property, JsonElement logged, out JsonElement clear)
    {
        clear = logged;
        if (!IsUnderKey(property, logged)) return true;
        var text = logged.GetString()!;
        if (!keys.TryGetValue(PersonalKeys.PersonOf(text), out var key)) return false;
        clear = JsonElement.Parse(PersonalKeys.Open(key, text));
        return true;
    }

    static bool IsUnderKey(IProperty property, JsonElement logged) =>
        logged.ValueKind == JsonValueKind.String && LoggedEntity.IsPersonal(property) && PersonalKeys.IsProtected(logged.GetString());

    static IEnumerable<Guid> PersonsIn(ErpDb db, Change change)
    {
        if (!LoggedEntity.All(db).TryGetValue(change.Entity, out var entity) || !typeof(IPersonal).IsAssignableFrom(entity.Type.ClrType)) yield break;
        using var fields = JsonDocument.Parse(change.Fields);
        foreach (var field in fields.RootElement.EnumerateObject())
        {
            if (!entity.Fields.TryGetValue(field.Name, out var property)) continue;
            var values = change.Kind == ChangeKind.Changed ? field.Value.EnumerateArray().ToArray() : [field.Value];
            foreach (var value in values)
                if (IsUnderKey(property, value)) yield return PersonalKeys.PersonOf(value.GetString()!);
        }
    }
}

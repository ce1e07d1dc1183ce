using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Erp.Platform.Work;

/// <summary>How the change log names an entity and its fields, and what these are in the model: the way back from log to object or row.</summary>
sealed class LoggedEntity
{
    static readonly ConcurrentDictionary<IModel, FrozenDictionary<string, LoggedEntity>> Known = new();

    internal LoggedEntity(IEntityType type)
    {
        Type = type;
        Fields = type.GetFlattenedProperties().ToFrozenDictionary(FieldValues.Name);
    }

    public IEntityType Type { get; }

    public string Name => Type.ClrType.Name;

    /// <summary>All fields by the name the log keeps, the key among them.</summary>
    public FrozenDictionary<string, IProperty> Fields { get; }

    /// <summary>Every business entity by name.</summary>
    public static FrozenDictionary<string, LoggedEntity> All(ErpDb db) => Known.GetOrAdd(db.Model, static model =>
        model.GetEntityTypes().Where(t => typeof(Entity).IsAssignableFrom(t.ClrType)).Select(t => new LoggedEntity(t)).ToFrozenDictionary(e => e.Name));

    /// <summary>Fields that the platform moves by itself; they tell nothing about what people did.</summary>
    public static bool IsStamp(string field) => field is nameof(Record.Version) or nameof(Record.CreatedAt) or nameof(Record.ChangedAt);

    /// <summary>Gives a field its value, past private setters; a value made of several fields comes into being with the first of them.</summary>
    public static void Set(EntityEntry entry, IProperty property, object? value)
    {
        if (value is not null && property.DeclaringType is IComplexType owner) Require(entry, owner.ComplexProperty);
        entry.CurrentValues[property] = value;
    }

    static ComplexPropertyEntry Require(EntityEntry entry, IComplexProperty property)
    {
        var complex = property.DeclaringType is IComplexType outer ? Require(entry, outer.ComplexProperty).ComplexProperty(property) : entry.ComplexProperty(property);
        complex.CurrentValue ??= RuntimeHelpers.GetUninitializedObject(property.ComplexType.ClrType);
        return complex;
    }

    /// <summary>Whether the log keeps this field under a person's key.</summary>
    public static bool IsPersonal(IProperty property) => property.PropertyInfo?.IsDefined(typeof(PersonalAttribute), inherit: true) == true;
}

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

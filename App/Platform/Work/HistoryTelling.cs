using System.Text.Json;
using Erp.Platform.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Erp.Platform.Work;

/// <summary>Puts logged changes into words. Names of records that fields refer to are read with one query per kind of record.</summary>
sealed class HistoryTelling
{
    readonly ErpDb db;
    readonly HistoryWords words;
    readonly LoggedValues values;
    readonly IReadOnlySet<string> lacking;
    readonly Dictionary<Type, HashSet<Guid>> wanted = [];
    readonly Dictionary<Guid, string> names = [];

    HistoryTelling(ErpDb db, HistoryWords words, LoggedValues values, IReadOnlySet<string> lacking) => (this.db, this.words, this.values, this.lacking) = (db, words, values, lacking);

    /// <summary>The changes in words, without fields that take a right the caller lacks.</summary>
    public static async Task<IReadOnlyList<(Guid Commit, HistoryChange Change)>> TellAsync(ErpDb db, List<Change> changes, HistoryWords words, Caller caller, CancellationToken ct)
    {
        var lacking = new HashSet<string>();
        foreach (var right in LoggedEntity.All(db).Values.SelectMany(e => e.Fields.Values).Select(LoggedEntity.RightOf).OfType<string>().Distinct())
            if (!await caller.MayAsync(right, ct)) lacking.Add(right);
        var telling = new HistoryTelling(db, words, await LoggedValues.OfAsync(db, changes, ct), lacking);
        var parsed = changes.OrderBy(c => c.No).Select(c => (Change: c, Fields: JsonElement.Parse(c.Fields))).ToList();
        foreach (var (change, fields) in parsed) telling.Want(change, fields);
        await telling.LoadNamesAsync(ct);
        return [.. parsed.Select(p => (p.Change.CommitId, telling.Tell(p.Change, p.Fields))).Where(t => t.Item2.Kind != ChangeKind.Changed || t.Item2.Fields.Count > 0)];
    }

    /// <summary>Notes whose names will be needed: the record itself, and what its fields refer to.</summary>
    void Want(Change change, JsonElement fields)
    {
        if (!LoggedEntity.All(db).TryGetValue(change.Entity, out var entity)) return;
        Want(entity.Type.ClrType, change.EntityId);
        foreach (var field in fields.EnumerateObject())
        {
            if (!entity.Fields.TryGetValue(field.Name, out var property) || Referred(property) is not { } referred) continue;
            foreach (var value in Sides(change.Kind, field.Value))
                if (value.ValueKind == JsonValueKind.String && value.TryGetGuid(out var id)) Want(referred, id);
        }
    }

    void Want(Type type, Guid id)
    {
        if (!typeof(INamed).IsAssignableFrom(type)) return;
        if (!wanted.TryGetValue(type, out var ids)) wanted[type] = ids = [];
        ids.Add(id);
    }

    async Task LoadNamesAsync(CancellationToken ct)
    {
        foreach (var (type, ids) in wanted)
            foreach (var (id, name) in await RecordNames.OfAsync(db, type, ids, ct)) names[id] = name;
    }

    HistoryChange Tell(Change change, JsonElement fields)
    {
        if (!LoggedEntity.All(db).TryGetValue(change.Entity, out var entity))
            return new(change.Kind, change.Entity, change.Entity, change.EntityId, change.RootId, null, []);
        var told = new List<FieldChange>();
        foreach (var (name, property) in entity.Fields.OrderBy(f => f.Value.GetIndex()))
        {
            if (
                LoggedEntity.IsStamp(name) || LoggedEntity.IsUntold(property) || IsOwner(property, change)
                    || (LoggedEntity.RightOf(property) is { } right && lacking.Contains(right)) || !fields.TryGetProperty(name, out var logged))
                continue;
            var sides = Sides(change.Kind, logged);
            var before = change.Kind == ChangeKind.Added ? null : Say(property, sides[0]);
            var after = change.Kind == ChangeKind.Removed ? null : Say(property, sides[^1]);
            told.Add(new FieldChange(name, words.Field(entity.Type, name).ToString()!, before, after));
        }

        return new(
            change.Kind, change.Entity, words.Entity(entity.Type).ToString()!, change.EntityId, change.RootId,
            names.GetValueOrDefault(change.EntityId) ?? NameThen(entity, change, fields), told);
    }

    /// <summary>What a part was called that is gone, told by what was logged when it came or went.</summary>
    string? NameThen(LoggedEntity entity, Change change, JsonElement fields)
    {
        if (change.Kind == ChangeKind.Changed || !typeof(IPartOf).IsAssignableFrom(entity.Type.ClrType) || !typeof(INamed).IsAssignableFrom(entity.Type.ClrType)) return null;
        var part = db.Entry(Activator.CreateInstance(entity.Type.ClrType, nonPublic: true)!);
        foreach (var field in fields.EnumerateObject())
            if (entity.Fields.TryGetValue(field.Name, out var property) && values.TryOpen(property, field.Value, out var clear)) LoggedEntity.Set(part, property, FieldValues.Read(property, clear));
        return ((INamed)part.Entity).DisplayName;
    }

    string? Say(IProperty property, JsonElement logged)
    {
        if (!values.TryOpen(property, logged, out var clear)) return WorkTexts.ErasedValue;
        if (Referred(property) is { } type && typeof(INamed).IsAssignableFrom(type) && clear.ValueKind == JsonValueKind.String && clear.TryGetGuid(out var id))
            return names.GetValueOrDefault(id) ?? WorkTexts.RemovedRecord;
        return words.Value(property, clear);
    }

    /// <summary>That a line belongs to the document whose history one reads goes without saying.</summary>
    static bool IsOwner(IProperty property, Change change) =>
        change.RootId != change.EntityId && property.GetContainingForeignKeys().Any(k => k.DeleteBehavior == DeleteBehavior.Cascade);

    static Type? Referred(IProperty property) => property.GetContainingForeignKeys().FirstOrDefault(k => k.Properties.Count == 1)?.PrincipalEntityType.ClrType;

    static JsonElement[] Sides(ChangeKind kind, JsonElement logged) => kind == ChangeKind.Changed ? [logged[0], logged[1]] : [logged];
}

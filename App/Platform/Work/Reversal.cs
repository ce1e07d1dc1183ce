using System.Reflection;
using System.Text.Json;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Erp.Platform.Work;

/// <summary>
/// One commit's changes turned round, last first, on tracked entities: what was added is removed, what was removed comes back under the
/// same key, and each changed field gets its former value, provided it still has the one the commit gave it.
/// </summary>
sealed class Reversal(ErpDb db, Commit commit, IReadOnlyList<Change> changes, LoggedValues values, HistoryWords words)
{
    readonly Dictionary<Guid, EntityEntry> entries = [];
    readonly HashSet<Guid> removed = [];

    /// <summary>What other commits that are taken back together with this one will remove: it does not stand in the way.</summary>
    public required IReadOnlySet<Guid> AlsoGoing { get; init; }

    /// <exception cref="BusinessRuleException">Something stands in the way.</exception>
    public async Task RunAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        foreach (var change in changes)
        {
            var entity = LoggedEntity.All(db).GetValueOrDefault(change.Entity) ?? throw Refuse(WorkTexts.UndoUnknownRecord.With(change.Entity));
            if (change.RootId != change.EntityId) await LoadRootAsync(change, ct);
            using var fields = JsonDocument.Parse(change.Fields);
            switch (change.Kind)
            {
                case ChangeKind.Added: await RemoveAsync(entity, change, fields.RootElement, ct); break;
                case ChangeKind.Removed: await BringBackAsync(entity, change, fields.RootElement, ct); break;
                default: await ChangeBackAsync(entity, change, fields.RootElement, ct); break;
            }
        }

        await RefuseBoundAsync(ct);
        await FitInAsync(ct);
        foreach (var going in removed.Select(id => entries[id]).GroupBy(e => e.Metadata)) await RefuseReferredAsync(going.Key, [.. going.Select(e => ((Entity)e.Entity).Id)], ct);
    }

    /// <summary>Everything the commit touched that is still there, one query per kind of entity: a commit may hold thousands.</summary>
    async Task LoadAsync(CancellationToken ct)
    {
        foreach (var kind in changes.GroupBy(c => c.Entity))
        {
            if (!LoggedEntity.All(db).TryGetValue(kind.Key, out var entity)) continue;
            var load = typeof(Reversal).GetMethod(nameof(LoadKindAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(entity.Type.ClrType);
            await (Task)load.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [db, kind.Select(c => c.EntityId).Distinct().ToList(), ct], null)!;
        }
    }

    static Task LoadKindAsync<T>(ErpDb db, List<Guid> ids, CancellationToken ct) where T : Entity => db.Set<T>().Where(e => ids.Contains(e.Id)).LoadAsync(ct);

    /// <summary>A part changes only with its record loaded; the record's own change stands in the same commit, since its version grew.</summary>
    async Task LoadRootAsync(Change part, CancellationToken ct)
    {
        var root = changes.FirstOrDefault(c => c.EntityId == part.RootId);
        if (root is { Kind: not ChangeKind.Removed } && LoggedEntity.All(db).TryGetValue(root.Entity, out var entity))
            await FindAsync(entity, root, ct);
    }

    async Task RemoveAsync(LoggedEntity entity, Change change, JsonElement added, CancellationToken ct)
    {
        var entry = await FindAsync(entity, change, ct);
        foreach (var field in added.EnumerateObject())
            if (entity.IsTold(field.Name)) await DemandAsync(entry, entity, change, field.Name, field.Value, ct);
        foreach (var (name, property) in entity.Fields)
            if (entity.IsTold(name) && name != nameof(Entity.Id) && !added.TryGetProperty(name, out _) && entry.CurrentValues[property] is not null)
                await ThrowChangedAsync(entity, change, name, ct);
        entry.State = entry.State == EntityState.Added ? EntityState.Detached : EntityState.Deleted;
        if (entry.State == EntityState.Deleted) removed.Add(change.EntityId);
    }

    async Task BringBackAsync(LoggedEntity entity, Change change, JsonElement last, CancellationToken ct)
    {
        if (await db.FindAsync(entity.Type.ClrType, [change.EntityId], ct) is not null)
            throw Refuse(WorkTexts.UndoThere.With(words.Entity(entity.Type)));
        var entry = db.Entry(Activator.CreateInstance(entity.Type.ClrType, nonPublic: true)!);
        LoggedEntity.Set(entry, entity.Fields[nameof(Entity.Id)], change.EntityId);
        foreach (var field in last.EnumerateObject()) Set(entry, entity, field.Name, field.Value);
        entry.State = EntityState.Added;
        entries[change.EntityId] = entry;
    }

    async Task ChangeBackAsync(LoggedEntity entity, Change change, JsonElement pairs, CancellationToken ct)
    {
        var entry = await FindAsync(entity, change, ct);
        foreach (var field in pairs.EnumerateObject())
        {
            if (!IsOwn(entity, field.Name)) continue;
            await DemandAsync(entry, entity, change, field.Name, field.Value[1], ct);
            Set(entry, entity, field.Name, field.Value[0]);
        }

        if (entry.Entity is IGuarded guarded) await guarded.RequireChangeableAsync(db, [.. pairs.EnumerateObject().Select(f => f.Name)], ct);
    }

    /// <summary>Whether a field has a value of its own: stamps are given anew, and derived fields follow from the others.</summary>
    static bool IsOwn(LoggedEntity entity, string field) =>
        !LoggedEntity.IsStamp(field) && !(entity.Fields.TryGetValue(field, out var property) && LoggedEntity.IsDerived(property));

    async Task<EntityEntry> FindAsync(LoggedEntity entity, Change change, CancellationToken ct)
    {
        if (entries.TryGetValue(change.EntityId, out var known)) return known;
        var found = await db.FindAsync(entity.Type.ClrType, [change.EntityId], ct);
        if (found is null) throw await GoneAsync(entity, change, ct);
        return entries[change.EntityId] = db.Entry(found);
    }

    void Set(EntityEntry entry, LoggedEntity entity, string name, JsonElement logged)
    {
        if (!entity.Fields.TryGetValue(name, out var property)) throw Refuse(WorkTexts.UndoUnknownRecord.With($"{entity.Name}.{name}"));
        LoggedEntity.Set(entry, property, Read(property, logged));
    }

    object? Read(IProperty property, JsonElement logged) =>
        values.TryOpen(property, logged, out var clear) ? FieldValues.Read(property, clear) : throw Refuse(WorkTexts.UndoErased);

    /// <summary>Refuses unless the field still has the value that the commit gave it.</summary>
    async Task DemandAsync(EntityEntry entry, LoggedEntity entity, Change change, string name, JsonElement logged, CancellationToken ct)
    {
        if (!entity.Fields.TryGetValue(name, out var property)) throw Refuse(WorkTexts.UndoUnknownRecord.With($"{entity.Name}.{name}"));
        var (now, then) = (AsKept(property, entry.CurrentValues[property]), AsKept(property, Read(property, logged)));
        if (!FieldValues.Same(property, now, then)) await ThrowChangedAsync(entity, change, name, ct);
    }

    /// <summary>The column rounds to its scale; the log keeps what was given.</summary>
    static object? AsKept(IProperty property, object? value) =>
        value is decimal number && property.GetScale() is { } scale ? Math.Round(number, scale, MidpointRounding.AwayFromZero) : value;

    async Task ThrowChangedAsync(LoggedEntity entity, Change change, string field, CancellationToken ct)
    {
        var later = await LaterAsync(Of(change), ct);
        var last = later.FirstOrDefault(l => l.Change.Kind == ChangeKind.Changed && Names(l.Change, field)).Commit;
        var (label, record) = (words.Field(entity.Type, field), words.Entity(entity.Type));
        throw Refuse(last is null ? WorkTexts.UndoDiffers.With(label, record) : WorkTexts.UndoChangedSince.With(last.ActorName, label, record, BusinessCalendar.ClockAt(last.At)));
    }

    async Task<BusinessRuleException> GoneAsync(LoggedEntity entity, Change change, CancellationToken ct)
    {
        var record = words.Entity(entity.Type);
        return (await LaterAsync(Of(change), ct)).FirstOrDefault(l => l.Change.Kind == ChangeKind.Removed).Commit is { } removal
            ? Refuse(WorkTexts.UndoTouchedSince.With(removal.ActorName, record, BusinessCalendar.ClockAt(removal.At)))
            : Refuse(WorkTexts.UndoGone.With(record));
    }

    IQueryable<Change> Of(Change change) => db.Set<Change>().Where(c => c.RootId == change.RootId && c.EntityId == change.EntityId);

    /// <summary>Which of these changes later commits made, the latest first.</summary>
    async Task<List<(Change Change, Commit Commit)>> LaterAsync(IQueryable<Change> of, CancellationToken ct) =>
        [.. (await of.AsNoTracking().Where(c => c.CommitId != commit.Id)
            .Join(db.Set<Commit>(), c => new { c.At, Id = c.CommitId }, c => new { c.At, c.Id }, (change, commit) => new { change, commit })
            .ToListAsync(ct)).OrderByDescending(l => l.commit.Xid).Where(l => l.commit.Xid > commit.Xid).Select(l => (l.change, l.commit))];

    /// <summary>
    /// Neither takes back what was changed before a binding step was taken, nor such a step after something was changed since. What was taken back meanwhile does
    /// not count.
    /// </summary>
    async Task RefuseBoundAsync(CancellationToken ct)
    {
        var steps = new BindingSteps(LoggedEntity.All(db), changes);
        if (steps.Roots.Count == 0) return;
        var later = await LaterAsync(db.Set<Change>().Where(c => steps.Roots.Contains(c.RootId)), ct);
        var since = later.Select(l => l.Commit.Id).ToHashSet();
        var undone = await UndoState.InForceAsync(db, [.. since], ct);
        foreach (var (change, by) in later.Where(l => !undone.ContainsKey(l.Commit.Id) && !(l.Commit.UndoOf is { } of && since.Contains(of))))
        {
            if (steps.Hinders(change) is not (var record, var isStep)) continue;
            throw Refuse(isStep
                ? WorkTexts.UndoBound.With(by.ActorName, words.Field(record.Type, record.BindingState!), words.Entity(record.Type), BusinessCalendar.ClockAt(by.At))
                : WorkTexts.UndoTouchedSince.With(by.ActorName, words.Entity(record.Type), BusinessCalendar.ClockAt(by.At)));
        }
    }

    static bool Names(Change change, string field)
    {
        using var fields = JsonDocument.Parse(change.Fields);
        return fields.RootElement.TryGetProperty(field, out _);
    }

    async Task FitInAsync(CancellationToken ct)
    {
        var standing = changes.Select(c => entries.GetValueOrDefault(c.RootId)).OfType<EntityEntry>().Distinct().Where(e => e.State is not (EntityState.Deleted or EntityState.Detached));
        foreach (var fitting in standing.Select(e => e.Entity).OfType<IFitting>().ToList())
        {
            try
            {
                await fitting.FitInAsync(db, ct);
            }
            catch (InvalidInputException e)
            {
                throw Refuse(e.Errors[0].Says);
            }
        }
    }

    /// <summary>Rows that came to refer to what is about to go, whether the database would refuse or silently remove them too.</summary>
    async Task RefuseReferredAsync(IEntityType entity, Guid[] ids, CancellationToken ct)
    {
        foreach (var key in entity.GetReferencingForeignKeys().Where(k => k.Properties.Count == 1))
        {
            var referring = key.DeclaringEntityType;
            var column = key.Properties[0].GetColumnName();
            var sql = $"""select id as "Value" from "{referring.GetTableName()}" where "{column}" = any(@ids)""";
            await foreach (var row in db.Database.SqlQueryRaw<Guid>(sql, new Npgsql.NpgsqlParameter<Guid[]>("ids", ids)).AsAsyncEnumerable().WithCancellation(ct))
                if (!removed.Contains(row) && !AlsoGoing.Contains(row)) throw Refuse(WorkTexts.UndoReferred.With(words.Entity(referring), words.Entity(entity)));
        }
    }

    static BusinessRuleException Refuse(Texts.Message says) => new(says);
}

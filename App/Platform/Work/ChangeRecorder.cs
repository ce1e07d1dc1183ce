using System.Text.Json;
using Erp.Platform.Access;
using Erp.Platform.Live;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Erp.Platform.Work;

/// <summary>
/// Writes one command's commit: takes down what EF Core is about to save, and writes it into the change log before the transaction
/// ends. Nobody else writes history; nothing is saved without it.
/// </summary>
sealed class ChangeRecorder(Command command, string arguments, Actor actor, PersonalKeys personalKeys, EventHandlers handlers, DateTimeOffset now)
{
    const int MostTouchesTold = 300;

    readonly List<object> published = [];
    readonly HashSet<Touch> touched = [];
    readonly HashSet<Guid> stamped = [];
    readonly List<LoggedEvent> events = [];
    bool isLast;

    public Commit? Commit { get; private set; }

    /// <summary>What is done, as the commit will say.</summary>
    public Command Command { get; set; } = command;

    /// <summary>When it is done (UTC).</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>The commit this one takes back, for an undo.</summary>
    public Guid? UndoOf { get; init; }

    /// <summary>Off only in a benchmark that measures what the log costs.</summary>
    public static bool Enabled { get; set; } = true;

    /// <summary>All changes so far, in order.</summary>
    public List<Change> Changes { get; } = [];

    public IReadOnlyList<object> Published => published;

    /// <summary>How many of <see cref="Published"/> the handlers in this transaction have reacted to.</summary>
    public int Handled { get; set; }

    /// <summary>Whether the database was told to commit.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Whether a reaction waits in the outbox.</summary>
    public bool HasOutbox { get; private set; }

    public void Publish(object happened) => published.Add(happened);

    /// <summary>Stamps the records that what is about to be saved belongs to, each once: from here on they tell their new version.</summary>
    /// <returns>Whether anything of business is about to be saved.</returns>
    public bool Stamp(ErpDb db)
    {
        db.ChangeTracker.DetectChanges();
        var entries = Business(db);
        foreach (var entry in entries) Derive(entry);
        Stamp(Roots(db, entries));
        return entries.Count > 0;
    }

    /// <summary>Takes down what is about to be saved, and stamps the records it belongs to.</summary>
    public async Task RecordAsync(ErpDb db, CancellationToken ct)
    {
        if (!Stamp(db) && published.Count == events.Count) return;
        Commit ??= new Commit
        {
            Id = Guid.CreateVersion7(Now), At = Now, ActorId = actor.Id, ActorName = actor.Name, Command = Command.Name, Arguments = arguments, UndoOf = UndoOf,
        };
        if (!Enabled) return;
        var business = Business(db);
        var keys = await personalKeys.ForWritingAsync(db, [.. business.Select(e => e.Entity).OfType<IPersonal>().Select(p => p.PersonId).Distinct()], ct);
        foreach (var entry in business) Changes.Add(ChangeOf(entry, Commit, keys));
        TakeEvents(db, Commit);
    }

    /// <summary>Saves what is left and ends the transaction: the last rows, the commit with all that was taken down, and the end go to the database in one message.</summary>
    public async Task CommitAsync(ErpDb db, IDbContextTransaction transaction)
    {
        isLast = true;
        // Nothing is saved from this context any more: to take what was written for unchanged would be work for nobody.
        await db.SaveChangesAsync(acceptAllChangesOnSuccess: false, CancellationToken.None);
        if (HasEnded) return;
        var running = (NpgsqlTransaction)transaction.GetDbTransaction();
        await using var batch = new NpgsqlBatch(running.Connection, running);
        End(batch);
        await batch.ExecuteNonQueryAsync(CancellationToken.None);
    }

    /// <summary>Where this is the last message of the command, lets it write the log, if anything is to be told, and commit. What fails before that leaves nothing.</summary>
    internal void End(NpgsqlBatch message)
    {
        if (!isLast) return;
        HasEnded = true;
        if (Enabled && Commit is not null) message.BatchCommands.Add(LogWriter.Of(new(Commit, Changes, events)));
        message.BatchCommands.Add(new("commit"));
    }

    /// <summary>What open screens are told once the commit stands.</summary>
    public CommitNotice Notice() => new(actor.Tenant.Id, Commit!.Id, actor.Id, actor.Name, Command.Name, touched.Count > MostTouchesTold ? [] : [.. touched])
    {
        Entities = [.. touched.Select(touch => touch.Entity).Distinct()],
    };

    static List<EntityEntry> Business(ErpDb db) =>
        [.. db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && e.Entity is Entity)];

    static void Derive(EntityEntry entry)
    {
        if (entry.Entity is not IDeriving deriving || entry.State == EntityState.Deleted) return;
        deriving.Derive();
        entry.DetectChanges();
    }

    /// <summary>The records these entries belong to. A changed part needs its record loaded: only so can its version grow.</summary>
    Dictionary<Guid, EntityEntry> Roots(ErpDb db, List<EntityEntry> entries)
    {
        var roots = new Dictionary<Guid, EntityEntry>();
        Dictionary<Guid, EntityEntry>? tracked = null;
        foreach (var entry in entries)
        {
            if (entry.Entity is IPartOf part)
            {
                tracked ??= db.ChangeTracker.Entries<Record>().ToDictionary(e => e.Entity.Id, e => (EntityEntry)e);
                if (!tracked.TryGetValue(part.RootId, out var root))
                    throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} changes without its record being loaded.");
                roots[part.RootId] = root;
            }
            else
            {
                roots[((Entity)entry.Entity).Id] = entry;
            }
        }

        foreach (var (id, root) in roots) touched.Add(new Touch(root.Metadata.ClrType.Name, id, (root.Entity as IAbout)?.SubjectId));
        return roots;
    }

    void Stamp(Dictionary<Guid, EntityEntry> roots)
    {
        foreach (var (id, entry) in roots)
        {
            if (entry.Entity is not Record record || entry.State == EntityState.Deleted || !stamped.Add(id)) continue;
            record.Stamp(entry.State == EntityState.Added ? record.Version + 1 : entry.OriginalValues.GetValue<int>(nameof(Record.Version)) + 1, Now);
            entry.DetectChanges();
        }
    }

    Change ChangeOf(EntityEntry entry, Commit commit, IReadOnlyDictionary<Guid, byte[]> keys)
    {
        var entity = (Entity)entry.Entity;
        var kind = entry.State switch { EntityState.Added => ChangeKind.Added, EntityState.Deleted => ChangeKind.Removed, _ => ChangeKind.Changed };
        var personal = entity as IPersonal;
        var key = personal is null ? null : keys[personal.PersonId];
        return new Change
        {
            CommitId = commit.Id, At = commit.At, No = Changes.Count + 1, Kind = kind, Entity = entry.Metadata.ClrType.Name, EntityId = entity.Id,
            RootId = entity is IPartOf part ? part.RootId : entity.Id,
            Fields = FieldValues.Object(writer => WriteFields(writer, entry, kind, key, personal?.PersonId ?? default)),
        };
    }

    static void WriteFields(Utf8JsonWriter writer, EntityEntry entry, ChangeKind kind, byte[]? key, Guid personId)
    {
        // Asked of the entry once for all fields: each time it makes them anew.
        var originals = kind == ChangeKind.Added ? null : entry.OriginalValues;
        var currents = kind == ChangeKind.Removed ? null : entry.CurrentValues;
        foreach (var (property, name, personal) in LoggedField.Of(entry.Metadata))
        {
            var before = originals?[property];
            var after = currents?[property];
            if (kind == ChangeKind.Changed ? FieldValues.Same(property, before, after) : (before ?? after) is null) continue;
            var personKey = personal ? key : null;
            writer.WritePropertyName(name);
            if (kind == ChangeKind.Changed) writer.WriteStartArray();
            if (kind != ChangeKind.Added) WriteValue(writer, property, before, personKey, personId);
            if (kind != ChangeKind.Removed) WriteValue(writer, property, after, personKey, personId);
            if (kind == ChangeKind.Changed) writer.WriteEndArray();
        }
    }

    static void WriteValue(Utf8JsonWriter writer, IProperty property, object? value, byte[]? key, Guid personId)
    {
        var stored = FieldValues.Stored(property, value);
        if (key is null || stored is null) FieldValues.Write(writer, stored);
        else writer.WriteStringValue(PersonalKeys.Protect(key, personId, FieldValues.ToJson(stored)));
    }

    void TakeEvents(ErpDb db, Commit commit)
    {
        foreach (var happened in published.Skip(events.Count).ToList())
        {
            var type = happened.GetType();
            var payload = CommandArguments.ToJson(happened);
            events.Add(new LoggedEvent { CommitId = commit.Id, At = commit.At, No = events.Count + 1, Type = type.Name, Payload = payload });
            foreach (var handler in handlers.AfterCommit(type))
            {
                HasOutbox = true;
                db.Add(new OutboxMessage
                {
                    Id = Guid.CreateVersion7(Now), CommitId = commit.Id, EventType = type.Name, Payload = payload, Handler = handler.Name, CreatedAt = Now, NextAt = Now,
                });
            }
        }
    }
}

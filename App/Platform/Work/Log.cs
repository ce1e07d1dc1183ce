namespace Erp.Platform.Work;

/// <summary>One commit of the tenant's change log: who asked for what, when. Its changes and events hang on it.</summary>
[PlatformTable]
public sealed class Commit
{
    public Guid Id { get; init; }

    /// <summary>When it was written (UTC); also decides the monthly partition.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The transaction that wrote it: the order in which readers take commits (see <see cref="CommitFeed"/>).</summary>
    public ulong Xid { get; init; }

    /// <summary>The user, API key or the system (empty) that asked.</summary>
    public Guid ActorId { get; init; }

    /// <summary>Their name at that time, as shown in histories.</summary>
    public required string ActorName { get; init; }

    /// <summary><see cref="Command.Name"/> of what was asked.</summary>
    public required string Command { get; init; }

    /// <summary>The arguments as JSON, personal fields left out (their values stand in the changes, under the person's key).</summary>
    public required string Arguments { get; init; }

    /// <summary>The commit this one took back, if it is an undo.</summary>
    public Guid? UndoOf { get; init; }
}

/// <summary>What kind of change a row saw.</summary>
public enum ChangeKind
{
    /// <summary>The row was added; <see cref="Change.Fields"/> holds its values.</summary>
    Added = 1,

    /// <summary>Fields changed; <see cref="Change.Fields"/> holds pairs of before and after.</summary>
    Changed = 2,

    /// <summary>The row was removed; <see cref="Change.Fields"/> holds its last values.</summary>
    Removed = 3,
}

/// <summary>One changed row within a commit.</summary>
[PlatformTable]
public sealed class Change
{
    public Guid CommitId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Position within the commit, from 1.</summary>
    public int No { get; init; }

    public ChangeKind Kind { get; init; }

    /// <summary>Entity name, such as <c>InvoiceLine</c>.</summary>
    public required string Entity { get; init; }

    public Guid EntityId { get; init; }

    /// <summary>The record it belongs to: itself, or the document of a line.</summary>
    public Guid RootId { get; init; }

    /// <summary>JSON: values by property name (added, removed) or pairs <c>[before, after]</c> (changed).</summary>
    public required string Fields { get; init; }
}

/// <summary>A domain event that happened in a commit: what upper modules, webhooks and feeds learn.</summary>
[PlatformTable]
public sealed class LoggedEvent
{
    public Guid CommitId { get; init; }

    public DateTimeOffset At { get; init; }

    public int No { get; init; }

    /// <summary>Type name in past tense, such as <c>InvoiceIssued</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The event as JSON: ids only, never personal data.</summary>
    public required string Payload { get; init; }
}

/// <summary>An event on its way to a handler that runs after the commit; removed when handled, kept with its error while it fails.</summary>
[PlatformTable]
public sealed class OutboxMessage
{
    public Guid Id { get; init; }

    public Guid CommitId { get; init; }

    public required string EventType { get; init; }

    public required string Payload { get; init; }

    /// <summary>The handler's type name.</summary>
    public required string Handler { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Failed tries so far.</summary>
    public int Attempts { get; set; }

    /// <summary>Not tried again before this instant.</summary>
    public DateTimeOffset NextAt { get; set; }

    /// <summary>What went wrong at the last try.</summary>
    public string? Error { get; set; }
}

/// <summary>The answer a command gave under an idempotency key, so that the same request sent twice acts once.</summary>
[PlatformTable]
public sealed class IdempotentAnswer
{
    public Guid ActorId { get; init; }

    public required string Key { get; init; }

    /// <summary>SHA-256 of command and arguments: the same key with another request is refused.</summary>
    public required byte[] Fingerprint { get; init; }

    /// <summary>The command's result as JSON.</summary>
    public required string Answer { get; init; }

    public DateTimeOffset At { get; init; }
}

/// <summary>A person's own key for personal values in the change log. Destroying it erases the person from the log.</summary>
[PlatformTable]
public sealed class PersonalKey
{
    public Guid PersonId { get; init; }

    public required byte[] Key { get; init; }
}

/// <summary>A link of the hash chain over commits; <see cref="Position"/> counts commits without a gap in feed order.</summary>
[PlatformTable]
public sealed class Seal
{
    public long Position { get; init; }

    public Guid CommitId { get; init; }

    public ulong Xid { get; init; }

    public required byte[] Hash { get; init; }
}

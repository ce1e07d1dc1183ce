using Erp.Platform.Work;

namespace Erp.Platform.Inbox;

/// <summary>Why somebody is told of something.</summary>
public enum NotificationKind
{
    /// <summary>A colleague changed a record one follows.</summary>
    Change,

    /// <summary>A colleague commented on a record one follows.</summary>
    Comment,

    /// <summary>A colleague named one in a comment.</summary>
    Mention,

    /// <summary>A colleague asks one for an approval, or decided what one asked for.</summary>
    Approval,

    /// <summary>A date of what one answers for or follows comes close or is in danger.</summary>
    Reminder,
}

/// <summary>Word for one person that a colleague did something that concerns them. Follows from the log; the platform keeps it for itself.</summary>
[PlatformTable]
public sealed class Notification
{
    public Guid Id { get; init; }

    public Guid UserId { get; init; }

    public NotificationKind Kind { get; init; }

    public Guid CommitId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Kind of the record it is about.</summary>
    public required string Entity { get; init; }

    /// <summary>The record it is about.</summary>
    public Guid RootId { get; init; }

    public required string ActorName { get; init; }

    /// <summary>Name of the command that did it.</summary>
    public required string Command { get; init; }

    /// <summary>When the person opened it or put it away; null while it is new.</summary>
    public DateTimeOffset? ReadAt { get; init; }
}

/// <summary>A person who wants to be told what happens to a record: whoever created it, commented on it, was named there, or chose to.</summary>
[PlatformTable]
public sealed class Follower
{
    public Guid UserId { get; init; }

    public Guid RootId { get; init; }

    /// <summary>The person does not want to be told, so that no later comment makes a follower of them again.</summary>
    public bool Muted { get; init; }
}

/// <summary>A kind of notification a person has switched off.</summary>
[PlatformTable]
public sealed class SilencedKind
{
    public Guid UserId { get; init; }

    public NotificationKind Kind { get; init; }
}

/// <summary>How far the log was read for notifications; one row.</summary>
[PlatformTable]
public sealed class InboxPosition
{
    public const int OnlyId = 1;

    public int Id { get; init; }

    public ulong Xid { get; init; }
}

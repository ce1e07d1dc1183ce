using Erp.Platform.Texts;

namespace Erp.Platform.Work;

/// <summary>Whether a commit can be taken back, as far as can be told without trying (<see cref="UndoService.WhyNotAsync"/> tries).</summary>
public enum Undoable
{
    /// <summary>Nothing forbids it at first sight.</summary>
    Perhaps,

    /// <summary>It is taken back.</summary>
    Undone,

    /// <summary>Acts of this kind are not undone.</summary>
    Never,
}

/// <summary>One commit as people read it: labels and values in the language they were asked for in.</summary>
/// <param name="CommitId">Names it for an undo.</param>
/// <param name="At">When (UTC).</param>
/// <param name="ActorId">Who; empty for the system.</param>
/// <param name="Actor">Their name at that time.</param>
/// <param name="Command">What was done.</param>
/// <param name="Undo">Whether it can be taken back.</param>
/// <param name="UndoNote">Who took it back and when, or why acts of this kind are not undone.</param>
/// <param name="UndoOf">The commit this one took back.</param>
/// <param name="Changes">What changed; commits of mass work show the first of it.</param>
public sealed record HistoryEntry(
    Guid CommitId, DateTimeOffset At, Guid ActorId, string Actor, string Command, Undoable Undo, Message? UndoNote, Guid? UndoOf, IReadOnlyList<HistoryChange> Changes);

/// <summary>One row that was added, changed or removed.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Entity">Entity name in the log, for links.</param>
/// <param name="Label">What such a record is called.</param>
/// <param name="EntityId">Its key.</param>
/// <param name="RootId">The record it belongs to.</param>
/// <param name="Name">The record's name today, of a part that is gone the one it had; null where it has none or is gone.</param>
/// <param name="Fields">Its fields, in the order in which the entity declares them.</param>
public sealed record HistoryChange(ChangeKind Kind, string Entity, string Label, Guid EntityId, Guid RootId, string? Name, IReadOnlyList<FieldChange> Fields);

/// <summary>One field, before and after; null for empty.</summary>
public sealed record FieldChange(string Field, string Label, string? Before, string? After);

/// <summary>A place in a list of commits from the latest back: where the next page goes on.</summary>
public readonly record struct HistoryPlace(DateTimeOffset At, Guid CommitId);

/// <summary>Which commits to show; null for any.</summary>
public sealed record HistoryFilter(Guid? ActorId = null, string? Command = null, string? Entity = null, DateTimeOffset? From = null, DateTimeOffset? To = null);

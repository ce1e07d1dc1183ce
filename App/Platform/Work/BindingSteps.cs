using System.Text.Json;

namespace Erp.Platform.Work;

/// <summary>The records of a commit whose steps bind (<see cref="BindingAttribute"/>), and which later changes to them keep it from being taken back.</summary>
sealed class BindingSteps
{
    readonly IReadOnlyDictionary<string, LoggedEntity> known;
    readonly Dictionary<Guid, LoggedEntity> bound = [];
    readonly HashSet<Guid> stepped = [];

    public BindingSteps(IReadOnlyDictionary<string, LoggedEntity> known, IReadOnlyList<Change> changes)
    {
        this.known = known;
        foreach (var change in changes)
            if (KindOf(change) is { BindingState: not null } kind) bound[change.EntityId] = kind;
        // What came into being with the commit goes only while it is as it was: to it, steps are changes like any other.
        foreach (var added in changes.Where(c => c.Kind == ChangeKind.Added)) bound.Remove(added.EntityId);
        stepped.UnionWith(changes.Where(IsStep).Select(c => c.EntityId));
        Roots = [.. changes.Where(c => BoundOf(c) is not null).Select(c => c.RootId).Distinct()];
    }

    /// <summary>The records to look through for later changes.</summary>
    public IReadOnlyList<Guid> Roots { get; }

    /// <summary>Whether a later change stands in the way: it is a step, or changed something after a step that the commit took.</summary>
    /// <returns>The kind of record, and whether it is a step; null where it does not.</returns>
    public (LoggedEntity Record, bool IsStep)? Hinders(Change later) =>
        BoundOf(later) is not { } id ? null
        : IsStep(later) ? (bound[id], true)
        : stepped.Contains(id) && Tells(later) ? (bound[id], false) : null;

    /// <summary>What decides about an entity: its own state, as of an entry in a week, else that of the record it is a part of.</summary>
    Guid? BoundOf(Change change)
    {
        var id = KindOf(change)?.BindingState is null ? change.RootId : change.EntityId;
        return bound.ContainsKey(id) ? id : null;
    }

    bool IsStep(Change change) => change.Kind == ChangeKind.Changed && KindOf(change)?.BindingState is { } state && Fields(change).Contains(state);

    /// <summary>Whether people are told of a change: stamps and derived fields tell nothing.</summary>
    bool Tells(Change change) => change.Kind != ChangeKind.Changed || KindOf(change) is not { } kind || Fields(change).Exists(kind.IsTold);

    LoggedEntity? KindOf(Change change) => known.GetValueOrDefault(change.Entity);

    static List<string> Fields(Change change)
    {
        using var fields = JsonDocument.Parse(change.Fields);
        return [.. fields.RootElement.EnumerateObject().Select(f => f.Name)];
    }
}

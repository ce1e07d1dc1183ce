using System.Text.Json;

namespace Erp.Platform.Work;

/// <summary>
/// Hands commits on in an order that is right for every record. Feed order alone is not: a command may receive its transaction number (by
/// taking a document number, say), then read a record that a later-numbered command has just changed, and change it after that one.
/// Record versions tell: a commit waits until each record it changes has reached the version it was changed from.
/// </summary>
sealed class ReplayOrder(Action<LoggedCommit> next)
{
    readonly Dictionary<Guid, int> versions = [];
    readonly List<(LoggedCommit Commit, List<Step> Steps)> waiting = [];

    readonly record struct Step(Guid Root, int From, int To);

    public void Take(LoggedCommit commit)
    {
        var steps = StepsOf(commit);
        if (!IsReady(steps))
        {
            waiting.Add((commit, steps));
            return;
        }

        Pass(commit, steps);
        while (waiting.FindIndex(w => IsReady(w.Steps)) is >= 0 and var ready)
        {
            var (earlier, itsSteps) = waiting[ready];
            waiting.RemoveAt(ready);
            Pass(earlier, itsSteps);
        }
    }

    /// <summary>Hands on what never became ready, which happens only to a log that was tampered with.</summary>
    public void TakeRest()
    {
        foreach (var (commit, steps) in waiting) Pass(commit, steps);
        waiting.Clear();
    }

    void Pass(LoggedCommit commit, List<Step> steps)
    {
        next(commit);
        foreach (var step in steps) versions[step.Root] = step.To;
    }

    bool IsReady(List<Step> steps) => steps.TrueForAll(s => versions.GetValueOrDefault(s.Root) == s.From);

    /// <summary>From which version to which a commit takes each of its records; within a commit a version moves once.</summary>
    static List<Step> StepsOf(LoggedCommit commit)
    {
        var steps = new List<Step>();
        foreach (var change in commit.Changes)
        {
            if (change.EntityId != change.RootId || change.Fields.IndexOf(nameof(Record.Version), StringComparison.Ordinal) < 0) continue;
            using var fields = JsonDocument.Parse(change.Fields);
            if (!fields.RootElement.TryGetProperty(nameof(Record.Version), out var version)) continue;
            var step = change.Kind switch
            {
                ChangeKind.Added => new Step(change.EntityId, version.GetInt32() - 1, version.GetInt32()),
                ChangeKind.Removed => new Step(change.EntityId, version.GetInt32(), version.GetInt32()),
                _ => new Step(change.EntityId, version[0].GetInt32(), version[1].GetInt32()),
            };
            var known = steps.FindIndex(s => s.Root == step.Root);
            if (known < 0) steps.Add(step);
            else steps[known] = steps[known] with { To = step.To };
        }

        return steps;
    }
}

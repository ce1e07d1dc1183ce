using System.Text.Json;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Work;

/// <summary>One table after a replay.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Rows">Rows it holds in the company's books.</param>
/// <param name="Differing">Rows that are missing, too many or different compared with what the log says; 0 proves the table.</param>
/// <param name="Examples">Keys of the first of them.</param>
public sealed record TableComparison(string Table, long Rows, long Differing, IReadOnlyList<Guid> Examples);

/// <summary>Outcome of a replay.</summary>
public sealed record ReplayReport(long Commits, long Changes, IReadOnlyList<TableComparison> Tables)
{
    /// <summary>Whether every row of every business table stands in the log exactly so.</summary>
    public bool IsExact => Tables.All(t => t.Differing == 0);
}

/// <summary>
/// Proves that the log is the whole truth: builds an empty schema beside the company's, plays the log into it and compares every row of
/// every business table. Log and tables are read in one snapshot, so the company works on meanwhile.
/// </summary>
public sealed class Replay(ErpDbFactory databases, Migrator migrator)
{
    const int Batch = 1000;

    /// <summary>Replays a company's log. The schema it was played into stays for inspection until the next replay.</summary>
    public async Task<ReplayReport> RunAsync(Tenant tenant, CancellationToken ct = default)
    {
        var shadow = ShadowOf(tenant);
        var schema = new ReplaySchema(databases, migrator, shadow);
        await schema.CreateAsync(ct);
        await using var db = databases.OpenForReading(tenant);
        await using var snapshot = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, ct);
        await using var connection = await databases.ConnectAsync(shadow, ct);
        var writer = new ReplayWriter(connection, LoggedEntity.All(db), new LoggedValues(await PersonalKeys.ForReadingAsync(db, ct)));
        var order = new ReplayOrder(writer.Add);
        var commits = 0L;
        for (var place = 0UL; ;)
        {
            var batch = await CommitFeed.WithContentsAsync(db, await CommitFeed.VisibleAsync(db, place, Batch, ct), ct);
            foreach (var logged in batch) order.Take(logged);
            await writer.FlushAsync(ct);
            commits += batch.Count;
            if (batch.Count < Batch) break;
            place = batch[^1].Commit.Xid;
        }

        order.TakeRest();
        await writer.FlushAsync(ct);
        await schema.FinishAsync(ct);
        var tables = new List<TableComparison>();
        foreach (var entity in LoggedEntity.All(db).Values.DistinctBy(e => e.Type.GetTableName()).OrderBy(e => e.Type.GetTableName(), StringComparer.Ordinal))
            tables.Add(await ReplayComparison.CompareAsync(db, connection, entity, ct));
        return new(commits, writer.Changes, tables);
    }

    /// <summary>The schema beside the company's. The double hyphen makes a name that no company can have.</summary>
    internal static Tenant ShadowOf(Tenant tenant) => tenant with { Slug = tenant.Slug + "--replay" };
}

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

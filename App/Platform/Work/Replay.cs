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

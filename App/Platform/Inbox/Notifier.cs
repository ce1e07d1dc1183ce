using Erp.Platform.Live;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Erp.Platform.Inbox;

/// <summary>
/// Reads the change log behind the writers and tells each person what colleagues did that concerns them: to records they created, commented
/// on or follow, and where they were named. So no module sends notifications, and no command waits for them. One server at a time per
/// company (an advisory lock); what is written and how far was read stand in one transaction, so nobody is told twice or not at all.
/// </summary>
public sealed class Notifier(
    ErpDbFactory databases, TenantRegistry tenants, IReadOnlyList<Module> modules, CommandCatalog commands, RecordAddresses addresses, CommitBus bus, TimeProvider clock,
    ILogger<Notifier> logger) : LogReader(tenants, bus, clock, logger, LookAgain)
{
    /// <summary>What screens hear is touched when a person's notifications changed; the key is the person's.</summary>
    public const string Touched = "Inbox";

    /// <summary>A commit that touches more records than this is an import or a run: nobody wants a word about each.</summary>
    const int MostTold = 20;

    const int Batch = 500;
    const int LockSpace = 0x1B0C;

    static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(5);
    static readonly TimeSpan Kept = TimeSpan.FromDays(180);

    /// <summary>Tells of everything committed since the last time.</summary>
    /// <returns>How many notifications were written.</returns>
    public async Task<int> RunOnceAsync(Tenant tenant, CancellationToken ct = default)
    {
        for (var total = 0; ;)
        {
            var (read, told) = await TellBatchAsync(tenant, ct);
            total += told;
            if (read < Batch) return total;
        }
    }

    protected override Task ReadOnAsync(Tenant tenant, CancellationToken ct) => RunOnceAsync(tenant, ct);

    async Task<(int Read, int Told)> TellBatchAsync(Tenant tenant, CancellationToken ct)
    {
        await using var db = databases.OpenForReading(tenant);
        var position = await PositionAsync(db, ct);
        if ((await CommitFeed.FinishedAsync(db, position, 1, ct)).Count == 0) return (0, 0);

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!await db.Database.SqlQuery<bool>($"select pg_try_advisory_xact_lock({LockSpace}, hashtext({tenant.Schema})) as \"Value\"").SingleAsync(ct)) return (0, 0);
        // Read again under the lock: another server may have told meanwhile.
        var commits = await CommitFeed.FinishedAsync(db, await PositionAsync(db, ct), Batch, ct);
        if (commits.Count == 0) return (0, 0);
        var round = await NotificationRound.ReadAsync(db, commits, modules, commands, addresses, MostTold, ct);
        await WriteAsync((NpgsqlConnection)db.Database.GetDbConnection(), round, commits[^1].Xid, ct);
        await transaction.CommitAsync(ct);

        foreach (var userId in round.Notifications.Select(n => n.UserId).Distinct())
            Bus.Publish(new CommitNotice(tenant.Id, Guid.Empty, Guid.Empty, "", "", [new Touch(Touched, userId)]));
        return (commits.Count, round.Notifications.Count);
    }

    static Task<ulong> PositionAsync(ErpDb db, CancellationToken ct) => db.Set<InboxPosition>().Select(p => p.Xid).FirstOrDefaultAsync(ct);

    async Task WriteAsync(NpgsqlConnection connection, NotificationRound round, ulong position, CancellationToken ct)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(Command(
            "insert into inbox_position (id, xid) values ($1, $2) on conflict (id) do update set xid = excluded.xid", new() { Value = InboxPosition.OnlyId },
            new() { NpgsqlDbType = NpgsqlDbType.Xid8, Value = position }));
        if (round.NewFollowers.Count > 0)
            batch.BatchCommands.Add(Command(
                "insert into followers (root_id, user_id, muted) select *, false from unnest($1, $2) on conflict do nothing",
                Each(NpgsqlDbType.Uuid, round.NewFollowers, f => f.RootId), Each(NpgsqlDbType.Uuid, round.NewFollowers, f => f.UserId)));
        if (round.Notifications is { Count: > 0 } news)
        {
            batch.BatchCommands.Add(Command(
                "insert into notifications (id, user_id, kind, commit_id, at, entity, root_id, actor_name, command) select * from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing",
                Each(NpgsqlDbType.Uuid, news, n => n.Id), Each(NpgsqlDbType.Uuid, news, n => n.UserId), Each(NpgsqlDbType.Text, news, n => n.Kind.ToString()),
                Each(NpgsqlDbType.Uuid, news, n => n.CommitId), Each(NpgsqlDbType.TimestampTz, news, n => n.At), Each(NpgsqlDbType.Text, news, n => n.Entity),
                Each(NpgsqlDbType.Uuid, news, n => n.RootId), Each(NpgsqlDbType.Text, news, n => n.ActorName), Each(NpgsqlDbType.Text, news, n => n.Command)));
            batch.BatchCommands.Add(Command("delete from notifications where user_id = any($1) and at < $2",
                Each(NpgsqlDbType.Uuid, [.. news.Select(n => n.UserId).Distinct()], id => id), new() { Value = Clock.GetUtcNow() - Kept }));
        }

        await batch.ExecuteNonQueryAsync(ct);
    }

    static NpgsqlBatchCommand Command(string sql, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters) command.Parameters.Add(parameter);
        return command;
    }

    static NpgsqlParameter Each<TRow, TValue>(NpgsqlDbType type, IReadOnlyList<TRow> rows, Func<TRow, TValue> value) =>
        new() { NpgsqlDbType = NpgsqlDbType.Array | type, Value = rows.Select(value).ToArray() };
}

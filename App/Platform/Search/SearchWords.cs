using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Erp.Platform.Search;

/// <summary>
/// Gathers the words in use behind the writers, from the change log, so that no command pays for the forgiveness of slips. One server at a
/// time per company. Once a day words that stand nowhere any more are taken out, those of erased people among them.
/// </summary>
public sealed class SearchWords(
    ErpDbFactory databases, TenantRegistry tenants, SearchKinds kinds, CommitBus bus, TimeProvider clock, ILogger<SearchWords> logger) : LogReader(tenants, bus, clock, logger, LookAgain)
{
    const int Batch = 500;
    const int LockSpace = 0x5EA2;
    const int Longest = 40;

    static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(30);
    static readonly TimeSpan Sweep = TimeSpan.FromDays(1);

    /// <summary>The words of a text that may be misspelled: of letters alone, not too short.</summary>
    public static IEnumerable<string> In(string searchText)
    {
        for (var at = 0; at < searchText.Length;)
        {
            var end = at;
            while (end < searchText.Length && char.IsAsciiLetterLower(searchText[end])) end++;
            if (end - at >= Spelling.Shortest) yield return searchText[at..end];
            at = end + 1;
        }
    }

    /// <summary>Takes in the words of everything committed since the last time; all of them at first and once a day.</summary>
    public async Task GatherAsync(Tenant tenant, CancellationToken ct = default)
    {
        while (await GatherBatchAsync(tenant, ct)) { }
    }

    protected override Task ReadOnAsync(Tenant tenant, CancellationToken ct) => GatherAsync(tenant, ct);

    /// <returns>Whether more may be waiting.</returns>
    async Task<bool> GatherBatchAsync(Tenant tenant, CancellationToken ct)
    {
        await using var db = databases.OpenForReading(tenant);
        if (!await IsDueAsync(db, await PositionAsync(db, ct), ct)) return false;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!await db.Database.SqlQuery<bool>($"select pg_try_advisory_xact_lock({LockSpace}, hashtext({tenant.Schema})) as \"Value\"").SingleAsync(ct)) return false;
        // Read again under the lock: another server may have gathered meanwhile.
        var position = await PositionAsync(db, ct);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var now = Clock.GetUtcNow();
        if (position is null || position.SweptAt + Sweep <= now)
        {
            var until = await db.Database.SqlQuery<decimal>($"select pg_snapshot_xmin(pg_current_snapshot())::text::numeric - 1 as \"Value\"").SingleAsync(ct);
            await RebuildAsync(db, connection, ct);
            await KeepAsync(connection, (ulong)until, now, ct);
            await transaction.CommitAsync(ct);
            return true;
        }

        var commits = await CommitFeed.FinishedAsync(db, position.Xid, Batch, ct);
        if (commits.Count == 0) return false;
        foreach (var kind in await TouchedAsync(db, commits, ct))
            await AddAsync(connection, await ReadAsync(connection, SearchTable.Of(db, kind.Kind.Entity), kind.Ids, ct), ct);
        await KeepAsync(connection, commits[^1].Xid, position.SweptAt, ct);
        await transaction.CommitAsync(ct);
        return commits.Count == Batch;
    }

    async Task<bool> IsDueAsync(ErpDb db, SearchPosition? position, CancellationToken ct) =>
        position is null || position.SweptAt + Sweep <= Clock.GetUtcNow() || (await CommitFeed.FinishedAsync(db, position.Xid, 1, ct)).Count > 0;

    static Task<SearchPosition?> PositionAsync(ErpDb db, CancellationToken ct) => db.Set<SearchPosition>().FirstOrDefaultAsync(ct);

    IEnumerable<SearchKind> Indexed(ErpDb db) => kinds.All.Where(k => k is not IKeptSearchKind && SearchTable.Of(db, k.Entity).Words is not null);

    async Task<IReadOnlyList<(SearchKind Kind, Guid[] Ids)>> TouchedAsync(ErpDb db, List<Commit> commits, CancellationToken ct)
    {
        var byName = Indexed(db).ToDictionary(k => k.Entity.Name);
        var names = byName.Keys.ToList();
        var touched = await CommitFeed.ChangesOf(db, commits)
            .Where(c => names.Contains(c.Entity) && c.EntityId == c.RootId && c.Kind != ChangeKind.Removed).Select(c => new { c.Entity, c.RootId }).Distinct().ToListAsync(ct);
        return [.. touched.GroupBy(t => t.Entity).Select(g => (byName[g.Key], g.Select(t => t.RootId).ToArray()))];
    }

    async Task RebuildAsync(ErpDb db, NpgsqlConnection connection, CancellationToken ct)
    {
        var words = new HashSet<string>();
        foreach (var kind in Indexed(db)) words.UnionWith(await ReadAsync(connection, SearchTable.Of(db, kind.Entity), null, ct));
        await using var delete = new NpgsqlCommand("delete from search_words where not word = any($1)", connection) { Parameters = { new() { Value = words.ToArray() } } };
        await delete.ExecuteNonQueryAsync(ct);
        await AddAsync(connection, words, ct);
    }

    /// <summary>The words of some records, or of all of a kind, each once.</summary>
    static async Task<HashSet<string>> ReadAsync(NpgsqlConnection connection, SearchTable table, Guid[]? ids, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            $"select distinct word from (select regexp_split_to_table({table.Words}, '[^a-z]+') as word from {table.Name} {(ids is null ? "" : "where id = any($1)")}) w where length(word) between {Spelling.Shortest} and {Longest}",
            connection) { CommandTimeout = 300 };
        if (ids is not null) command.Parameters.Add(new() { Value = ids });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var words = new HashSet<string>();
        while (await reader.ReadAsync(ct)) words.Add(reader.GetString(0));
        return words;
    }

    static async Task AddAsync(NpgsqlConnection connection, HashSet<string> words, CancellationToken ct)
    {
        if (words.Count == 0) return;
        await using var command = new NpgsqlCommand(
            "insert into search_words (word, keys) select word, string_to_array(keys, ' ') from unnest($1, $2) w(word, keys) where not exists (select from search_words s where s.word = w.word) on conflict do nothing",
            connection)
        {
            CommandTimeout = 300,
        };
        command.Parameters.Add(new() { Value = words.ToArray() });
        command.Parameters.Add(new() { Value = words.Select(w => string.Join(' ', Spelling.Keys(w))).ToArray() });
        await command.ExecuteNonQueryAsync(ct);
    }

    static async Task KeepAsync(NpgsqlConnection connection, ulong xid, DateTimeOffset sweptAt, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "insert into search_position (id, xid, swept_at) values ($1, $2, $3) on conflict (id) do update set xid = excluded.xid, swept_at = excluded.swept_at", connection)
        {
            Parameters = { new() { Value = SearchPosition.OnlyId }, new() { NpgsqlDbType = NpgsqlDbType.Xid8, Value = xid }, new() { Value = sweptAt } },
        };
        await command.ExecuteNonQueryAsync(ct);
    }
}

using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Npgsql;

namespace Erp.Platform.Search;

/// <summary>Notes what a person opens and when they were here: in the platform's own tables, outside the change log.</summary>
public sealed class VisitService(Caller caller, ErpDbFactory databases, TimeProvider clock)
{
    /// <summary>Records a person's list of visits keeps.</summary>
    const int Kept = 50;

    const string Seen = """
        insert into presences (user_id, seen_at) values ($1, $2)
        on conflict (user_id) do update set seen_at = $2, left_at = case when presences.seen_at < $3 then presences.seen_at else presences.left_at end
        """;

    /// <summary>Notes that the caller opened a record, and so is here.</summary>
    /// <param name="entity">Name of its entity.</param>
    public Task NoteAsync(string entity, Guid recordId, CancellationToken ct = default) => RunAsync(
        $"""
        with seen as ({Seen}),
        noted as (insert into visits (user_id, record_id, entity, at) values ($1, $4, $5, $2) on conflict (user_id, record_id) do update set at = excluded.at)
        delete from visits where user_id = $1 and at < (select at from visits where user_id = $1 order by at desc offset $6 limit 1)
        """, ct, recordId, entity, Kept);

    /// <summary>Notes that the caller is here. Coming back after a while begins a new visit; what happened since the last one is news.</summary>
    public Task ArriveAsync(CancellationToken ct = default) => RunAsync(Seen, ct);

    async Task RunAsync(string sql, CancellationToken ct, params object[] values)
    {
        await caller.DemandAsync(PlatformPermissions.OwnAccount, ct);
        if (caller.Actor.Kind != ActorKind.User) return;
        await using var connection = await databases.ConnectAsync(caller.Actor.Tenant, ct);
        var now = clock.GetUtcNow();
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = caller.Actor.Id }, new() { Value = now }, new() { Value = now - Presence.Away } } };
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        await command.ExecuteNonQueryAsync(ct);
    }
}

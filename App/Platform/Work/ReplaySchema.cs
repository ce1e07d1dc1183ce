using Erp.Platform.Tenancy;
using Npgsql;

namespace Erp.Platform.Work;

/// <summary>
/// The schema a log is played into: made by the same migrations, then freed of what would judge single rows out of their context (foreign
/// keys, unique indexes, triggers). All of it is put back afterwards, so the replayed rows must satisfy it in the end.
/// </summary>
sealed class ReplaySchema(ErpDbFactory databases, Migrator migrator, Tenant shadow)
{
    readonly List<string> putBack = [];

    /// <summary>Makes it anew and takes away what stands in the way.</summary>
    public async Task CreateAsync(CancellationToken ct)
    {
        await using (var connection = await databases.ConnectAsync(shadow, ct)) await ExecuteAsync(connection, $"""drop schema if exists "{shadow.Schema}" cascade""", ct);
        await migrator.MigrateAsync(shadow, ct);
        await using var fresh = await databases.ConnectAsync(shadow, ct);
        var drops = new List<string>();
        await using (var command = new NpgsqlCommand(Obstacles, fresh))
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct))
            {
                drops.Add(reader.GetString(0));
                putBack.Add(reader.GetString(1));
            }
        }

        foreach (var drop in drops) await ExecuteAsync(fresh, drop, ct);
    }

    /// <summary>Puts back indexes, then constraints, then triggers: the replayed rows must stand up to them.</summary>
    public async Task FinishAsync(CancellationToken ct)
    {
        await using var connection = await databases.ConnectAsync(shadow, ct);
        for (var i = putBack.Count - 1; i >= 0; i--) await ExecuteAsync(connection, putBack[i], ct);
        await ExecuteAsync(connection, "analyze", ct);
    }

    /// <summary>What to drop and how to make it again, in the order of dropping; tables of the log itself are partitioned and left alone.</summary>
    const string Obstacles =
        """
        with mine as (
            select c.oid, c.oid::regclass::text as name from pg_class c
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and not c.relispartition)
        select drop, make from (
            select 1 as turn, format('drop trigger %I on %s', t.tgname, m.name) as drop, pg_get_triggerdef(t.oid) as make
            from pg_trigger t join mine m on m.oid = t.tgrelid where not t.tgisinternal
            union all
            select case k.contype when 'f' then 2 else 3 end, format('alter table %s drop constraint %I', m.name, k.conname),
                format('alter table %s add constraint %I %s', m.name, k.conname, pg_get_constraintdef(k.oid))
            from pg_constraint k join mine m on m.oid = k.conrelid where k.contype in ('f', 'u', 'x')
            union all
            select 4, format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
            from pg_index i join mine m on m.oid = i.indrelid
            where not i.indisprimary and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('u', 'x', 'p'))) all_of_them
        order by turn, drop
        """;

    static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(ct);
    }
}

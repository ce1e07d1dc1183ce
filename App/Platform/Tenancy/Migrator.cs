using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace Erp.Platform.Tenancy;

/// <summary>
/// Brings schemas to the current shape: first <c>platform</c>, then every company, each migration in one transaction. One server at a
/// time (an advisory lock); the others wait and then find nothing to do.
/// </summary>
public sealed class Migrator(DatabaseServer server, ErpDbFactory databases, IDbContextFactory<PlatformDb> platform, ILogger<Migrator> logger)
{
    /// <summary>Schema of the database's extensions, on every company's search path: functions and operators only, no tables.</summary>
    internal const string Extensions = "extensions";

    const long Lock = 0x4B6F6E746F72;

    /// <summary>Migrates <c>platform</c> and every company.</summary>
    public async Task MigrateAllAsync(CancellationToken ct = default)
    {
        await using var source = NpgsqlDataSource.Create(server.ConnectionString);
        await using var guard = await source.OpenConnectionAsync(ct);
        await ExecuteAsync(guard, $"select pg_advisory_lock({Lock})", ct);
        await ExecuteAsync(guard, $"""
            create schema if not exists {Extensions};
            create extension if not exists pg_trgm schema {Extensions};
            create extension if not exists btree_gist schema {Extensions};
            do $$
            begin
                -- A server prepared by hand may have it elsewhere.
                if not exists (select from pg_extension where extname = 'pg_trgm' and extnamespace = '{Extensions}'::regnamespace) then
                    alter extension pg_trgm set schema {Extensions};
                end if;
            end $$;
            """, ct);
        await using var db = await platform.CreateDbContextAsync(ct);
        await db.Database.MigrateAsync(ct);
        foreach (var tenant in await db.Tenants.AsNoTracking().ToListAsync(ct)) await MigrateAsync(tenant.ToTenant(), ct);
    }

    /// <summary>Makes the company's schema if need be and brings it to the current shape.</summary>
    public async Task MigrateAsync(Tenant tenant, CancellationToken ct = default)
    {
        await using var connection = await databases.ConnectAsync(tenant, ct);
        await ExecuteAsync(connection, $"""
            create schema if not exists "{tenant.Schema}";
            create table if not exists migrations (id text primary key, applied_at timestamptz not null default now())
            """, ct);
        var applied = await AppliedAsync(connection, ct);
        foreach (var id in Migrations.Value.Except(applied))
        {
            await using var transaction = await connection.BeginTransactionAsync(ct);
            await ExecuteAsync(connection, Scripts.Value[id], ct);
            await using var note = new NpgsqlCommand("insert into migrations (id) values ($1)", connection) { Parameters = { new() { Value = id } } };
            await note.ExecuteNonQueryAsync(ct);
            await transaction.CommitAsync(ct);
            logger.LogInformation("Migrated {Schema} to {Migration}", tenant.Schema, id);
        }
    }

    /// <summary>The names of all migrations in order: a start that finds them applied asks for no more.</summary>
    static readonly Lazy<IReadOnlyList<string>> Migrations = new(() =>
    {
        using var db = Unconnected();
        return [.. db.GetService<IMigrationsAssembly>().Migrations.Keys.Order(StringComparer.Ordinal)];
    });

    /// <summary>The SQL of each migration, made once and only when a company lacks one: it names no schema, so it serves every company.</summary>
    static readonly Lazy<IReadOnlyDictionary<string, string>> Scripts = new(() =>
    {
        using var db = Unconnected();
        var generator = db.GetService<IMigrationsSqlGenerator>();
        var assembly = db.GetService<IMigrationsAssembly>();
        return assembly.Migrations.ToDictionary(static m => m.Key, m =>
            string.Join('\n', generator.Generate(assembly.CreateMigration(m.Value, "Npgsql.EntityFrameworkCore.PostgreSQL").UpOperations).Select(c => c.CommandText)));
    });

    static ErpDb Unconnected() => new(new DbContextOptionsBuilder<ErpDb>().UseNpgsql("Host=none").Options);

    static async Task<HashSet<string>> AppliedAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        var applied = new HashSet<string>();
        await using var command = new NpgsqlCommand("select id from migrations", connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) applied.Add(reader.GetString(0));
        return applied;
    }

    static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
}

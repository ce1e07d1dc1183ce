using Npgsql;

namespace Erp.Tests.Support;

/// <summary>A company's database is away for a while, as for maintenance.</summary>
sealed class Outage : IDisposable
{
    readonly string database, server;

    public Outage(Company company)
    {
        var settings = new NpgsqlConnectionStringBuilder(company.ConnectionString);
        database = settings.Database!;
        settings.Database = "postgres";
        server = settings.ConnectionString;
        Allow(false);
    }

    public void Dispose() => Allow(true);

    void Allow(bool connections)
    {
        using var connection = new NpgsqlConnection(server);
        connection.Open();
        // One after the other: in one transaction a connection could still slip in between.
        foreach (var sql in new[]
        {
            $"alter database \"{database}\" allow_connections {(connections ? "true" : "false")}",
            $"select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '{database}'",
        })
        {
            using var command = new NpgsqlCommand(sql, connection);
            command.ExecuteNonQuery();
        }
    }
}

using System.Globalization;
using Npgsql;

namespace Erp.Bench.Support;

/// <summary>Thousands of invoices with five lines each, written by SQL after the pattern of one real invoice.</summary>
static class ManyInvoices
{
    /// <summary>Writes so many copies of an issued invoice, each under a number and keys of its own.</summary>
    public static async Task WriteAsync(NpgsqlConnection connection, Guid pattern, int count)
    {
        await RunAsync(connection, "set session_replication_role = replica");
        await CopyAsync(connection, "invoices", $"id = '{pattern}'", count, column => column switch
        {
            "id" => "md5('invoice ' || g)::uuid",
            "number" => "'B-' || g",
            "search_text" => "'b-' || g || ' ' || o.search_text",
            _ => "o." + column,
        });
        await CopyAsync(connection, "invoice_lines", $"invoice_id = '{pattern}'", count, column => column switch
        {
            "id" => "md5(o.id::text || g)::uuid",
            "invoice_id" => "md5('invoice ' || g)::uuid",
            _ => "o." + column,
        });
        await RunAsync(connection, "set session_replication_role = default; analyze invoices, invoice_lines");
    }

    static async Task CopyAsync(NpgsqlConnection connection, string table, string pattern, int count, Func<string, string> value)
    {
        var columns = new List<string>();
        await using (var command = new NpgsqlCommand($"select column_name::text from information_schema.columns where table_schema = current_schema and table_name = '{table}'", connection))
        await using (var reader = await command.ExecuteReaderAsync())
            while (await reader.ReadAsync()) columns.Add(reader.GetString(0));
        await RunAsync(connection, $"""
            insert into {table} ({string.Join(", ", columns)})
            select {string.Join(", ", columns.Select(value))} from generate_series(1, {count.ToString(CultureInfo.InvariantCulture)}) g cross join (select * from {table} where {pattern}) o
            """);
    }

    static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 120 };
        await command.ExecuteNonQueryAsync();
    }
}

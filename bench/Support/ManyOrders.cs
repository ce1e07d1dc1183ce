using System.Globalization;
using Npgsql;

namespace Erp.Bench.Support;

/// <summary>A million orders from a few thousand customers, written by SQL after the pattern of one real order.</summary>
static class ManyOrders
{
    public const int Count = 1_000_000;

    /// <summary>Every 8,000th order: the name of one customer.</summary>
    public const string Rare = "Balokatuna";

    /// <summary>Every 200th order: a part in the middle of many names.</summary>
    public const string Frequent = "lokatu";

    /// <summary>Every second order: the legal form.</summary>
    public const string VeryFrequent = "GmbH";

    // Five syllables make a name; the last two are drawn from fewer, so that a part of a name is shared by many.
    const string Name = """
        initcap((array['ba','do','fi','gu','ha','ki','lu','mo','ne','pa','ri','so','tu','we','zo','bre','kra','sti','tro','vla'])[1 + g % 20]
          || (array['lo','ma','ni','ru','se','ta','vi','wo','xa','za'])[1 + g / 20 % 10] || (array['ka','pe'])[1 + g / 200 % 2]
          || (array['tu','bi','co','da','fe','gi','ho','ju','le','my'])[1 + g / 400 % 10] || (array['na','ro'])[1 + g / 4000 % 2])
          || case when g / 8000 % 2 = 0 then ' GmbH' else ' e. V.' end
        """;

    /// <summary>Writes them, spread over five years. Bulk indexes are built afterwards, as a restore would.</summary>
    public static async Task WriteAsync(NpgsqlConnection connection, Guid pattern)
    {
        var columns = await ListAsync(connection, "select column_name::text from information_schema.columns where table_schema = current_schema and table_name = 'orders'");
        var indexes = await ListAsync(connection, "select indexdef::text from pg_indexes where schemaname = current_schema and tablename = 'orders' and indexname like 'ix%'");
        await RunAsync(connection, "set session_replication_role = replica; set maintenance_work_mem = '512MB'");
        foreach (var name in await ListAsync(connection, "select indexname::text from pg_indexes where schemaname = current_schema and tablename = 'orders' and indexname like 'ix%'"))
            await RunAsync(connection, $"drop index {name}");
        var values = columns.Select(column => column switch
        {
            "id" => "(lpad(to_hex(1600000000000 + g), 12, '0') || '7000' || substr(md5(g::text), 1, 16))::uuid",
            "number" => "'M-' || g",
            "order_date" => "date '2021-06-01' + (g::bigint * 1800 / 1000000)::int",
            "customer_name" => "name",
            "search_text" => "lower('M-' || g || ' ' || name || ' Hamburg')",
            _ => "o." + column,
        });
        await RunAsync(connection, $"""
            insert into orders ({string.Join(", ", columns)})
            select {string.Join(", ", values)} from generate_series(1, {Count.ToString(CultureInfo.InvariantCulture)}) g
            cross join lateral (select {Name} as name) n cross join (select * from orders where id = '{pattern}') o
            """);
        foreach (var index in indexes) await RunAsync(connection, index);
        await RunAsync(connection, "vacuum analyze orders");
    }

    static async Task<List<string>> ListAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync()) values.Add(reader.GetString(0));
        return values;
    }

    static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 300 };
        await command.ExecuteNonQueryAsync();
    }
}

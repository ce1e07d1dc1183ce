using System.Globalization;
using Npgsql;

namespace Erp.Bench.Support;

/// <summary>Customers under a few ten thousand different names and orders of theirs, written by SQL after the pattern of one real order and its customer.</summary>
static class ManyNames
{
    /// <summary>What is typed, by kind.</summary>
    public static readonly IReadOnlyList<(string Kind, IReadOnlyList<string> Typed)> Typed =
    [
        ("a number", ["M-123", "M-45678", "m-99", "C-1234", "c-77"]),
        ("a name begun", ["sta", "stain", "kra", "krabe", "molo", "vlati", "tro", "brelo"]),
        ("a name and the town", ["stainberger hamburg", "krabefeld ham", "vlatimann hamburg"]),
        ("the legal form, on every second record", ["gmbh", "gmbh hamburg"]),
        ("the middle of a name", ["inberg", "befeld", "timann"]),
        ("a misspelled name", ["stienberger", "krabefelt", "vlattimann", "molofelld", "broleberger", "dotimnan"]),
    ];

    // A name of its own per customer out of syllables and common endings, as names of places and families are.
    const string Name = """
        initcap((array['ba','do','fi','gu','ha','ki','lu','mo','ne','pa','ri','so','tu','we','zo','bre','kra','sta','tro','vla'])[1 + c % 20]
          || (array['lo','in','ni','ru','be','ta','vi','wo','xa','ti'])[1 + c / 20 % 10] || (array['', 'ka','pe','no','se'])[1 + c / 200 % 5] || (array['', 'lu','de','ra','mi'])[1 + c / 1000 % 5]
          || (array['berger','feld','mann','hausen','meier','stein','bach','dorf','burg','hofer'])[1 + c / 5000 % 10]) || case when c % 2 = 0 then ' GmbH' else ' e. K.' end
        """;

    /// <summary>Writes them, in place of any written before. Bulk indexes are built afterwards, as a restore would.</summary>
    public static async Task WriteAsync(NpgsqlConnection connection, Guid pattern, int orders, int parties)
    {
        await RunAsync(connection, "set session_replication_role = replica; set maintenance_work_mem = '512MB'");
        var party = await ScalarAsync(connection, $"select customer_id::text from orders where id = '{pattern}'");
        await CopyAsync(connection, "orders", pattern.ToString(), orders, new()
        {
            ["number"] = "'M-' || lpad(g::text, 7, '0')", ["customer_name"] = "n.name", ["search_text"] = "lower('M-' || lpad(g::text, 7, '0') || ' ' || n.name || ' Hamburg')",
        }, $"select 1 + g % {Text(parties)} as c");
        await CopyAsync(connection, "parties", party, parties, new()
        {
            ["number"] = "'C-' || lpad(g::text, 6, '0')", ["name"] = "n.name", ["search_text"] = "lower('C-' || lpad(g::text, 6, '0') || ' ' || n.name || ' Hamburg')",
        }, "select g as c");
    }

    static async Task CopyAsync(NpgsqlConnection connection, string table, string pattern, int count, Dictionary<string, string> own, string customer)
    {
        var columns = await ListAsync(connection, $"select column_name::text from information_schema.columns where table_schema = current_schema and table_name = '{table}'");
        var indexes = await ListAsync(connection, $"select indexdef::text from pg_indexes where schemaname = current_schema and tablename = '{table}' and indexname like 'ix%'");
        foreach (var name in await ListAsync(connection, $"select indexname::text from pg_indexes where schemaname = current_schema and tablename = '{table}' and indexname like 'ix%'"))
            await RunAsync(connection, $"drop index {name}");
        await RunAsync(connection, $"delete from {table} where id <> '{pattern}'");
        own["id"] = "(lpad(to_hex(1600000000000 + g), 12, '0') || '7000' || substr(md5(g::text), 1, 16))::uuid";
        await RunAsync(connection, $"""
            insert into {table} ({string.Join(", ", columns)})
            select {string.Join(", ", columns.Select(c => own.GetValueOrDefault(c, "o." + c)))} from generate_series(1, {Text(count)}) g
            cross join lateral ({customer}) k cross join lateral (select {Name} as name) n cross join (select * from {table} where id = '{pattern}') o
            """);
        foreach (var index in indexes) await RunAsync(connection, index);
        await RunAsync(connection, $"vacuum analyze {table}");
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    static async Task<string> ScalarAsync(NpgsqlConnection connection, string sql) => (await ListAsync(connection, sql))[0];

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
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync();
    }
}

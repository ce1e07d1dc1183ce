using System.Globalization;
using System.Text;
using Erp.Platform.Search;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Erp.Bench.Support;

/// <summary>
/// Writes the pgbench script that does the same inserts as a piece of work: it looks which rows the work left in which tables, and
/// repeats them as plain inserts with new keys, all in one transaction. What only reads or updates is left out: a floor, not a copy.
/// </summary>
static class FloorScript
{
    static readonly Type[] WrittenBehindTheWork = [typeof(Seal), typeof(OutboxMessage), typeof(SearchWord), typeof(SearchPosition)];

    /// <summary>The script for the rows that a piece of work, done once, leaves behind.</summary>
    public static async Task<string> OfAsync(string connectionString, Tenant tenant, Func<Task> work)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { SearchPath = tenant.Schema });
        var tables = Tables();
        var before = new Dictionary<string, HashSet<string>>();
        foreach (var table in tables) before[table.Name] = [.. (await ReadAsync(source, table)).Select(table.KeyOf)];
        await work();

        var added = new List<(Table Table, string?[] Row)>();
        foreach (var table in tables) added.AddRange((await ReadAsync(source, table)).Where(row => !before[table.Name].Contains(table.KeyOf(row))).Select(row => (table, row)));
        var keys = added.SelectMany(a => a.Table.Columns.Zip(a.Row).Where(c => c.First.Name is "id").Select(c => c.Second!)).ToHashSet();
        var script = new StringBuilder("\\set run random(1, 9000000000000)\nbegin;\n");
        foreach (var (table, row) in added)
            script.Append(
                CultureInfo.InvariantCulture,
                $"insert into {table.Name} ({string.Join(", ", table.Columns.Select(c => c.Quoted))}) values ({string.Join(", ", table.Columns.Zip(row).Select(c => Literal(c.First, c.Second, keys)))});\n");
        return script.Append("commit;\n").ToString();
    }

    /// <summary>
    /// A value as SQL. Keys of new rows and unique texts differ from run to run; keys begin with the time like the product's own, so that
    /// indexes grow at their end in both. Colons are hidden from pgbench, which would take them for variables.
    /// </summary>
    static string Literal(Column column, string? value, HashSet<string> keys)
    {
        if (value is null) return "null";
        if (keys.Contains(value)) return $"(lpad(to_hex((extract(epoch from now()) * 1000)::bigint), 12, '0') || substr(md5('{value}' || :client_id || '-' || :run), 1, 20))::uuid";
        var text = $"E'{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal).Replace(":", "\\x3a", StringComparison.Ordinal)}'";
        return column.IsUniqueText ? $"left(md5({text} || :client_id || '-' || :run), {value.Length.ToString(CultureInfo.InvariantCulture)})" : text;
    }

    static async Task<List<string?[]>> ReadAsync(NpgsqlDataSource source, Table table)
    {
        await using var command = source.CreateCommand($"select array[{string.Join(", ", table.Columns.Select(c => $"{c.Quoted}::text"))}] from {table.Name}");
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string?[]>();
        while (await reader.ReadAsync()) rows.Add(reader.GetFieldValue<string?[]>(0));
        return rows;
    }

    /// <summary>Tables in an order in which each stands behind those it refers to.</summary>
    static List<Table> Tables()
    {
        using var db = new ErpDb(new DbContextOptionsBuilder<ErpDb>().UseNpgsql("Host=none").Options);
        var left = db.Model.GetEntityTypes().Where(e => !WrittenBehindTheWork.Contains(e.ClrType)).ToList();
        var ordered = new List<IEntityType>();
        while (left.Count > 0)
        {
            // Circles are rare and may be deferred; whoever stands in one comes as it is.
            var next = left.Find(e => e.GetForeignKeys().All(k => k.PrincipalEntityType == e || !left.Contains(k.PrincipalEntityType))) ?? left[0];
            left.Remove(next);
            ordered.Add(next);
        }

        return
        [
            .. ordered.Select(
                e => new Table(e.GetTableName()!, [.. e.GetFlattenedProperties().Where(p => p.GetColumnType() != "xid8" && p.GetComputedColumnSql() is null).Select(p => Describe(e, p))])),
        ];
    }

    static Column Describe(IEntityType type, IProperty property) =>
        new(
            property.GetColumnName(), type.FindPrimaryKey()!.Properties.Contains(property),
            (property.GetProviderClrType() ?? property.ClrType) == typeof(string) && property.GetContainingIndexes().Any(i => i.IsUnique));

    sealed record Table(string Name, IReadOnlyList<Column> Columns)
    {
        public string KeyOf(string?[] row) => string.Join('\u001F', Columns.Zip(row).Where(c => c.First.IsKey).Select(c => c.Second));
    }

    sealed record Column(string Name, bool IsKey, bool IsUniqueText)
    {
        /// <summary>As SQL names it, whatever word it is.</summary>
        public string Quoted => $"\"{Name}\"";
    }
}

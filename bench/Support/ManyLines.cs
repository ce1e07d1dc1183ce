using System.Globalization;
using Npgsql;

namespace Erp.Bench.Support;

/// <summary>Journal lines by the million over three years, on all accounts of the chart, written by SQL; every entry is balanced.</summary>
static class ManyLines
{
    const int LinesPerEntry = 4;
    const int DaysBack = 1095;

    /// <summary>Writes them without the guards of the journal, as a restore would.</summary>
    /// <param name="connection">In the company's schema.</param>
    /// <param name="today">The last day they lie on.</param>
    /// <param name="there">How many were written before.</param>
    /// <param name="count">How many there are to be.</param>
    public static async Task WriteAsync(NpgsqlConnection connection, DateOnly today, int there, int count)
    {
        var (from, to) = ((there / LinesPerEntry + 1).ToString(CultureInfo.InvariantCulture), (count / LinesPerEntry).ToString(CultureInfo.InvariantCulture));
        var first = today.AddDays(-DaysBack).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await RunAsync(connection, "set session_replication_role = replica");
        await RunAsync(connection, $"""
            create temp table made as
            select g, ('0195' || lpad(to_hex(g), 8, '0') || '7000' || substr(md5(g::text), 1, 16))::uuid as id, date '{first}' + g % {DaysBack} as day,
                   ((g::bigint * 7919) % 500000 + 1) / 100.0 as amount, ((g::bigint * 104729) % 90000 + 1) / 100.0 as other
            from generate_series({from}, {to}) g
            """);
        await RunAsync(connection, """
            insert into journal_entries
                (id, number, document_number, document_date, posting_date, fiscal_year, period, text, currency, source_type, source_id, total, line_count, version, created_at, changed_at)
            select id, 'M-' || g, 'M-' || g, day, day, extract(year from day), extract(month from day), 'Messung', 'EUR', 'bench', id, amount + other, 4, 1, now(), now() from made
            """);
        await RunAsync(connection, """
            with chart as (select array_agg(id order by number) as ids, count(*)::int as many from accounts)
            insert into journal_lines (id, entry_id, position, posting_date, account_id, debit, credit)
            select ('0196' || lpad(to_hex(g * 4 + p), 8, '0') || '7000' || substr(md5((g * 4 + p)::text), 1, 16))::uuid, id, p, day, ids[1 + (g * p * 31) % many],
                   case p when 1 then amount when 2 then other else 0 end, case p when 3 then amount when 4 then other else 0 end
            from made, chart, generate_series(1, 4) p
            """);
        await RunAsync(connection, "drop table made");
        await RunAsync(connection, "vacuum analyze journal_entries");
        await RunAsync(connection, "vacuum analyze journal_lines");
    }

    static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 300 };
        await command.ExecuteNonQueryAsync();
    }
}

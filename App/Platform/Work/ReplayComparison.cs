using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Erp.Platform.Work;

/// <summary>Compares a table with its replayed copy: both are read in order of their keys, each row as a fingerprint, side by side.</summary>
static class ReplayComparison
{
    const int MostExamples = 5;

    public static async Task<TableComparison> CompareAsync(ErpDb books, NpgsqlConnection replayed, LoggedEntity entity, CancellationToken ct)
    {
        var table = ReplayWriter.Table(entity);
        var columns = ReplayWriter.Columns(entity.Fields.Values.Select(p => p.GetColumnName()));
        var sql = $"""select id, md5(row({columns})::text)::uuid from "{table}" order by id""";
        await using var here = await ReadAsync((NpgsqlConnection)books.Database.GetDbConnection(), sql, ct);
        await using var there = await ReadAsync(replayed, sql, ct);
        var (rows, differing, examples) = (0L, 0L, new List<Guid>());
        var (moreHere, moreThere) = (await here.ReadAsync(ct), await there.ReadAsync(ct));
        while (moreHere || moreThere)
        {
            var side = !moreHere ? 1 : !moreThere ? -1 : Compare(here.GetGuid(0), there.GetGuid(0));
            var id = side <= 0 ? here.GetGuid(0) : there.GetGuid(0);
            if (side <= 0) rows++;
            if (side != 0 || here.GetGuid(1) != there.GetGuid(1))
            {
                differing++;
                if (examples.Count < MostExamples) examples.Add(id);
            }

            if (side <= 0) moreHere = await here.ReadAsync(ct);
            if (side >= 0) moreThere = await there.ReadAsync(ct);
        }

        return new(table, rows, differing, examples);
    }

    /// <summary>As PostgreSQL orders keys: byte by byte.</summary>
    static int Compare(Guid left, Guid right)
    {
        Span<byte> a = stackalloc byte[16], b = stackalloc byte[16];
        left.TryWriteBytes(a, bigEndian: true, out _);
        right.TryWriteBytes(b, bigEndian: true, out _);
        return a.SequenceCompareTo(b);
    }

    static async Task<NpgsqlDataReader> ReadAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return await command.ExecuteReaderAsync(ct);
    }
}

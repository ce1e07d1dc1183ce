using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using NpgsqlTypes;

namespace Erp.Platform.Work;

/// <summary>
/// Plays changes into tables. Changes of a batch are folded row by row first, then each table gets one statement per kind of change:
/// PostgreSQL itself reads the JSON into the columns' types (<c>jsonb_populate_record</c>).
/// </summary>
sealed class ReplayWriter(NpgsqlConnection connection, FrozenDictionary<string, LoggedEntity> entities, LoggedValues values)
{
    sealed class Row
    {
        /// <summary>The row as it stood before this batch goes first.</summary>
        public bool RemovesOld { get; set; }

        /// <summary>A new row with these values; otherwise the values change those that are there.</summary>
        public bool IsNew { get; set; }

        public Dictionary<string, JsonElement>? Values { get; set; }
    }

    readonly Dictionary<(LoggedEntity Entity, Guid Id), Row> rows = [];

    /// <summary>Changes played so far.</summary>
    public long Changes { get; private set; }

    /// <summary>Takes a commit's changes into the batch.</summary>
    public void Add(LoggedCommit commit)
    {
        foreach (var change in commit.Changes)
        {
            Changes++;
            // An entity that the product no longer has has no table either.
            if (!entities.TryGetValue(change.Entity, out var entity)) continue;
            if (!rows.TryGetValue((entity, change.EntityId), out var row)) rows[(entity, change.EntityId)] = row = new Row();
            Fold(row, entity, change);
        }
    }

    /// <summary>Writes the batch.</summary>
    public async Task FlushAsync(CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        foreach (var table in rows.GroupBy(r => r.Key.Entity))
        {
            await RemoveAsync(table.Key, [.. table.Where(r => r.Value.RemovesOld).Select(r => r.Key.Id)], ct);
            var written = table.Where(r => r.Value.Values is not null).ToLookup(r => r.Value.IsNew, r => (r.Key.Id, Values: r.Value.Values!));
            foreach (var alike in written[false].GroupBy(r => string.Join(',', r.Values.Keys.Order(StringComparer.Ordinal))))
                await UpdateAsync(table.Key, [.. alike.First().Values.Keys], [.. alike.Select(r => Document(table.Key, r.Id, r.Values))], ct);
            await InsertAsync(table.Key, [.. written[true].Select(r => Document(table.Key, r.Id, r.Values))], ct);
        }

        await transaction.CommitAsync(ct);
        rows.Clear();
    }

    void Fold(Row row, LoggedEntity entity, Change change)
    {
        if (change.Kind == ChangeKind.Removed)
        {
            row.RemovesOld |= !row.IsNew;
            row.IsNew = false;
            row.Values = null;
            return;
        }

        using var fields = JsonDocument.Parse(change.Fields);
        if (change.Kind == ChangeKind.Added)
        {
            row.IsNew = true;
            row.Values = [];
        }

        row.Values ??= [];
        foreach (var field in fields.RootElement.EnumerateObject())
        {
            if (!entity.Fields.TryGetValue(field.Name, out var property) || !IsWritten(property)) continue;
            var logged = change.Kind == ChangeKind.Changed ? field.Value[1] : field.Value;
            row.Values[field.Name] = values.TryOpen(property, logged, out var clear) ? clear.Clone() : Erased(property);
        }
    }

    /// <summary>Stands in for what an erased person's key no longer opens; the row's later, anonymous values follow in the log.</summary>
    static JsonElement Erased(IProperty property)
    {
        var empty = property.IsNullable ? null : property.ClrType == typeof(string) ? "" : Activator.CreateInstance(property.ClrType);
        return JsonElement.Parse(FieldValues.ToJson(FieldValues.Stored(property, empty)));
    }

    /// <summary>Whether the column takes values; one that PostgreSQL computes does not.</summary>
    internal static bool IsWritten(IProperty property) => property.GetComputedColumnSql() is null;

    static string Document(LoggedEntity entity, Guid id, Dictionary<string, JsonElement> fields) => FieldValues.Object(writer =>
    {
        writer.WriteString(entity.Fields[nameof(Entity.Id)].GetColumnName(), id);
        foreach (var (name, value) in fields)
        {
            writer.WritePropertyName(entity.Fields[name].GetColumnName());
            value.WriteTo(writer);
        }
    });

    Task RemoveAsync(LoggedEntity entity, Guid[] ids, CancellationToken ct) =>
        ids.Length == 0 ? Task.CompletedTask : ExecuteAsync($"""delete from "{Table(entity)}" where id = any($1)""", ids, NpgsqlDbType.Array | NpgsqlDbType.Uuid, ct);

    Task InsertAsync(LoggedEntity entity, string[] documents, CancellationToken ct)
    {
        if (documents.Length == 0) return Task.CompletedTask;
        var columns = Columns(entity.Fields.Values.Where(IsWritten).Select(p => p.GetColumnName()));
        return ExecuteAsync(
            $"""
            insert into "{Table(entity)}" ({columns})
            select {columns} from unnest($1) d cross join lateral jsonb_populate_record(null::"{Table(entity)}", d)
            """, documents, NpgsqlDbType.Array | NpgsqlDbType.Jsonb, ct);
    }

    Task UpdateAsync(LoggedEntity entity, string[] fields, string[] documents, CancellationToken ct)
    {
        if (fields.Length == 0) return Task.CompletedTask;
        var columns = fields.Select(f => entity.Fields[f].GetColumnName()).ToList();
        return ExecuteAsync(
            $"""
            update "{Table(entity)}" t set {string.Join(", ", columns.Select(c => $"\"{c}\" = r.\"{c}\""))}
            from unnest($1) d cross join lateral jsonb_populate_record(null::"{Table(entity)}", d) r where t.id = r.id
            """, documents, NpgsqlDbType.Array | NpgsqlDbType.Jsonb, ct);
    }

    async Task ExecuteAsync(string sql, object argument, NpgsqlDbType type, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = argument, NpgsqlDbType = type } }, CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(ct);
    }

    internal static string Table(LoggedEntity entity) => entity.Type.GetTableName()!;

    internal static string Columns(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal).Select(n => $"\"{n}\""));
}

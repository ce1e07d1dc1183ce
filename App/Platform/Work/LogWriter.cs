using Npgsql;
using NpgsqlTypes;

namespace Erp.Platform.Work;

/// <summary>
/// Writes a commit with its changes and events as one statement, in the transaction of the rows they tell of. One statement for all of them rather
/// than a tracked entity each: a command writes about as many rows of log as of business, and these would cost as much again.
/// </summary>
static class LogWriter
{
    const string Insert =
        """
        with written as (
            insert into commits (at, id, actor_id, actor_name, command, arguments, undo_of) values ($1, $2, $3, $4, $5, $6, $7)
        ), happened as (
            insert into events (at, commit_id, no, type, payload)
            select $1, $2, e.no, e.type, e.payload from unnest($8, $9) with ordinality e (type, payload, no)
        )
        insert into changes (at, commit_id, no, kind, entity, entity_id, root_id, fields)
        select $1, $2, c.no, c.kind, c.entity, c.entity_id, c.root_id, c.fields
        from unnest($10, $11, $12, $13, $14) with ordinality c (kind, entity, entity_id, root_id, fields, no)
        """;

    /// <summary>The statement that writes it. Changes and events are numbered in the order given.</summary>
    public static NpgsqlBatchCommand Of(LoggedCommit logged)
    {
        var (commit, changes, events) = logged;
        return new(Insert)
        {
            Parameters =
            {
                Value(NpgsqlDbType.TimestampTz, commit.At), Value(NpgsqlDbType.Uuid, commit.Id), Value(NpgsqlDbType.Uuid, commit.ActorId), Value(NpgsqlDbType.Text, commit.ActorName),
                Value(NpgsqlDbType.Text, commit.Command), Value(NpgsqlDbType.Jsonb, commit.Arguments), Value(NpgsqlDbType.Uuid, commit.UndoOf),
                Each(NpgsqlDbType.Text, events, e => e.Type), Each(NpgsqlDbType.Jsonb, events, e => e.Payload),
                Each(NpgsqlDbType.Smallint, changes, c => (short)c.Kind), Each(NpgsqlDbType.Text, changes, c => c.Entity), Each(NpgsqlDbType.Uuid, changes, c => c.EntityId),
                Each(NpgsqlDbType.Uuid, changes, c => c.RootId), Each(NpgsqlDbType.Jsonb, changes, c => c.Fields),
            },
        };
    }

    static NpgsqlParameter Value(NpgsqlDbType type, object? value) => new() { NpgsqlDbType = type, Value = value ?? DBNull.Value };

    static NpgsqlParameter Each<TRow, TValue>(NpgsqlDbType type, IReadOnlyList<TRow> rows, Func<TRow, TValue> value) =>
        new() { NpgsqlDbType = NpgsqlDbType.Array | type, Value = rows.Select(value).ToArray() };
}

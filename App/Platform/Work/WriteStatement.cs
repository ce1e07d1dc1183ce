using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;
using Npgsql;
using NpgsqlTypes;

namespace Erp.Platform.Work;

/// <summary>
/// How rows of a table are written of which the same columns are written: put into words once, then used by every command that writes such rows,
/// for one of them or for many at once.
/// </summary>
sealed class WriteStatement
{
    // A few rows take PostgreSQL as long either way. But it finds many of a table by reading all of it, as long as it has not yet noticed that the table has grown; one it finds by its key.
    const int LeastRows = 16;

    /// <summary>What <see cref="Checked"/> makes of rows that are no longer as they were read: it divides by nothing.</summary>
    public const string RowsMissing = PostgresErrorCodes.DivisionByZero;

    const string Count = "cardinality($1)";

    static readonly ConcurrentDictionary<Shape, WriteStatement> Known = new(new ShapeComparer());
    static readonly ConcurrentDictionary<Shape, WriteStatement>.AlternateLookup<IReadOnlyModificationCommand> KnownByRow = Known.GetAlternateLookup<IReadOnlyModificationCommand>();

    readonly Shape shape;
    readonly Parameter[] parameters;
    readonly bool canBeMany;
    readonly string one;
    readonly string many;

    WriteStatement(Shape shape, IReadOnlyModificationCommand row)
    {
        this.shape = shape;
        var columns = row.ColumnModifications.Index().ToArray();
        if (columns.Any(c => c.Item.IsRead || c.Item.JsonPath is not null)) throw new NotSupportedException($"{row.TableName} has values that the database makes; a command cannot write it.");
        var written = columns.Where(c => c.Item.IsWrite).Select(c => Parameter.Of(c.Index, c.Item, original: false)).ToArray();
        var conditions = columns.Where(c => c.Item.IsCondition).Select(c => Parameter.Of(c.Index, c.Item, original: true)).ToArray();
        parameters = [.. written, .. conditions];
        // Rows of one statement are changed in no order; of those that trade places under a unique index, one has to go first.
        canBeMany = parameters.All(p => p.CanBeMany) && (shape.State != EntityState.Modified || !columns.Any(c => c.Item.IsWrite && IsUnique(c.Item.Column)));
        var table = (row.Schema is null ? "" : Quoted(row.Schema) + ".") + Quoted(row.TableName);
        var values = string.Join(", ", Enumerable.Range(1, parameters.Length).Select(n => Invariant($"${n}")));
        var named = string.Join(", ", Enumerable.Range(1, parameters.Length).Select(n => Invariant($"v{n}")));
        (one, many) = shape.State switch
        {
            EntityState.Added => ($"insert into {table} ({Names(written)}) values ({values})", $"insert into {table} ({Names(written)}) select * from unnest({values})"),
            EntityState.Modified =>
            (
                Checked($"update {table} set {Pairs(written, 1, ", ", "$")} where {Pairs(conditions, 1 + written.Length, " and ", "$")}", "1"),
                Checked($"update {table} t set {Pairs(written, 1, ", ", "n.v")} from unnest({values}) n({named}) where {Pairs(conditions, 1 + written.Length, " and ", "n.v", "t.")}", Count)
            ),
            EntityState.Deleted =>
            (
                Checked($"delete from {table} where {Pairs(conditions, 1, " and ", "$")}", "1"),
                Checked($"delete from {table} t using unnest({values}) n({named}) where {Pairs(conditions, 1, " and ", "n.v", "t.")}", Count)
            ),
            var state => throw new NotSupportedException($"{row.TableName} is {state}."),
        };
    }

    /// <summary>How this row is written.</summary>
    /// <exception cref="NotSupportedException">The row has values that the database would make.</exception>
    public static WriteStatement For(IReadOnlyModificationCommand row)
    {
        if (KnownByRow.TryGetValue(row, out var known)) return known;
        var shape = Shape.Of(row);
        return Known.GetOrAdd(shape, static (shape, row) => new(shape, row), row);
    }

    /// <summary>How many of these rows, from the first on, one statement writes.</summary>
    public int CountOfAlike(ReadOnlySpan<IReadOnlyModificationCommand> rows)
    {
        var count = 1;
        while (canBeMany && count < rows.Length && shape.IsOf(rows[count])) count++;
        return count < LeastRows ? 1 : count;
    }

    /// <summary>The statement that writes these rows, which are alike.</summary>
    public NpgsqlBatchCommand Of(ReadOnlySpan<IReadOnlyModificationCommand> rows)
    {
        var command = new NpgsqlBatchCommand(rows.Length == 1 ? one : many);
        foreach (var parameter in parameters) command.Parameters.Add(rows.Length == 1 ? parameter.Of(rows[0]) : parameter.Of(rows));
        return command;
    }

    static bool IsUnique(IColumnBase? column) =>
        column is IColumn { Table: var table } && (table.Indexes.Any(i => i.IsUnique && i.Columns.Contains(column)) || table.UniqueConstraints.Any(u => u.Columns.Contains(column)));

    /// <summary>The statement, which fails where it does not find as many rows as it should: so what follows in the same message, the commit, does not happen either.</summary>
    static string Checked(string statement, string count) => $"with written as ({statement} returning 1) select 1 / (count(*) = {count})::int from written";

    static string Names(IEnumerable<Parameter> columns) => string.Join(", ", columns.Select(c => Quoted(c.Column)));

    static string Pairs(IEnumerable<Parameter> columns, int first, string between, string value, string owner = "") =>
        string.Join(between, columns.Select((column, index) => Invariant($"{owner}{Quoted(column.Column)} = {value}{first + index}")));

    static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>What makes rows alike: their table, what is done to them, and with which columns.</summary>
    sealed record Shape(string? Schema, string Table, EntityState State, (string Name, bool IsWritten, bool IsCondition)[] Columns)
    {
        public static Shape Of(IReadOnlyModificationCommand row) =>
            new(row.Schema, row.TableName, row.EntityState, [.. row.ColumnModifications.Select(c => (c.ColumnName, c.IsWrite, c.IsCondition))]);

        public bool IsOf(IReadOnlyModificationCommand row)
        {
            if (row.EntityState != State || row.TableName != Table || row.Schema != Schema || row.ColumnModifications.Count != Columns.Length) return false;
            for (var i = 0; i < Columns.Length; i++)
            {
                var (name, isWritten, isCondition) = Columns[i];
                var column = row.ColumnModifications[i];
                if (column.IsWrite != isWritten || column.IsCondition != isCondition || column.ColumnName != name) return false;
            }

            return true;
        }
    }

    sealed class ShapeComparer : IEqualityComparer<Shape>, IAlternateEqualityComparer<IReadOnlyModificationCommand, Shape>
    {
        public bool Equals(Shape? x, Shape? y) => ReferenceEquals(x, y) || x is not null && y is not null
            && (x.Schema, x.Table, x.State) == (y.Schema, y.Table, y.State) && x.Columns.AsSpan().SequenceEqual(y.Columns);

        public bool Equals(IReadOnlyModificationCommand alternate, Shape other) => other.IsOf(alternate);

        // Without the columns' names: a table is written in few ways, and whoever is found is compared name by name anyway.
        public int GetHashCode(Shape obj) => HashCode.Combine(obj.Table, obj.State, obj.Columns.Length);

        public int GetHashCode(IReadOnlyModificationCommand alternate) => HashCode.Combine(alternate.TableName, alternate.EntityState, alternate.ColumnModifications.Count);

        public Shape Create(IReadOnlyModificationCommand alternate) => Shape.Of(alternate);
    }

    /// <summary>A value that the statement takes of each row: one to be written, or one that the row must still have.</summary>
    abstract class Parameter(int place, string column, bool isOriginal, bool isNullable, RelationalTypeMapping mapping, NpgsqlDbType type)
    {
        static readonly NpgsqlCommand Maker = new();

        public string Column => column;

        /// <summary>Whether values of many rows fit into one array: those that are arrays themselves do not.</summary>
        public bool CanBeMany => !type.HasFlag(NpgsqlDbType.Array);

        protected NpgsqlDbType TypeOfMany => type | NpgsqlDbType.Array;

        public static Parameter Of(int place, IColumnModification column, bool original)
        {
            var mapping = column.TypeMapping!;
            var type = ((NpgsqlParameter)mapping.CreateParameter(Maker, "", value: null, nullable: true)).NpgsqlDbType;
            var stored = Nullable.GetUnderlyingType(mapping.Converter?.ProviderClrType ?? mapping.ClrType) ?? mapping.Converter?.ProviderClrType ?? mapping.ClrType;
            var each = stored.IsValueType && column.IsNullable is not false ? typeof(Nullable<>).MakeGenericType(stored) : stored;
            return (Parameter)Activator.CreateInstance(typeof(Parameter<>).MakeGenericType(each), place, column.ColumnName, original, column.IsNullable is not false, mapping, type)!;
        }

        /// <summary>The value of one row.</summary>
        public NpgsqlParameter Of(IReadOnlyModificationCommand row) => (NpgsqlParameter)mapping.CreateParameter(Maker, "", Given(row), isNullable);

        /// <summary>The values of many rows.</summary>
        public abstract NpgsqlParameter Of(ReadOnlySpan<IReadOnlyModificationCommand> rows);

        /// <summary>The value as the column stores it.</summary>
        protected object? Stored(IReadOnlyModificationCommand row) => mapping.Converter is { } converter ? converter.ConvertToProvider(Given(row)) : Given(row);

        object? Given(IReadOnlyModificationCommand row) => isOriginal ? row.ColumnModifications[place].OriginalValue : row.ColumnModifications[place].Value;
    }

    sealed class Parameter<T>(int place, string column, bool isOriginal, bool isNullable, RelationalTypeMapping mapping, NpgsqlDbType type)
        : Parameter(place, column, isOriginal, isNullable, mapping, type)
    {
        public override NpgsqlParameter Of(ReadOnlySpan<IReadOnlyModificationCommand> rows)
        {
            var values = new T?[rows.Length];
            for (var i = 0; i < rows.Length; i++) values[i] = (T?)Stored(rows[i]);
            return new NpgsqlParameter<T?[]> { NpgsqlDbType = TypeOfMany, TypedValue = values };
        }
    }
}

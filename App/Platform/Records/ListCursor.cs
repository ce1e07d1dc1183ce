using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using System.Text.Json;
using Erp.Platform.Ui;
using Erp.Platform.Work;

namespace Erp.Platform.Records;

/// <summary>
/// Pages a list for programs by the place of the last row, not by counting: rows added or removed meanwhile make no row appear twice or
/// get lost, and page 1,000 is as quick as page 1.
/// </summary>
static class ListCursor
{
    static readonly JsonSerializerOptions Strict = new() { RespectRequiredConstructorParameters = true };

    /// <summary>The place of a row in a list's order, opaque to callers.</summary>
    public static string After<TRow>(RecordList<TRow> list, GridState state, TRow row) where TRow : class, IRow
    {
        var value = list.Order(state).Column.Read(row);
        var text = value switch { null => null, IFormattable f => f.ToString(value is DateTimeOffset or DateOnly ? "O" : null, CultureInfo.InvariantCulture), _ => value.ToString() };
        return Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(new Place(text, row.Id))).Replace('+', '-').Replace('/', '_');
    }

    /// <summary>The rows behind a place.</summary>
    /// <exception cref="InvalidInputException">The cursor is not one of ours.</exception>
    public static IQueryable<TRow> Continue<TRow>(RecordList<TRow> list, GridState state, IQueryable<TRow> query, string cursor) where TRow : class, IRow
    {
        var (column, descending) = list.Order(state);
        var place = Read(cursor);
        var row = column.Value.Parameters[0];
        var id = Expression.Property(row, nameof(IRow.Id));
        var behindId = Compare(id, Expression.Constant(place.Id), descending);
        var value = column.Value.Body;
        var last = Parse(place.Value, value.Type);
        Expression behind;
        if (last is null) behind = Expression.AndAlso(Expression.Equal(value, Expression.Constant(null, value.Type)), behindId);
        else
        {
            var limit = Expression.Constant(last, value.Type);
            behind = Expression.OrElse(Compare(value, limit, descending), Expression.AndAlso(Expression.Equal(value, limit), behindId));
        }

        // PostgreSQL puts nulls last when ascending and first when descending.
        var nullable = !value.Type.IsValueType || Nullable.GetUnderlyingType(value.Type) is not null;
        if (nullable && last is not null && !descending) behind = Expression.OrElse(behind, Expression.Equal(value, Expression.Constant(null, value.Type)));
        if (nullable && last is null && descending) behind = Expression.OrElse(behind, Expression.NotEqual(value, Expression.Constant(null, value.Type)));
        return query.Where(Expression.Lambda<Func<TRow, bool>>(behind, row));
    }

    static BinaryExpression Compare(Expression left, Expression right, bool less)
    {
        if (left.Type.IsEnum || left.Type == typeof(string) || left.Type == typeof(bool))
        {
            var text = left.Type == typeof(string) ? left : Expression.Call(left, nameof(ToString), null);
            var limit = left.Type == typeof(string) ? right : Expression.Call(right, nameof(ToString), null);
            left = Expression.Call(typeof(string), nameof(string.Compare), null, text, limit);
            right = Expression.Constant(0);
        }

        return less ? Expression.LessThan(left, right) : Expression.GreaterThan(left, right);
    }

    static object? Parse(string? text, Type type)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (text is null) return null;
        try
        {
            if (target == typeof(string)) return text;
            if (target == typeof(DateOnly)) return DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);
            if (target == typeof(DateTimeOffset)) return DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);
            return target.IsEnum ? Enum.Parse(target, text) : Convert.ChangeType(text, target, CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException or InvalidCastException)
        {
            throw Unreadable();
        }
    }

    static Place Read(string cursor)
    {
        try
        {
            var place = JsonSerializer.Deserialize<Place>(Encoding.UTF8.GetString(Convert.FromBase64String(cursor.Replace('-', '+').Replace('_', '/'))), Strict);
            return place is not null && place.Value?.Contains('\0') is not true ? place : throw Unreadable();
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            throw Unreadable();
        }
    }

    static InvalidInputException Unreadable() => new("cursor", Web.WebTexts.BadCursor);

    sealed record Place(string? Value, Guid Id);
}

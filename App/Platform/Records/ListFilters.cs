using System.Linq.Expressions;
using System.Reflection;
using Erp.Platform.Search;
using Erp.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Records;

/// <summary>Turns what the reader asks of a column into SQL. Values travel as parameters, so nothing typed becomes a command.</summary>
static class ListFilters
{
    const string Escape = "\\";

    static readonly MethodInfo Like = typeof(NpgsqlDbFunctionsExtensions).GetMethod(
        nameof(NpgsqlDbFunctionsExtensions.ILike), [typeof(DbFunctions), typeof(string), typeof(string), typeof(string)])!;

    public static IQueryable<TRow> Narrow<TRow>(IQueryable<TRow> query, ListColumn<TRow> column, string wanted)
    {
        var row = column.Value.Parameters[0];
        if (column is { Kind: ColumnKind.Text, Words: Expression<Func<TRow, string>> words }) query = query.Matching(words, wanted);
        var condition = column.Kind switch
        {
            ColumnKind.Text => Contains(column.Value.Body, wanted),
            ColumnKind.Number or ColumnKind.Money or ColumnKind.Price => Between(column.Value.Body, GridRange.Numbers(wanted)),
            ColumnKind.Date => Between(column.Value.Body, GridRange.Days(wanted)),
            ColumnKind.Instant => Between(column.Value.Body, Instants(GridRange.Days(wanted))),
            ColumnKind.Flag => Expression.Equal(column.Value.Body, Expression.Constant(wanted == "true", column.Value.ReturnType)),
            _ => OneOf(column.Value.Body, wanted),
        };
        return condition is null ? query : query.Where(Expression.Lambda<Func<TRow, bool>>(condition, row));
    }

    /// <summary>Whether what is asked of a column can be understood; if not, the filter would narrow nothing.</summary>
    public static bool IsReadable<TRow>(ListColumn<TRow> column, string wanted) => column.Kind switch
    {
        ColumnKind.Number or ColumnKind.Money or ColumnKind.Price => GridRange.Numbers(wanted) is not (null, null),
        ColumnKind.Date or ColumnKind.Instant => GridRange.Days(wanted) is not (null, null),
        ColumnKind.Flag => wanted is "true" or "false",
        ColumnKind.Choice => wanted.Split(',').All(w => column.Options.Any(o => o.Value == w)),
        _ => true,
    };

    /// <summary>A pattern that finds the words as typed: per cent signs and underscores have no meaning of their own.</summary>
    public static string Pattern(string words) =>
        $"%{words.Trim().Replace(Escape, @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";

    static MethodCallExpression Contains(Expression value, string words) =>
        Expression.Call(Like, Expression.Constant(EF.Functions), value, Parameter(Pattern(words)), Expression.Constant(Escape));

    static Expression? Between<TEnd>(Expression value, (TEnd? From, TEnd? To) range) where TEnd : struct
    {
        Expression? condition = null;
        if (range.From is { } from) condition = Expression.GreaterThanOrEqual(value, Expression.Convert(Parameter(from), value.Type));
        if (range.To is { } to)
        {
            var below = Expression.LessThanOrEqual(value, Expression.Convert(Parameter(to), value.Type));
            condition = condition is null ? below : Expression.AndAlso(condition, below);
        }

        return condition;
    }

    static (DateTimeOffset?, DateTimeOffset?) Instants((DateOnly? From, DateOnly? To) days) =>
        (days.From is { } from ? new DateTimeOffset(from, default, TimeSpan.Zero) : null, days.To is { } to ? new DateTimeOffset(to.AddDays(1), default, TimeSpan.Zero).AddTicks(-10) : null);

    static Expression? OneOf(Expression value, string wanted)
    {
        if (value.Type == typeof(string)) return wanted.Split(',').Select(code => (Expression)Expression.Equal(value, Parameter(code))).Aggregate(Expression.OrElse);
        var type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        var values = wanted.Split(',').Select(w => Enum.TryParse(type, w, out var parsed) && Enum.IsDefined(type, parsed!) ? parsed : null).OfType<object>().ToList();
        return values.Select(v => (Expression)Expression.Equal(value, Expression.Convert(Expression.Constant(v), value.Type))).DefaultIfEmpty(Expression.Constant(false)).Aggregate(Expression.OrElse);
    }

    /// <summary>A captured value: EF sends it as a parameter and keeps one plan for all.</summary>
    static MemberExpression Parameter<TValue>(TValue value) => Expression.Field(Expression.Constant(new Box<TValue>(value)), nameof(Box<TValue>.Value));

    sealed class Box<TValue>(TValue value)
    {
        public readonly TValue Value = value;
    }
}

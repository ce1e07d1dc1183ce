using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace Erp.Platform.Records;

/// <summary>Gathers the rows of a list by what they share in a column: words, declared values, yes and no, months.</summary>
static class ListGroups
{
    /// <summary>More groups than these help nobody; the rest is told.</summary>
    public const int Most = 500;

    const int Year = 100;

    static readonly MethodInfo By = typeof(ListSums).GetMethod(nameof(ListSums.ByAsync))!;

    /// <summary>Whether rows can share a value of this column.</summary>
    public static bool CanGroup<TRow>(ListColumn<TRow> column) => column.Kind is ColumnKind.Text or ColumnKind.Choice or ColumnKind.Flag or ColumnKind.Date;

    /// <summary>The groups of these rows, declared values in the order of their declaration, the others by name.</summary>
    public static async Task<IReadOnlyList<ListGroup>> OfAsync<TRow>(IQueryable<TRow> rows, ListColumn<TRow> column, IReadOnlyList<LambdaExpression> summed, CancellationToken ct) where TRow : class
    {
        var key = KeyOf(column);
        var found = await (Task<IReadOnlyList<(object? Key, ListTotals Totals)>>)By.MakeGenericMethod(typeof(TRow), key.ReturnType).Invoke(null, [rows, key, summed, Most + 1, ct])!;
        var groups = found.Select(g => (Key: Value(column, g.Key), g.Totals)).Select(g => new ListGroup(g.Key, Label(column, g.Key), g.Totals));
        return column.Kind == ColumnKind.Choice ? [.. groups.OrderBy(g => g.Key is null ? int.MaxValue : Place(column, g.Key))] : [.. groups];
    }

    /// <summary>The rows of one group.</summary>
    public static IQueryable<TRow> Narrow<TRow>(IQueryable<TRow> rows, ListColumn<TRow> column, object? key)
    {
        var value = column.Value.Body;
        var condition = key is DateOnly month
            ? Expression.AndAlso(Expression.GreaterThanOrEqual(value, Expression.Constant(month, value.Type)), Expression.LessThan(value, Expression.Constant(month.AddMonths(1), value.Type)))
            : Expression.Equal(value, Expression.Constant(key, value.Type));
        return rows.Where(Expression.Lambda<Func<TRow, bool>>(condition, column.Value.Parameters));
    }

    /// <summary>Days are gathered by month, as a number such as 202611.</summary>
    static LambdaExpression KeyOf<TRow>(ListColumn<TRow> column)
    {
        if (column.Kind != ColumnKind.Date) return column.Value;
        var value = column.Value.Body;
        var isNullable = Nullable.GetUnderlyingType(value.Type) is not null;
        var day = isNullable ? Expression.Property(value, nameof(Nullable<>.Value)) : value;
        Expression month = Expression.Add(Expression.Multiply(Expression.Property(day, nameof(DateOnly.Year)), Expression.Constant(Year)), Expression.Property(day, nameof(DateOnly.Month)));
        if (isNullable) month = Expression.Condition(Expression.Equal(value, Expression.Constant(null, value.Type)), Expression.Constant(null, typeof(int?)), Expression.Convert(month, typeof(int?)));
        return Expression.Lambda(month, column.Value.Parameters);
    }

    static object? Value<TRow>(ListColumn<TRow> column, object? key) => column.Kind == ColumnKind.Date && key is int month ? new DateOnly(month / Year, month % Year, 1) : key;

    static string? Label<TRow>(ListColumn<TRow> column, object? key) => key switch
    {
        null or "" => null,
        DateOnly month => month.ToString("MMMM yyyy", CultureInfo.CurrentCulture),
        bool flag => flag ? RecordsTexts.Yes : RecordsTexts.No,
        _ => column.LabelOf(key)?.ToString() ?? key.ToString(),
    };

    static int Place<TRow>(ListColumn<TRow> column, object key) =>
        column.Options.Index().Where(o => o.Item.Value == key.ToString()).Select(o => o.Index).DefaultIfEmpty(column.Options.Count).First();
}

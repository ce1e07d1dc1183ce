using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Erp.Platform.Records;

/// <summary>How many rows there are and what their columns add up to.</summary>
/// <param name="Count">Rows.</param>
/// <param name="Sums">By column, in the order asked.</param>
public sealed record ListTotals(long Count, IReadOnlyList<decimal> Sums);

/// <summary>Rows that have something in common.</summary>
/// <param name="Key">What they share, as the database keeps it; for days the first of their month.</param>
/// <param name="Label">The same in the reader's language; null where the column is empty.</param>
/// <param name="Totals">How many, and their sums.</param>
public sealed record ListGroup(object? Key, string? Label, ListTotals Totals);

/// <summary>Counts and adds up in SQL: one aggregate for all columns, over all rows or group by group.</summary>
static class ListSums
{
    /// <summary>Columns that are summed at most.</summary>
    public const int Most = 4;

    /// <summary>Count and sums over all rows; one query.</summary>
    public static async Task<ListTotals> OfAsync<TRow>(IQueryable<TRow> rows, IReadOnlyList<LambdaExpression> summed, CancellationToken ct) where TRow : class =>
        (await Terms<TRow, int>(rows, Expression.Lambda<Func<TRow, int>>(Expression.Constant(1), Expression.Parameter(typeof(TRow))), summed).ToListAsync(ct))
            .Select(s => s.Totals(summed.Count)).FirstOrDefault()
        ?? new(0, [.. summed.Select(_ => 0m)]);

    /// <summary>Count and sums by key, in the order of the keys; at most so many.</summary>
    public static async Task<IReadOnlyList<(object? Key, ListTotals Totals)>> ByAsync<TRow, TKey>(
        IQueryable<TRow> rows, LambdaExpression key, IReadOnlyList<LambdaExpression> summed, int most, CancellationToken ct) where TRow : class =>
        [.. (await Terms<TRow, TKey>(rows, key, summed).OrderBy(s => s.Key).Take(most).ToListAsync(ct)).Select(s => ((object?)s.Key, s.Totals(summed.Count)))];

    static IQueryable<Term<TKey>> Terms<TRow, TKey>(IQueryable<TRow> rows, LambdaExpression key, IReadOnlyList<LambdaExpression> summed) where TRow : class
    {
        var row = Expression.Parameter(typeof(TRow));
        // Every member needs a term: SQL has no word for what was left out.
        var terms = Term<TKey>.Sums.Select((member, i) => Expression.Bind(member, i < summed.Count ? On(summed[i], row) : Expression.Constant(0m)))
            .Append(Expression.Bind(typeof(Term<TKey>).GetProperty(nameof(Term<>.Key))!, On(key, row)));
        return rows.Select(Expression.Lambda<Func<TRow, Term<TKey>>>(Expression.MemberInit(Expression.New(typeof(Term<TKey>)), terms), row)).GroupBy(t => t.Key)
            .Select(g => new Term<TKey> { Key = g.Key, Count = g.LongCount(), First = g.Sum(t => t.First), Second = g.Sum(t => t.Second), Third = g.Sum(t => t.Third), Fourth = g.Sum(t => t.Fourth) });
    }

    static Expression On(LambdaExpression value, ParameterExpression row) => ReplacingExpressionVisitor.Replace(value.Parameters[0], row, value.Body);

    sealed class Term<TKey>
    {
        public static readonly IReadOnlyList<MemberInfo> Sums = [.. new[] { nameof(First), nameof(Second), nameof(Third), nameof(Fourth) }.Select(n => typeof(Term<TKey>).GetProperty(n)!)];

        public TKey? Key { get; init; }

        public long Count { get; init; }

        public decimal First { get; init; }

        public decimal Second { get; init; }

        public decimal Third { get; init; }

        public decimal Fourth { get; init; }

        public ListTotals Totals(int columns) => new(Count, [.. new[] { First, Second, Third, Fourth }.Take(columns)]);
    }
}

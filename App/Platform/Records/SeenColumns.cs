using System.Linq.Expressions;
using Erp.Platform.Access;

namespace Erp.Platform.Records;

/// <summary>Columns that take a right of their own: whoever lacks it gets the list as if they were not there, and the database never reads them.</summary>
static class SeenColumns
{
    /// <summary>The list as the caller may see it. Everything that reads, narrows, orders, sums or writes a list begins here.</summary>
    public static async ValueTask<RecordList<TRow>> SeenByAsync<TRow>(this RecordList<TRow> list, Caller caller, CancellationToken ct = default) where TRow : class, IRow
    {
        var lacking = new HashSet<string>();
        foreach (var permission in list.Columns.Select(c => c.Permission).OfType<string>().Distinct())
            if (!await caller.MayAsync(permission, ct)) lacking.Add(permission);
        return lacking.Count == 0 ? list : list.WithoutRights(lacking);
    }

    /// <summary>The rows with these members left empty: their terms are taken out of the projection, so that no query reads them.</summary>
    public static IQueryable<TRow> Without<TRow>(this IQueryable<TRow> rows, params IReadOnlyCollection<string> members) =>
        rows.Provider.CreateQuery<TRow>(new Unbinding(typeof(TRow), members).Visit(rows.Expression));

    sealed class Unbinding(Type row, IReadOnlyCollection<string> members) : ExpressionVisitor
    {
        protected override Expression VisitMemberInit(MemberInitExpression node) => node.Type == row
            ? node.Update(node.NewExpression, node.Bindings.Where(b => !members.Contains(b.Member.Name)))
            : base.VisitMemberInit(node);
    }
}

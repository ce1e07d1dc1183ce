using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Erp.Platform.Imports;

/// <summary>Conditions on a field that is named by an expression.</summary>
static class StoredValues
{
    /// <summary>Records whose field holds one of these values.</summary>
    public static Expression<Func<TEntity, bool>> AreIn<TEntity>(Expression<Func<TEntity, string?>> field, IReadOnlyCollection<string?> values)
    {
        var asked = values.ToList();
        Expression<Func<string?, bool>> test = value => asked.Contains(value);
        return Expression.Lambda<Func<TEntity, bool>>(ReplacingExpressionVisitor.Replace(test.Parameters[0], field.Body, test.Body), field.Parameters);
    }
}

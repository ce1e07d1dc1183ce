using System.Linq.Expressions;

namespace Erp.Platform.Records;

/// <summary>
/// Orders declared values as they are declared, draft before issued before paid, not by the letters of the words they are stored as. None
/// comes last, as with the database's own order.
/// </summary>
static class DeclaredOrder
{
    /// <summary>What a column orders by: the place of its value among the declared ones, or the value itself where it is of another type.</summary>
    public static LambdaExpression Of(LambdaExpression value)
    {
        var declaration = Nullable.GetUnderlyingType(value.ReturnType) ?? value.ReturnType;
        if (!declaration.IsEnum) return value;
        var values = Enum.GetValuesAsUnderlyingType(declaration).Cast<object>().Select(v => Enum.ToObject(declaration, v)).ToList();
        Expression place = Expression.Constant(values.Count);
        for (var i = values.Count - 1; i >= 0; i--)
            place = Expression.Condition(Expression.Equal(value.Body, Expression.Constant(values[i], value.ReturnType)), Expression.Constant(i), place);
        return Expression.Lambda(place, value.Parameters);
    }
}

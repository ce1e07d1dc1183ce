using System.Linq.Expressions;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Erp.Platform.Records;

/// <summary>
/// Finds one record with its parts for a command. Other queries are built, looked at and known again each time they are asked, which costs more than their rows; this
/// one is made into SQL once, so it is for what is found all day (record 0023).
/// </summary>
/// <param name="parts">Adds what belongs to the record, such as its lines.</param>
public sealed class WholeRecord<T>(Func<IQueryable<T>, IQueryable<T>> parts) where T : Entity
{
    Func<ErpDb, Guid, CancellationToken, Task<T?>>? find;

    /// <summary>The record, or not found. What a command changes of it is saved.</summary>
    /// <exception cref="NotFoundException">There is none with this key.</exception>
    public async Task<T> RequireAsync(ErpDb db, Guid id, CancellationToken ct) => await (find ??= Compile(db))(db, id, ct) ?? throw new NotFoundException();

    /// <summary>Tracked whoever asks first: what is compiled keeps the ways of the context it was compiled for.</summary>
    Func<ErpDb, Guid, CancellationToken, Task<T?>> Compile(ErpDb db)
    {
        var (context, id, ct) = (Expression.Parameter(typeof(ErpDb), nameof(db)), Expression.Parameter(typeof(Guid), "id"), Expression.Parameter(typeof(CancellationToken), "ct"));
        var record = Expression.Parameter(typeof(T), "r");
        var hasKey = Expression.Lambda<Func<T, bool>>(Expression.Equal(Expression.Property(record, nameof(Entity.Id)), id), record);
        var records = new WithoutContext().Visit(parts(db.Set<T>().AsTracking()).Expression);
        var first = Expression.Call(typeof(Queryable), nameof(Queryable.FirstOrDefault), [typeof(T)], records, Expression.Quote(hasKey));
        return EF.CompileAsyncQuery(Expression.Lambda<Func<ErpDb, Guid, CancellationToken, T?>>(first, context, id, ct));
    }

    /// <summary>Takes the context out of which a query was built, so that it is not kept for ever.</summary>
    sealed class WithoutContext : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression { QueryProvider: not null } root ? root.DetachQueryProvider() : node;
    }
}

using System.Collections.Concurrent;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Live;

/// <summary>
/// Small tables of master data that most commands read and hardly anyone changes, such as units and tax codes: whole, kept per company
/// until a commit touches them. They stand as last committed, so a command that changes such records reads them from its own context.
/// </summary>
public sealed class KeptTables(ErpDbFactory databases, CommitBus bus)
{
    readonly ConcurrentDictionary<Type, object> kept = new();

    /// <summary>Every record of a kind. Not to be changed: others hold the same objects.</summary>
    /// <param name="tenant">Whose records.</param>
    /// <param name="with">The parts to read along; the same at every call.</param>
    /// <param name="ct">Stops waiting.</param>
    public ValueTask<IReadOnlyList<T>> AllAsync<T>(Tenant tenant, Func<IQueryable<T>, IQueryable<T>>? with = null, CancellationToken ct = default) where T : Record
    {
        var table = (Kept<Type, IReadOnlyList<T>>)kept.GetOrAdd(typeof(T), type => new Kept<Type, IReadOnlyList<T>>(bus, type.Name));
        return table.OfAsync(tenant, typeof(T), async () =>
        {
            await using var db = databases.OpenForReading(tenant);
            return await (with is null ? db.Set<T>() : with(db.Set<T>())).ToListAsync(CancellationToken.None);
        }, ct);
    }
}

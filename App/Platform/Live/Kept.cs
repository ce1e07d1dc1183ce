using System.Collections.Concurrent;
using Erp.Platform.Tenancy;

namespace Erp.Platform.Live;

/// <summary>
/// What many ask for and few change, such as rights or tax codes: read once per company and kept until a commit, here or on another
/// server, touches one of the entities it was made of. Others hold the same object, so it is only for reading.
/// </summary>
public sealed class Kept<TKey, TValue> where TKey : notnull
{
    readonly ConcurrentDictionary<(Guid Tenant, TKey Key), Lazy<Task<TValue>>> known = new();

    /// <param name="bus">Where commits are heard of.</param>
    /// <param name="entities">Entities it is made of.</param>
    public Kept(CommitBus bus, params string[] entities) => bus.Subscribe(null, notice =>
    {
        if (notice.Touches(entities)) Forget(notice.TenantId);
    });

    /// <summary>What is kept, or else read now. Nothing found (null) and failures are not kept.</summary>
    public async ValueTask<TValue> OfAsync(Tenant tenant, TKey key, Func<Task<TValue>> read, CancellationToken ct = default)
    {
        var place = (tenant.Id, key);
        // Put in its place before it is read: a commit meanwhile takes it away again, so nothing old stays.
        var entry = known.GetOrAdd(place, static (_, read) => new(read), read);
        TValue? value = default;
        try
        {
            return value = await entry.Value.WaitAsync(ct);
        }
        finally
        {
            // Waiting may be given up; that says nothing about what is being read for others.
            if (value is null && entry.Value.IsCompleted) known.TryRemove(new(place, entry));
        }
    }

    void Forget(Guid tenantId)
    {
        foreach (var place in known.Keys.Where(k => k.Tenant == tenantId)) known.TryRemove(place, out _);
    }
}

using System.Collections.Concurrent;

namespace Erp.Platform.Live;

/// <summary>
/// Tells the open screens of this server what was committed, here or on another server. Handlers must be quick and must not throw
/// for their own reasons: one that does is logged and the rest still hear.
/// </summary>
public sealed class CommitBus(ILogger<CommitBus> logger)
{
    readonly ConcurrentDictionary<long, Subscription> everywhere = new();
    readonly ConcurrentDictionary<Guid, ConcurrentDictionary<long, Subscription>> companies = new();
    long last;

    /// <summary>Raised for commits of this server only: the relay passes them on to others.</summary>
    public event Action<CommitNotice>? CommittedHere;

    /// <summary>Listens to one company's commits, or to all (null). Dispose to stop.</summary>
    public IDisposable Subscribe(Guid? tenantId, Action<CommitNotice> handler)
    {
        var place = tenantId is { } company ? companies.GetOrAdd(company, _ => new()) : everywhere;
        var subscription = new Subscription(place, Interlocked.Increment(ref last), handler);
        place[subscription.Key] = subscription;
        return subscription;
    }

    /// <summary>Announces a commit of this server.</summary>
    public void Publish(CommitNotice notice)
    {
        Deliver(notice);
        CommittedHere?.Invoke(notice);
    }

    /// <summary>Hands a commit to the listeners here.</summary>
    public void Deliver(CommitNotice notice)
    {
        // Whoever listens for all companies forgets what it kept, before a screen reads it anew.
        foreach (var (_, subscription) in everywhere) Tell(subscription, notice);
        if (!companies.TryGetValue(notice.TenantId, out var screens)) return;
        foreach (var (_, subscription) in screens) Tell(subscription, notice);
    }

    void Tell(Subscription subscription, CommitNotice notice)
    {
        try
        {
            subscription.Handler(notice);
        }
        catch (Exception e)
        {
            logger.LogError(e, "A listener to commits failed");
        }
    }

    sealed record Subscription(ConcurrentDictionary<long, Subscription> Place, long Key, Action<CommitNotice> Handler) : IDisposable
    {
        public void Dispose() => Place.TryRemove(Key, out _);
    }
}

using System.Collections.Concurrent;

namespace Erp.Platform.Live;

/// <summary>
/// Tells the open screens of this server what was committed, here or on another server. Handlers must be quick and must not throw
/// for their own reasons: one that does is logged and the rest still hear.
/// </summary>
public sealed class CommitBus(ILogger<CommitBus> logger)
{
    readonly ConcurrentDictionary<long, Subscription> subscriptions = new();
    long last;

    /// <summary>Raised for commits of this server only: the relay passes them on to others.</summary>
    public event Action<CommitNotice>? CommittedHere;

    /// <summary>Listens to one company's commits, or to all (null). Dispose to stop.</summary>
    public IDisposable Subscribe(Guid? tenantId, Action<CommitNotice> handler)
    {
        var subscription = new Subscription(this, Interlocked.Increment(ref last), tenantId, handler);
        subscriptions[subscription.Key] = subscription;
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
        foreach (var (_, subscription) in subscriptions)
            if (subscription.TenantId is null) Tell(subscription, notice);
        foreach (var (_, subscription) in subscriptions)
            if (subscription.TenantId == notice.TenantId) Tell(subscription, notice);
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

    sealed record Subscription(CommitBus Bus, long Key, Guid? TenantId, Action<CommitNotice> Handler) : IDisposable
    {
        public void Dispose() => Bus.subscriptions.TryRemove(Key, out _);
    }
}

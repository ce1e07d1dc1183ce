namespace Erp.Platform.Live;

/// <summary>Counts the screens open on this server: one per browser tab, kept a few minutes after a lost connection.</summary>
public sealed class OpenScreens
{
    int count;

    /// <summary>How many there are now.</summary>
    public int Count => Volatile.Read(ref count);

    internal void Open() => Interlocked.Increment(ref count);

    internal void Close() => Interlocked.Decrement(ref count);
}

using System.Threading.Channels;

namespace Erp.Platform.Live;

/// <summary>Waits for commits on behalf of those who read the log behind the writers: until one is heard of, and those that come with it.</summary>
sealed class CommitEar : IDisposable
{
    static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(400);

    readonly Channel<bool> heard = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    readonly IDisposable listening;
    readonly TimeProvider clock;
    readonly TimeSpan lookAgain;

    /// <param name="bus">Where commits are heard of.</param>
    /// <param name="clock">Measures the waiting.</param>
    /// <param name="lookAgain">When to look without having heard: a server that died tells nobody of its last commit.</param>
    public CommitEar(CommitBus bus, TimeProvider clock, TimeSpan lookAgain)
    {
        (this.clock, this.lookAgain) = (clock, lookAgain);
        listening = bus.Subscribe(null, notice =>
        {
            if (notice.CommitId != Guid.Empty) heard.Writer.TryWrite(true);
        });
    }

    public async Task WaitAsync(CancellationToken ct)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timeout.CancelAfter(lookAgain);
        try
        {
            await heard.Reader.ReadAsync(timeout.Token);
            await Task.Delay(Gather, clock, ct);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Nothing was heard for a while.
        }
    }

    public void Dispose() => listening.Dispose();
}

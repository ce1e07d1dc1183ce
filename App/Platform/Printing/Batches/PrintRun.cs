using System.Collections.Concurrent;
using Erp.Platform.Texts;

namespace Erp.Platform.Printing.Batches;

/// <summary>Where a batch stands.</summary>
public enum PrintRunState
{
    /// <summary>Its download was not asked for yet.</summary>
    Waiting,

    /// <summary>It is being printed.</summary>
    Running,

    /// <summary>Everything was sent.</summary>
    Finished,

    /// <summary>The person stopped it, here or in the browser's list of downloads.</summary>
    Stopped,

    /// <summary>It broke off.</summary>
    Failed,
}

/// <summary>
/// A batch as the page that began it follows it. The browser downloads by an address of its own; the run joins the two, tells the page how far
/// the download is, and lets it be stopped from there.
/// </summary>
public sealed class PrintRun : IDisposable
{
    readonly CancellationTokenSource stopping;
    int done, total;

    /// <param name="ownerId">Who began it; nobody else may fetch it.</param>
    /// <param name="ids">The records chosen; null for all that the list's filter leaves.</param>
    public PrintRun(Guid ownerId, IReadOnlyCollection<Guid>? ids)
    {
        (OwnerId, Ids, stopping) = (ownerId, ids, new());
        Stopping = stopping.Token;
    }

    /// <summary>Its key in the address of the download.</summary>
    public Guid Id { get; } = Guid.CreateVersion7();

    public Guid OwnerId { get; }

    public IReadOnlyCollection<Guid>? Ids { get; }

    public PrintRunState State { get; private set; }

    /// <summary>Documents sent or found impossible so far.</summary>
    public int Done => Volatile.Read(ref done);

    /// <summary>Documents in all.</summary>
    public int Total => Volatile.Read(ref total);

    /// <summary>What could not be printed; complete once it is finished.</summary>
    public IReadOnlyList<BatchFailure> Failures { get; private set; } = [];

    /// <summary>Why it could not be begun; null when it could.</summary>
    public Message? Refusal { get; private set; }

    /// <summary>Something of it changed. Raised while printing: whoever listens must be quick.</summary>
    public event Action? Changed;

    /// <summary>Ends when the person stops it.</summary>
    internal CancellationToken Stopping { get; }

    /// <summary>Ends the printing, if it is still going on.</summary>
    public void Stop() => stopping.Cancel();

    /// <summary>It can no longer be stopped from the page; a download under way goes on.</summary>
    public void Dispose() => stopping.Dispose();

    internal void Begin(int documents)
    {
        (total, State) = (documents, PrintRunState.Running);
        Changed?.Invoke();
    }

    internal void Refuse(Message reason)
    {
        Refusal = reason;
        End(PrintRunState.Failed, []);
    }

    internal void Advance()
    {
        Interlocked.Increment(ref done);
        Changed?.Invoke();
    }

    internal void End(PrintRunState state, IReadOnlyList<BatchFailure> failures)
    {
        (Failures, State) = (failures, state);
        Changed?.Invoke();
    }
}

/// <summary>The batches that pages of this server follow.</summary>
public sealed class PrintRuns
{
    readonly ConcurrentDictionary<Guid, PrintRun> runs = new();

    /// <summary>Begins a batch; whoever began it forgets it when its page is left.</summary>
    public PrintRun Begin(Guid ownerId, IReadOnlyCollection<Guid>? ids)
    {
        var run = new PrintRun(ownerId, ids);
        runs[run.Id] = run;
        return run;
    }

    /// <summary>A batch of this person that was not fetched yet; null when there is none.</summary>
    public PrintRun? Find(Guid id, Guid ownerId) => runs.GetValueOrDefault(id) is { State: PrintRunState.Waiting } run && run.OwnerId == ownerId ? run : null;

    /// <summary>Forgets a batch that nobody follows any more. A download that is under way goes on.</summary>
    public void Forget(PrintRun run)
    {
        if (runs.TryRemove(run.Id, out _)) run.Dispose();
    }
}

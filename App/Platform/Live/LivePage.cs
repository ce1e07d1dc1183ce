using System.Collections.Concurrent;
using Erp.Platform.Access;
using Erp.Platform.Shell;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Live;

/// <summary>
/// A page or part that stays true: it reads through its queries, says which commits concern it, and reads again when one of them did.
/// Bursts are read once. What others changed flashes with their name.
/// </summary>
public abstract class LivePage : ComponentBase, IDisposable
{
    /// <summary>How long is waited for the database to come back, until what it could not tell is read again.</summary>
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    readonly Dictionary<Guid, string> flashing = [];
    readonly ConcurrentQueue<CommitNotice> heard = [];
    readonly CancellationTokenSource leaving = new();
    readonly InTurn turns = new();
    IDisposable? listening;
    int waiting;
    bool loaded, stands;

    [Inject] protected Caller Caller { get; set; } = null!;
    [Inject] protected Toasts Toasts { get; set; } = null!;
    [Inject] protected NavigationManager Navigation { get; set; } = null!;
    [Inject] CommitBus Commits { get; set; } = null!;
    [Inject] Reader Reader { get; set; } = null!;
    [Inject] ILoggerFactory Logging { get; set; } = null!;

    /// <summary>Why reading failed, in the reader's language; null while all is well. While the database is away the page tries again by itself.</summary>
    protected Message? LoadFailure { get; private set; }

    /// <summary>The record does not exist or may not be seen.</summary>
    protected bool Missing { get; private set; }

    /// <summary>It is missing, and was shown until somebody removed it.</summary>
    protected bool Gone { get; private set; }

    /// <summary>Whether the first reading is still under way.</summary>
    protected bool Loading => !loaded;

    /// <summary>A command of this page is running: its buttons wait.</summary>
    protected bool Busy { get; private set; }

    /// <summary>Records others just changed, with the author's name.</summary>
    protected IReadOnlyDictionary<Guid, string> Flashing => flashing;

    /// <summary>Ends when the page is left.</summary>
    protected CancellationToken Leaving => leaving.Token;

    public void Dispose()
    {
        listening?.Dispose();
        leaving.Cancel();
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>How long commits are gathered before they are read together. Longer for what is costly to reckon.</summary>
    protected virtual TimeSpan Burst => TimeSpan.FromMilliseconds(40);

    /// <summary>Reads what the page shows.</summary>
    protected abstract Task LoadAsync();

    /// <summary>Whether a commit touched what the page shows.</summary>
    protected abstract bool Concerns(CommitNotice notice);

    /// <summary>What happens when somebody else's commit concerns the page; reads again unless a form knows better.</summary>
    protected virtual Task OnOthersChangedAsync(CommitNotice notice) => LoadAsync();

    /// <summary>The same for all commits of one burst, for pages that read only what was touched.</summary>
    protected virtual Task OnOthersChangedAsync(IReadOnlyList<CommitNotice> notices) =>
        OnOthersChangedAsync(notices.LastOrDefault(notice => notice.Touched.Count == 0, notices[^1]));

    protected virtual void Dispose(bool disposing) { }

    protected override async Task OnInitializedAsync()
    {
        if (Caller.IsKnown) listening = Commits.Subscribe(Caller.Actor.Tenant.Id, Hear);
        await ReloadAsync();
    }

    /// <summary>Reads again and shows what came of it.</summary>
    protected Task ReloadAsync()
    {
        Gone = false;
        return ReadAsync(LoadAsync);
    }

    /// <summary>Runs a command of this page. What it refuses is shown; nothing is lost.</summary>
    /// <returns>Whether it succeeded.</returns>
    protected async Task<bool> TryAsync(Func<Task> act)
    {
        if (Busy) return false;
        Busy = true;
        try
        {
            await act();
            return true;
        }
        catch (Failure failure)
        {
            ShowFailure(failure);
            return false;
        }
        catch (Exception e) when (e is not OperationCanceledException && DatabaseErrors.Translate(e) is { } failure)
        {
            ShowFailure(failure);
            return false;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Logging.CreateLogger(GetType()).LogError(e, "A command of a page failed");
            Toasts.Show(Tone.Danger, Web.WebTexts.Unexpected);
            return false;
        }
        finally
        {
            Busy = false;
        }
    }

    /// <summary>
    /// The same where people are faster than the answers, such as when they move one thing after the other: each waits for its turn, instead of being dropped while the
    /// one before runs.
    /// </summary>
    protected async Task<bool> TryInTurnAsync(Func<Task> act)
    {
        var done = false;
        await turns.RunAsync(async () => done = await TryAsync(act));
        return done;
    }

    /// <summary>Shows what a command refused; a form puts it at its fields.</summary>
    protected virtual void ShowFailure(Failure failure) => Toasts.Show(Tone.Danger, failure.Says);

    /// <summary>
    /// Reads a part of what the page shows, after all that was to be read before: nothing older is shown after something newer. Why it failed, if it does,
    /// stands in <see cref="LoadFailure"/>. Must not be asked for while reading.
    /// </summary>
    protected Task ReadAsync(Func<Task> read) => turns.RunAsync(() => ReadNowAsync(read));

    /// <summary>Reads something beside what the page shows, such as what would follow from what is being typed: whatever becomes of it, the page stays.</summary>
    /// <returns>Why it failed, in the reader's language; null where it did not.</returns>
    internal static async Task<Message?> WhyNotAsync(Func<Task> read)
    {
        try
        {
            await read();
            return null;
        }
        catch (Exception e) when (e is not OperationCanceledException && (e as Failure ?? DatabaseErrors.Translate(e)) is { } failure)
        {
            return (failure as InvalidInputException)?.Errors[0].Says ?? failure.Says;
        }
    }

    async Task ReadNowAsync(Func<Task> read)
    {
        try
        {
            await read();
            LoadFailure = null;
            Missing = false;
            stands = true;
        }
        catch (NotFoundException)
        {
            Missing = true;
        }
        catch (Failure failure)
        {
            Fail(failure);
        }
        catch (Exception e) when (e is not OperationCanceledException && DatabaseErrors.Translate(e) is { } failure)
        {
            Fail(failure);
        }

        loaded = true;
    }

    /// <summary>What was to be read is missed for good unless it is read later; and nobody says then which records it was about.</summary>
    void Fail(Failure failure)
    {
        LoadFailure = failure.Says;
        if (failure is not UnavailableException || !Caller.IsKnown) return;
        heard.Enqueue(CommitNotice.Everything(Caller.Actor.Tenant.Id));
        ReadAfter(Pause);
    }

    void Hear(CommitNotice notice)
    {
        if (!Concerns(notice)) return;
        if (notice.ActorId != Caller.Actor.Id)
            lock (flashing)
                foreach (var touch in notice.Touched) flashing[touch.RootId] = notice.ActorName;
        heard.Enqueue(notice);
        ReadAfter(Burst);
    }

    void ReadAfter(TimeSpan pause)
    {
        if (Interlocked.Exchange(ref waiting, 1) == 0) _ = RefreshAsync(pause);
    }

    async Task RefreshAsync(TimeSpan pause)
    {
        try
        {
            await Task.Delay(pause, Leaving);
            Volatile.Write(ref waiting, 0);
            await InvokeAsync(async () =>
            {
                Reader.Use(Reader.Culture);
                var notices = new List<CommitNotice>();
                while (heard.TryDequeue(out var notice)) notices.Add(notice);
                if (notices.Count == 0) return;
                var shown = stands && !Missing;
                await ReadAsync(() => stands ? OnOthersChangedAsync(notices) : LoadAsync());
                Gone = Missing && (shown || Gone);
                StateHasChanged();
                await Task.Yield();
                lock (flashing) flashing.Clear();
            });
        }
        catch (OperationCanceledException)
        {
            // The page was left meanwhile.
        }
        catch (Exception e)
        {
            await DispatchExceptionAsync(e);
        }
    }
}

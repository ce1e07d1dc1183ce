using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Records.Bulk;

/// <summary>A dialog in which something is done that takes its time: it runs beside the screen, shows how far it is, and can be left at any time.</summary>
public abstract class WorkingDialog : ComponentBase, IDisposable
{
    readonly CancellationTokenSource leaving = new();
    CancellationTokenSource? working;
    int showing;

    [Parameter] public EventCallback OnClose { get; set; }

    /// <summary>Why it was refused as a whole.</summary>
    protected Message? Failure { get; private set; }

    /// <summary>Something is under way.</summary>
    protected bool IsRunning { get; private set; }

    /// <summary>How many rows are behind it.</summary>
    protected int Progress { get; private set; }

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>What was refused before is no longer told.</summary>
    protected void Forgive() => Failure = null;

    /// <summary>Ends what is under way; the dialog stays.</summary>
    protected void Stop() => working?.Cancel();

    protected async Task CloseAsync()
    {
        await leaving.CancelAsync();
        await OnClose.InvokeAsync();
    }

    /// <summary>
    /// Beside the screen, so that it can show how far it is and be left. What came of it is shown in the same turn of the screen in which the buttons
    /// can be pressed again.
    /// </summary>
    /// <param name="act">What is done; it is told when it is no longer waited for.</param>
    /// <param name="show">Takes what came of it.</param>
    /// <returns>What came of it; null where it failed, was stopped, or another one is under way.</returns>
    protected async Task<T?> RunAsync<T>(Func<IProgress<int>, CancellationToken, Task<T?>> act, Action<T?> show) where T : class
    {
        if (IsRunning) return null;
        (IsRunning, Failure, Progress) = (true, null, 0);
        var telling = new Telling(Tell);
        using var stop = working = CancellationTokenSource.CreateLinkedTokenSource(leaving.Token);
        try
        {
            var ct = stop.Token;
            var came = await Task.Run(() => act(telling, ct), ct);
            show(came);
            return came;
        }
        catch (OperationCanceledException)
        {
            // Stopped, or left meanwhile.
        }
        catch (Exception e) when ((e as Failure ?? DatabaseErrors.Translate(e)) is { } failure)
        {
            Failure = failure.Says;
        }
        finally
        {
            (IsRunning, working) = (false, null);
        }

        return null;
    }

    /// <summary>Rows can be faster than the screen: while one figure is being drawn, those that follow wait for the next.</summary>
    void Tell(int done)
    {
        Progress = done;
        if (Interlocked.Exchange(ref showing, 1) == 0) _ = InvokeAsync(Draw);
    }

    void Draw()
    {
        Volatile.Write(ref showing, 0);
        StateHasChanged();
    }

    sealed class Telling(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}

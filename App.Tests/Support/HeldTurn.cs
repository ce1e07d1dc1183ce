namespace Erp.Tests.Support;

/// <summary>
/// The flow of a screen from which what was begun in it comes back only when the test lets it: so it can be seen what the screen shows between the
/// end of work beside it and its own next turn.
/// </summary>
sealed class HeldTurn : SynchronizationContext
{
    readonly SynchronizationContext screen = Current ?? throw new InvalidOperationException("A turn of a screen is held from within it.");
    readonly TaskCompletionSource back = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly TaskCompletionSource let = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the work beside the screen has come to its end and waits to go on in it.</summary>
    public Task IsBack => back.Task;

    /// <summary>Lets it go on.</summary>
    public void Let() => let.SetResult();

    /// <summary>Begins something; from within the screen's flow.</summary>
    public Task Begin(Func<Task> act)
    {
        SetSynchronizationContext(this);
        try
        {
            return act();
        }
        finally
        {
            SetSynchronizationContext(screen);
        }
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        back.TrySetResult();
        _ = GoOnAsync(d, state);
    }

    async Task GoOnAsync(SendOrPostCallback go, object? state)
    {
        await let.Task.ConfigureAwait(false);
        screen.Post(go, state);
    }
}

namespace Erp.Platform.Live;

/// <summary>
/// Lets what one screen does happen one after the other, as it was asked for: of two readings the one begun later is then shown later too. For the
/// flow of the screen only; something that fails fails for whoever asked, and the next goes on.
/// </summary>
public sealed class InTurn
{
    Task last = Task.CompletedTask;

    /// <summary>Does something as soon as everything asked for before has ended. Must not be asked for from within a turn.</summary>
    public Task RunAsync(Func<Task> act) => last = FollowAsync(last, act);

    static async Task FollowAsync(Task earlier, Func<Task> act)
    {
        await earlier.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        await act();
    }
}

namespace Erp.Platform.Work;

/// <summary>
/// Lets only as many commands work at once as keep the machine at work. The others wait before they open a transaction, not inside of one, where they would hold rows and
/// numbers that somebody else waits for (record 0024). Who takes long gives their place away after a moment and goes on: nobody stands behind an import.
/// </summary>
/// <param name="atOnce">How many go in together.</param>
/// <param name="clock">What the moment is measured with.</param>
public sealed class CommandGate(int atOnce, TimeProvider clock) : IDisposable
{
    /// <summary>How many commands at once keep a processor at work: while one reckons, others wait for the database and its disk.</summary>
    public const int PerProcessor = 2;

    /// <summary>How long a command keeps its place.</summary>
    internal static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    readonly SemaphoreSlim places = new(atOnce);

    public void Dispose() => places.Dispose();

    /// <summary>Waits for a place, and does it.</summary>
    internal async Task<T> PassAsync<T>(Func<Task<T>> act, CancellationToken ct)
    {
        await places.WaitAsync(ct);
        Task<T>? going = null;
        try
        {
            going = act();
            return await going.WaitAsync(Moment, clock, CancellationToken.None);
        }
        catch (TimeoutException) when (going is { IsCompleted: false })
        {
            // It goes on below, without a place.
        }
        finally
        {
            places.Release();
        }

        return await going!;
    }
}

using System.Collections.Concurrent;

namespace Erp.Platform.Live;

/// <summary>
/// What many screens want to read at the same moment, such as the records one commit touched, read once for all of them. Whoever asks has been let
/// in: rights are demanded before.
/// </summary>
public sealed class SharedReadings(TimeProvider clock)
{
    readonly ConcurrentDictionary<object, (DateTimeOffset Since, TimeSpan Holds, Lazy<Task> Reading)> known = new();

    /// <summary>What was read, by whoever asked first.</summary>
    /// <param name="what">Names it, the company included; compared by value.</param>
    /// <param name="holds">How long others are answered with it.</param>
    /// <param name="read">Reads it; must not end with the screen that asks first.</param>
    /// <param name="notBefore">What was read earlier is read anew: the screen shows newer things already.</param>
    /// <returns>And since when it stands so.</returns>
    public async Task<(T Value, DateTimeOffset Since)> OfAsync<T>(object what, TimeSpan holds, Func<Task<T>> read, DateTimeOffset notBefore = default)
    {
        var now = clock.GetUtcNow();
        foreach (var (key, old) in known.Where(k => now - k.Value.Since >= k.Value.Holds || (k.Value.Since < notBefore && k.Key.Equals(what)))) known.TryRemove(new(key, old));
        var entry = known.GetOrAdd(what, _ => (now, holds, new(read)));
        try
        {
            return (await (Task<T>)entry.Reading.Value, entry.Since);
        }
        catch
        {
            // What failed is asked anew by the next.
            known.TryRemove(new(what, entry));
            throw;
        }
    }
}

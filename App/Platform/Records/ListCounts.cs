using System.Collections.Concurrent;

namespace Erp.Platform.Records;

/// <summary>
/// Counts and sums of very long lists, for a while shared by all screens that show the same: a hundred screens that each read a million
/// rows after every change would leave the server no time for anything else.
/// </summary>
public sealed class ListCounts(TimeProvider clock)
{
    /// <summary>How long a count may be older than the rows beside it.</summary>
    static readonly TimeSpan Holds = TimeSpan.FromSeconds(30);

    readonly ConcurrentDictionary<(Guid Tenant, string What), (DateTimeOffset At, Lazy<Task<ListTotals>> Totals)> known = new();

    /// <summary>Count and sums, read once for whoever asks meanwhile.</summary>
    /// <param name="tenant">Whose records.</param>
    /// <param name="what">The list, what narrows it, and the columns added up.</param>
    /// <param name="read">Reads them; must not end with the screen that asks first.</param>
    internal async Task<ListTotals> OfAsync(Guid tenant, string what, Func<Task<ListTotals>> read)
    {
        var now = clock.GetUtcNow();
        foreach (var (key, old) in known.Where(k => now - k.Value.At >= Holds)) known.TryRemove(new(key, old));
        var place = (tenant, what);
        var entry = known.GetOrAdd(place, _ => (now, new(read)));
        try
        {
            return await entry.Totals.Value;
        }
        catch
        {
            // What failed is asked anew by the next.
            known.TryRemove(new(place, entry));
            throw;
        }
    }
}

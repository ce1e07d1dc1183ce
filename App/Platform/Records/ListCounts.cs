using System.Collections.Concurrent;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;

namespace Erp.Platform.Records;

/// <summary>
/// Counts and sums of very long lists, for a while shared by all screens that show the same: a hundred screens that each read a million
/// rows after every change would leave the server no time for anything else.
/// </summary>
public sealed class ListCounts(TimeProvider clock)
{
    /// <summary>How long a count may be older than the rows beside it.</summary>
    internal static readonly TimeSpan Holds = TimeSpan.FromSeconds(30);

    readonly ConcurrentDictionary<(Guid Tenant, string What), (DateTimeOffset At, Lazy<Task<ListTotals>> Totals)> known = new();

    /// <summary>Count and sums, read once for whoever asks meanwhile.</summary>
    /// <param name="list">The list as its reader may see it.</param>
    /// <param name="state">What narrows it.</param>
    /// <param name="tenant">Whose records.</param>
    /// <param name="read">Reads them; must not end with the screen that asks first.</param>
    /// <returns>And since when they stand so.</returns>
    internal async Task<(ListTotals Totals, DateTimeOffset At)> OfAsync<TRow>(RecordList<TRow> list, GridState state, Tenant tenant, Func<Task<ListTotals>> read) where TRow : class, IRow
    {
        // Order, place and columns shown change nothing; what a reader may not see neither narrows nor is added up.
        var narrowed = GridState.Initial with { Search = state.Search, Filters = state.Filters.RemoveRange(state.Filters.Keys.Except(list.Columns.Select(c => c.Key))) };
        var place = (tenant.Id, $"{list.Name}{narrowed.ToQuery()} {string.Join(',', list.Columns.Select(c => c.Key))}");
        var now = clock.GetUtcNow();
        foreach (var (key, old) in known.Where(k => now - k.Value.At >= Holds)) known.TryRemove(new(key, old));
        var entry = known.GetOrAdd(place, _ => (now, new(read)));
        try
        {
            return (await entry.Totals.Value, entry.At);
        }
        catch
        {
            // What failed is asked anew by the next.
            known.TryRemove(new(place, entry));
            throw;
        }
    }
}

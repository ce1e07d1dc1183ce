using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;

namespace Erp.Platform.Records;

/// <summary>
/// Counts and sums of very long lists, for a while shared by all screens that show the same: a hundred screens that each read a million
/// rows after every change would leave the server no time for anything else.
/// </summary>
public sealed class ListCounts(SharedReadings readings)
{
    /// <summary>How long a count may be older than the rows beside it.</summary>
    internal static readonly TimeSpan Holds = TimeSpan.FromSeconds(30);

    /// <summary>Count and sums, read once for whoever asks meanwhile.</summary>
    /// <param name="list">The list as its reader may see it.</param>
    /// <param name="state">What narrows it.</param>
    /// <param name="tenant">Whose records.</param>
    /// <param name="read">Reads them; must not end with the screen that asks first.</param>
    /// <returns>And since when they stand so.</returns>
    internal Task<(ListTotals Totals, DateTimeOffset At)> OfAsync<TRow>(RecordList<TRow> list, GridState state, Tenant tenant, Func<Task<ListTotals>> read) where TRow : class, IRow
    {
        // Order, place and columns shown change nothing; what a reader may not see neither narrows nor is added up.
        var narrowed = GridState.Initial with { Search = state.Search, Filters = state.Filters.RemoveRange(state.Filters.Keys.Except(list.Columns.Select(c => c.Key))) };
        return readings.OfAsync((tenant.Id, $"{list.Name}{narrowed.ToQuery()} {string.Join(',', list.Columns.Select(c => c.Key))}"), Holds, read);
    }
}

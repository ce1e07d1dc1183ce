namespace Erp.Projects.WorkItems;

/// <summary>Puts what waits for others behind them.</summary>
static class WorkItemOrder
{
    /// <summary>The same things, each behind all that it waits for, otherwise as given. Links to others are passed over. What waits for itself in a circle, which rules forbid, comes last.</summary>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> all, Func<T, Guid> keyOf, Func<T, IEnumerable<Guid>> before)
    {
        var at = all.Index().ToDictionary(x => keyOf(x.Item), x => x.Index);
        var waits = new int[all.Count];
        var after = new List<int>[all.Count];
        foreach (var n in Enumerable.Range(0, all.Count)) after[n] = [];
        foreach (var (n, item) in all.Index())
            foreach (var key in before(item).Distinct())
                if (at.TryGetValue(key, out var first))
                {
                    after[first].Add(n);
                    waits[n]++;
                }

        var free = new PriorityQueue<int, int>(Enumerable.Range(0, all.Count).Where(n => waits[n] == 0).Select(n => (n, n)));
        var ordered = new List<T>(all.Count);
        while (free.TryDequeue(out var n, out _))
        {
            ordered.Add(all[n]);
            foreach (var next in after[n])
                if (--waits[next] == 0) free.Enqueue(next, next);
        }

        return [.. ordered, .. all.Where((_, n) => waits[n] > 0)];
    }
}

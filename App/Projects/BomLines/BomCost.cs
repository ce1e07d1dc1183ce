namespace Erp.Projects.BomLines;

/// <summary>What a parts list costs in one category, beside the budget.</summary>
/// <param name="CategoryId">The category; none for lines without one.</param>
/// <param name="Budget">What the project may cost in it.</param>
/// <param name="Expected">What all lines come to.</param>
/// <param name="Committed">What of that is ordered and did not come yet.</param>
/// <param name="Actual">What of that came or is in place.</param>
public sealed record BomCost(Guid? CategoryId, decimal Budget, decimal Expected, decimal Committed, decimal Actual)
{
    /// <summary>What is left of the budget when everything is bought; below zero when it is exceeded.</summary>
    public decimal Left => Budget - Expected;

    /// <summary>Sums a list up by category, with the categories that have a budget but no lines.</summary>
    public static IReadOnlyList<BomCost> Of(IEnumerable<BomLineRow> lines, BomTree tree, IReadOnlyDictionary<Guid, decimal> budget)
    {
        var sums = lines.Where(l => tree.Has(l.Id)).GroupBy(l => l.CategoryId).Select(group =>
        {
            decimal expected = 0, committed = 0, actual = 0;
            foreach (var line in group)
            {
                var own = tree.Of(line.Id).Own;
                expected += own;
                if (line.State == BomLineState.Ordered) committed += own;
                if (line.State is BomLineState.Received or BomLineState.Installed) actual += own;
            }

            return new BomCost(group.Key, group.Key is { } id ? budget.GetValueOrDefault(id) : 0, expected, committed, actual);
        }).ToList();
        sums.AddRange(budget.Where(b => sums.TrueForAll(s => s.CategoryId != b.Key)).Select(b => new BomCost(b.Key, b.Value, 0, 0, 0)));
        return sums;
    }
}

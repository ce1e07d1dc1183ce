using Erp.Inventory.Contracts;
using Erp.Platform.Amounts;
using Erp.Purchasing.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.BomLines;

/// <summary>What one line really costs, whatever the list says: bought at the prices of the request, from stock at what the goods cost when they left. Net, in euro.</summary>
/// <param name="Committed">What is ordered and did not come yet.</param>
/// <param name="Actual">What came, or left the warehouse for it.</param>
public readonly record struct BomSpending(decimal Committed, decimal Actual)
{
    /// <summary>What the lines of a project cost so far; those that nothing was ordered or taken for, and goods of unknown cost, are left out.</summary>
    internal static async Task<IReadOnlyDictionary<Guid, BomSpending>> OfAsync(ErpDb db, Guid projectId, CancellationToken ct)
    {
        var bought = await PurchaseBook.Of(db, Project.DocumentName, projectId)
            .Where(l => l.SourceLineId != null && (l.State == PurchaseRequestState.Ordered || l.State == PurchaseRequestState.Closed)).ToListAsync(ct);
        var issued = BomStock.OfStock(await StockLedger.IssuedFor(db, Project.DocumentName, projectId).Where(g => g.SourceLineId != null).ToListAsync(ct), bought);
        var known = issued.GroupBy(g => g.SourceLineId!.Value).Where(g => g.All(m => m.UnitCost is not null))
            .Select(g => (g.Key, Spent: new BomSpending(0, Money.Round(g.Sum(m => m.Quantity * m.UnitCost!.Value)))));
        return bought.Select(l => (Key: l.SourceLineId!.Value, Spent: Bought(l))).Concat(known).GroupBy(s => s.Key, s => s.Spent)
            .ToDictionary(g => g.Key, g => new BomSpending(g.Sum(s => s.Committed), g.Sum(s => s.Actual)));
    }

    static BomSpending Bought(PurchasedLine line) => new(Money.Round(line.Open * line.UnitPrice), Money.Round(line.Received * line.UnitPrice));
}

/// <summary>What a parts list costs in one category, beside the budget.</summary>
/// <param name="CategoryId">The category; none for lines without one.</param>
/// <param name="Budget">What the project may cost in it.</param>
/// <param name="Expected">What all lines come to at the prices of the list.</param>
/// <param name="Committed">What is ordered and did not come yet.</param>
/// <param name="Actual">What came or is in place.</param>
/// <param name="Outlook">What all lines will come to: at what was paid or ordered where that is known, as planned otherwise.</param>
public sealed record BomCost(Guid? CategoryId, decimal Budget, decimal Expected, decimal Committed, decimal Actual, decimal Outlook)
{
    /// <summary>What is left of the budget when everything is bought; below zero when it is exceeded.</summary>
    public decimal Left => Budget - Outlook;

    /// <summary>Sums a list up by category, with the categories that have a budget but no lines.</summary>
    public static IReadOnlyList<BomCost> Of(IEnumerable<BomLineRow> lines, BomTree tree, IReadOnlyDictionary<Guid, decimal> budget, IReadOnlyDictionary<Guid, BomSpending> spent)
    {
        var sums = lines.Where(l => tree.Has(l.Id)).GroupBy(l => l.CategoryId).Select(group =>
        {
            decimal expected = 0, committed = 0, actual = 0, outlook = 0;
            foreach (var line in group)
            {
                var own = tree.Of(line.Id).Own;
                var isKnown = spent.TryGetValue(line.Id, out var cost);
                if (!isKnown) cost = Planned(line.State, own);
                expected += own;
                committed += cost.Committed;
                actual += cost.Actual;
                outlook += isKnown ? cost.Committed + cost.Actual : own;
            }

            return new BomCost(group.Key, group.Key is { } id ? budget.GetValueOrDefault(id) : 0, expected, committed, actual, outlook);
        }).ToList();
        sums.AddRange(budget.Where(b => sums.TrueForAll(s => s.CategoryId != b.Key)).Select(b => new BomCost(b.Key, b.Value, 0, 0, 0, 0)));
        return sums;
    }

    /// <summary>Without a price of its own what was ordered or came costs what the list says.</summary>
    static BomSpending Planned(BomLineState state, decimal own) => state switch
    {
        BomLineState.Ordered => new(own, 0),
        BomLineState.Received or BomLineState.Installed => new(0, own),
        _ => default,
    };
}

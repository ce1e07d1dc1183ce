using Erp.Inventory.Contracts;
using Erp.Platform.Amounts;
using Erp.Projects.BomLines;
using Erp.Projects.CostCategories;
using Erp.Purchasing.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Finances;

/// <summary>
/// What the parts list costs: planned at its prices, once asked of purchasing at those of the request as far as no invoice was entered for it, from stock at what the
/// goods cost when they left. What was bought counts once, whether it lies in the warehouse or left it.
/// </summary>
sealed class PartsMoney : IMoneySource
{
    public IReadOnlyList<string> Watched => [nameof(BomLine), PurchaseBook.Watched, SupplierBills.Watched, StockLedger.Watched];

    public async Task<IReadOnlyList<MoneyRow>> RowsAsync(ErpDb db, MoneyScope scope, CancellationToken ct)
    {
        var lines = await db.BomLines.AsNoTracking().Where(l => l.ProjectId == scope.ProjectId).ToDictionaryAsync(l => l.Id, ct);
        var bought = await PurchaseBook.Of(db, Project.DocumentName, scope.ProjectId).Where(l => l.State != PurchaseRequestState.Rejected && l.State != PurchaseRequestState.Cancelled).ToListAsync(ct);
        var issued = BomStock.OfStock(await StockLedger.IssuedFor(db, Project.DocumentName, scope.ProjectId).ToListAsync(ct), bought);
        var tree = new BomTree(lines.Values.Select(l => l.Node));
        return
        [
            .. lines.Values.Where(l => l.State is BomLineState.Planned or BomLineState.Reserved).Select(l => Planned(l, tree)).Where(r => r.Amount != 0),
            .. bought.SelectMany(l => Bought(l, CategoryOf(l, lines, scope.Categories))),
            .. issued.GroupBy(g => g.SourceLineId).Where(g => g.Sum(m => m.Quantity) != 0).Select(g => Issued([.. g], g.Key is { } id ? lines.GetValueOrDefault(id) : null, tree)),
        ];
    }

    static MoneyRow Planned(BomLine line, BomTree tree) =>
        new(MoneyFigure.Expected, line.CategoryId, tree.Of(line.Id).Own, line.Name) { Date = line.WantedDate, Number = tree.OutlineOf(line.Id), OfPlan = true };

    /// <summary>
    /// What came, and what is still to come; all of it while it is not ordered. What bills begun from the request are for stands in the books in its place, at what was
    /// billed; what came is billed first.
    /// </summary>
    static IEnumerable<MoneyRow> Bought(PurchasedLine line, Guid? categoryId)
    {
        var came = Math.Min(line.Received, line.BilledQuantity);
        (MoneyFigure Figure, decimal Quantity, decimal Billed)[] parts = line.IsOrdered
            ? [(MoneyFigure.Committed, line.Open, Math.Min(line.Open, line.BilledQuantity - came)), (MoneyFigure.NotPosted, line.Received, came)]
            : [(MoneyFigure.Expected, line.Quantity, 0)];
        foreach (var (figure, quantity, billed) in parts.Where(p => p.Quantity > 0))
        {
            var (whole, left) = (Money.Round(quantity * line.UnitPrice), Money.Round((quantity - billed) * line.UnitPrice));
            yield return new(figure, categoryId, left, line.Text)
            {
                Date = line.WantedDate, DocumentKind = RaisedRequest.DocumentName, DocumentId = line.RequestId, Number = line.RequestNumber, OfPlan = true,
                Billed = whole - left, AwaitsBill = line.IsOrdered,
            };
        }
    }

    /// <summary>Goods of unknown cost are worth what the parts list says.</summary>
    static MoneyRow Issued(IReadOnlyList<IssuedGoods> goods, BomLine? line, BomTree tree)
    {
        var cost = goods.Sum(g => g.Quantity * g.UnitCost);
        var known = goods.All(g => g.UnitCost is not null);
        var amount = known ? Money.Round(cost ?? 0) : line is null ? 0 : tree.Of(line.Id).Own;
        return new(MoneyFigure.NotPosted, line?.CategoryId, amount, MoneyTexts.FromStock.With(line?.Name).ToString())
        {
            Date = goods.Max(g => g.Date), Number = line is null ? null : tree.OutlineOf(line.Id), OfPlan = true,
        };
    }

    /// <summary>The category of the part it is for; of what the buyer added, the one they named.</summary>
    static Guid? CategoryOf(PurchasedLine line, Dictionary<Guid, BomLine> parts, IReadOnlyList<CostCategory> categories) =>
        line.SourceLineId is { } id && parts.TryGetValue(id, out var part) ? part.CategoryId
            : line.CostCategory is { } words ? Named(words, categories) : null;

    /// <summary>By code, or by a name that only one has.</summary>
    static Guid? Named(string words, IReadOnlyList<CostCategory> categories) =>
        (categories.FirstOrDefault(c => words == c.Code) ?? (categories.Where(c => words == c.NameDe || words == c.NameEn).ToList() is [var only] ? only : null))?.Id;
}

using Erp.Inventory.Contracts;
using Erp.Platform.Amounts;
using Erp.Projects.BomLines;
using Erp.Projects.CostCategories;
using Erp.Purchasing.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Finances;

/// <summary>What the parts list costs: planned at its prices, once asked of purchasing at those of the request, from stock at what the goods cost when they left.</summary>
sealed class PartsMoney : IMoneySource
{
    public IReadOnlyList<string> Watched => [nameof(BomLine), PurchaseBook.Watched, StockLedger.Watched];

    public async Task<IReadOnlyList<MoneyRow>> RowsAsync(ErpDb db, MoneyScope scope, CancellationToken ct)
    {
        var lines = await db.BomLines.AsNoTracking().Where(l => l.ProjectId == scope.ProjectId).ToDictionaryAsync(l => l.Id, ct);
        var bought = await PurchaseBook.Of(db, Project.DocumentName, scope.ProjectId).Where(l => l.State != PurchaseRequestState.Rejected && l.State != PurchaseRequestState.Cancelled).ToListAsync(ct);
        var issued = await StockLedger.IssuedFor(db, Project.DocumentName, scope.ProjectId).ToListAsync(ct);
        var tree = new BomTree(lines.Values.Select(l => l.Node));
        return
        [
            .. lines.Values.Where(l => l.State is BomLineState.Planned or BomLineState.Reserved).Select(l => Planned(l, tree)).Where(r => r.Amount != 0),
            .. bought.Select(l => Bought(l, CategoryOf(l, lines, scope.Categories))),
            .. issued.GroupBy(g => g.SourceLineId).Where(g => g.Sum(m => m.Quantity) != 0).Select(g => Issued([.. g], g.Key is { } id ? lines.GetValueOrDefault(id) : null, tree)),
        ];
    }

    static MoneyRow Planned(BomLine line, BomTree tree) =>
        new(MoneyFigure.Expected, line.CategoryId, tree.Of(line.Id).Own, line.Name) { Date = line.WantedDate, Number = tree.OutlineOf(line.Id), OfPlan = true };

    static MoneyRow Bought(PurchasedLine line, Guid? categoryId) => new(FigureOf(line.State), categoryId, Money.Round(line.Quantity * line.UnitPrice), line.Text)
    {
        Date = line.WantedDate, DocumentKind = RaisedRequest.DocumentName, DocumentId = line.RequestId, Number = line.RequestNumber, OfPlan = true,
        AwaitsBill = line.State is PurchaseRequestState.Ordered or PurchaseRequestState.Closed,
    };

    /// <summary>Goods of unknown cost are worth what the parts list says.</summary>
    static MoneyRow Issued(IReadOnlyList<IssuedGoods> goods, BomLine? line, BomTree tree)
    {
        var cost = goods.Sum(g => g.Quantity * g.UnitCost);
        var known = goods.All(g => g.UnitCost is not null);
        var amount = known ? Money.Round(cost ?? 0) : line is null ? 0 : tree.Of(line.Id).Own;
        return new(MoneyFigure.NotPosted, line?.CategoryId, amount, MoneyTexts.FromStock.With(line?.Name).ToString()) { Date = goods.Max(g => g.Date), Number = line is null ? null : tree.OutlineOf(line.Id), OfPlan = true };
    }

    static MoneyFigure FigureOf(PurchaseRequestState state) => state switch
    {
        PurchaseRequestState.Ordered => MoneyFigure.Committed,
        PurchaseRequestState.Closed => MoneyFigure.NotPosted,
        _ => MoneyFigure.Expected,
    };

    /// <summary>The category of the part it is for; of what the buyer added, the one they named.</summary>
    static Guid? CategoryOf(PurchasedLine line, Dictionary<Guid, BomLine> parts, IReadOnlyList<CostCategory> categories) =>
        line.SourceLineId is { } id && parts.TryGetValue(id, out var part) ? part.CategoryId
            : line.CostCategory is { } words ? Named(words, categories) : null;

    /// <summary>By code, or by a name that only one has.</summary>
    static Guid? Named(string words, IReadOnlyList<CostCategory> categories) =>
        (categories.FirstOrDefault(c => words == c.Code) ?? (categories.Where(c => words == c.NameDe || words == c.NameEn).ToList() is [var only] ? only : null))?.Id;
}

using Erp.Finance.Contracts;
using Erp.Sales.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Finances;

/// <summary>What the client ordered for the project, what of that is still to be invoiced, and what is paid.</summary>
sealed class SalesMoney : IMoneySource
{
    public IReadOnlyList<string> Watched => CostObjectSales.Watched;

    public async Task<IReadOnlyList<MoneyRow>> RowsAsync(ErpDb db, MoneyScope scope, CancellationToken ct)
    {
        if (scope.CostObjectId is not { } costObject) return [];
        var orders = await CostObjectSales.OrdersAsync(db, costObject, ct);
        var drafts = await CostObjectSales.DraftsAsync(db, costObject, ct);
        var paid = await OpenItems.OfCostObject(db, costObject).Where(i => i.HomePaid != 0).ToListAsync(ct);
        return
        [
            .. orders.Select(o => Order(MoneyFigure.Ordered, o, o.Net)), .. orders.Where(o => o.ToInvoice != 0).Select(o => Order(MoneyFigure.ToInvoice, o, o.ToInvoice)),
            .. drafts.Select(d => new MoneyRow(MoneyFigure.ToInvoice, null, d.Net, MoneyTexts.Invoice) { DocumentKind = CostObjectSales.InvoiceKind, DocumentId = d.Id, Number = MoneyTexts.Draft }),
            .. paid.Select(i => new MoneyRow(MoneyFigure.Paid, null, i.HomePaid, MoneyTexts.Invoice)
            {
                Date = i.DocumentDate, DocumentKind = i.SourceType, DocumentId = i.SourceId, Number = i.DocumentNumber,
            }),
        ];
    }

    static MoneyRow Order(MoneyFigure figure, SoldOrder order, decimal amount) =>
        new(figure, null, amount, MoneyTexts.Order) { Date = order.Date, DocumentKind = CostObjectSales.OrderKind, DocumentId = order.Id, Number = order.Number };
}

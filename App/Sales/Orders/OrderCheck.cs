using Erp.Platform.Printing.Verification;
using Erp.Sales.Documents;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Orders;

/// <summary>Lets whoever scans a printed confirmation see what became of the order.</summary>
sealed class OrderCheck : IVerifiable
{
    public char Kind => OrderPrint.Kind;

    public async Task<VerifiedDocument?> FindAsync(ErpDb db, Guid id, CancellationToken ct)
    {
        var order = await db.Orders.WithLines().FirstOrDefaultAsync(o => o.Id == id && o.Number != null, ct);
        return order is null ? null : new(
            OrderTexts.Order, order.Number!, order.OrderDate, order.Gross, order.Currency, order.State == OrderState.Cancelled, DocumentLetter.Fingerprint(order, order.OrderDate));
    }
}

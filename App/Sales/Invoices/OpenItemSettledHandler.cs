using Erp.Finance.Contracts;
using Erp.Platform.Work;
using Erp.Sales.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Invoices;

/// <summary>An invoice is paid once nothing is open of it, whatever settled it.</summary>
sealed class OpenItemSettledHandler : IEventHandler<OpenItemSettled>
{
    public async Task HandleAsync(ErpDb db, OpenItemSettled happened, CancellationToken ct)
    {
        if (happened.SourceType != Invoice.SourceType) return;
        var invoice = await db.Invoices.FirstOrDefaultAsync(i => i.Id == happened.SourceId, ct);
        if (invoice is not { State: InvoiceState.Issued }) return;
        invoice.MarkPaid();
        db.Publish(new InvoicePaid(invoice.Id));
    }
}

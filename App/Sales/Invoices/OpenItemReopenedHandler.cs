using Erp.Finance.Contracts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Invoices;

/// <summary>A paid invoice is open again when its payment is taken back.</summary>
sealed class OpenItemReopenedHandler : IEventHandler<OpenItemReopened>
{
    public async Task HandleAsync(ErpDb db, OpenItemReopened happened, CancellationToken ct)
    {
        if (happened.SourceType != Invoice.SourceType) return;
        var invoice = await db.Invoices.FirstOrDefaultAsync(i => i.Id == happened.SourceId, ct);
        if (invoice is { State: InvoiceState.Paid }) invoice.Reopen();
    }
}

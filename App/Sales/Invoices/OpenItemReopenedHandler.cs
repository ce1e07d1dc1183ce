using Erp.Finance.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Sales.Invoices;

/// <summary>A paid invoice is open again when its payment is taken back.</summary>
sealed class OpenItemReopenedHandler : IEventHandler<OpenItemReopened>
{
    public async Task HandleAsync(ErpDb db, OpenItemReopened happened, CancellationToken ct)
    {
        if (happened.SourceType != Invoice.SourceType) return;
        var invoice = await db.Invoices.RequireAsync(happened.SourceId, ct);
        if (invoice.State == InvoiceState.Paid) invoice.Reopen();
    }
}

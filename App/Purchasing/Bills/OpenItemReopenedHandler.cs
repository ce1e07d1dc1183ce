using Erp.Finance.Contracts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Purchasing.Bills;

/// <summary>A paid supplier's invoice is open again when its payment is taken back.</summary>
sealed class OpenItemReopenedHandler : IEventHandler<OpenItemReopened>
{
    public async Task HandleAsync(ErpDb db, OpenItemReopened happened, CancellationToken ct)
    {
        if (happened.SourceType != Bill.SourceType) return;
        if (await db.Bills.FirstOrDefaultAsync(b => b.Id == happened.SourceId, ct) is { State: BillState.Paid } bill) bill.Reopen();
    }
}

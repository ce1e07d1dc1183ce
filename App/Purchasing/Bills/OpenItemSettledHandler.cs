using Erp.Finance.Contracts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Purchasing.Bills;

/// <summary>A supplier's invoice is paid once nothing is open of it, whatever settled it.</summary>
sealed class OpenItemSettledHandler : IEventHandler<OpenItemSettled>
{
    public async Task HandleAsync(ErpDb db, OpenItemSettled happened, CancellationToken ct)
    {
        if (happened.SourceType != Bill.SourceType) return;
        if (await db.Bills.FirstOrDefaultAsync(b => b.Id == happened.SourceId, ct) is { State: BillState.Posted } bill) bill.MarkPaid();
    }
}

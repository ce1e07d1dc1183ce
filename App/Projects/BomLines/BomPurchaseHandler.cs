using Erp.Platform.Work;
using Erp.Purchasing.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.BomLines;

/// <summary>Lets lines of parts lists follow what purchasing does with them; a line taken off its request is planned again.</summary>
sealed class BomPurchaseHandler : IEventHandler<PurchaseRequestMoved>
{
    public async Task HandleAsync(ErpDb db, PurchaseRequestMoved happened, CancellationToken ct)
    {
        if (happened.SourceType != Project.DocumentName) return;
        foreach (var line in await db.BomLines.Where(l => l.RequestId == happened.RequestId).ToListAsync(ct))
            if (!happened.SourceLineIds.Contains(line.Id)) line.Follow(BomLineState.Planned);
            else if (StateAfter(happened.State) is { } state) line.Follow(state);
    }

    static BomLineState? StateAfter(PurchaseRequestState state) => state switch
    {
        PurchaseRequestState.Ordered => BomLineState.Ordered,
        PurchaseRequestState.Closed => BomLineState.Received,
        PurchaseRequestState.Rejected or PurchaseRequestState.Cancelled => BomLineState.Planned,
        _ => null,
    };
}

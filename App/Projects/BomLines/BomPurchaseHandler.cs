using Erp.Inventory.Contracts;
using Erp.Platform.Work;
using Erp.Purchasing.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.BomLines;

/// <summary>
/// Lets lines of parts lists follow what purchasing does with them; a line taken off its request, or of which nothing came, is planned again. What came and is kept in stock
/// is reserved for the project it was bought for.
/// </summary>
sealed class BomPurchaseHandler(Reservations reservations) : IEventHandler<PurchaseRequestMoved>
{
    public async Task HandleAsync(ErpDb db, PurchaseRequestMoved happened, CancellationToken ct)
    {
        if (happened.SourceType != Project.DocumentName) return;
        if (!await db.BomLines.AnyAsync(l => l.RequestId == happened.RequestId, ct)) return;
        // Held first: the project may be ending right now, and would not see what is reserved for it here.
        var project = await BomRules.HoldEvenIfOverAsync(db, happened.SourceId, ct);
        var standing = happened.Lines.ToDictionary(l => l.SourceLineId);
        foreach (var line in await db.BomLines.Where(l => l.RequestId == happened.RequestId).ToListAsync(ct))
            if (!standing.TryGetValue(line.Id, out var wanted)) line.Follow(BomLineState.Planned);
            else if (StateAfter(happened.State, wanted) is { } state) line.Follow(state);
        if (happened.State is not (PurchaseRequestState.Ordered or PurchaseRequestState.Closed)) return;
        // What comes for a project that is over lies in the warehouse for whoever wants it.
        if (!project.IsOver) await BomStock.ReserveAsync(db, reservations, project, ct);
    }

    static BomLineState? StateAfter(PurchaseRequestState state, MovedLine line) => state switch
    {
        PurchaseRequestState.Ordered or PurchaseRequestState.Closed when line.Received >= line.Quantity => BomLineState.Received,
        PurchaseRequestState.Ordered => line.Received > 0 ? BomLineState.PartlyReceived : BomLineState.Ordered,
        PurchaseRequestState.Closed => line.Received > 0 ? BomLineState.Received : BomLineState.Planned,
        PurchaseRequestState.Rejected or PurchaseRequestState.Cancelled => BomLineState.Planned,
        _ => null,
    };
}

using Erp.Platform.Numbering;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;
using Erp.Purchasing.Requests;
using Microsoft.EntityFrameworkCore;

namespace Erp.Purchasing.Contracts;

/// <summary>How other modules ask for something to be bought. Joins the caller's transaction; the caller asks for the right.</summary>
[Contract]
public sealed class PurchaseRaising(Numbers numbers, TimeProvider clock)
{
    /// <summary>Raises a request, which then waits to be agreed to. Whoever raised it hears of its fate by <see cref="PurchaseRequestMoved"/>.</summary>
    public async Task<RaisedRequest> RaiseAsync(ErpDb db, PurchaseSource source, WantedPurchase wanted, CancellationToken ct = default)
    {
        var request = new PurchaseRequest(await numbers.NextAsync(db, PurchasingSeed.RequestNumbers, clock.Today(), ct), source, wanted);
        db.Add(request);
        return new(request.Id, request.Number);
    }

    /// <summary>Takes back what a record asked for and nobody ordered yet, because the record no longer wants anything. What is ordered comes all the same.</summary>
    public async Task WithdrawAsync(ErpDb db, string sourceType, Guid sourceId, string reason, CancellationToken ct = default)
    {
        var standing = await db.PurchaseRequests.WithLines().Where(r => r.SourceType == sourceType && r.SourceId == sourceId
            && (r.State == PurchaseRequestState.Draft || r.State == PurchaseRequestState.Requested || r.State == PurchaseRequestState.Approved)).ToListAsync(ct);
        foreach (var request in standing)
        {
            request.Cancel(reason);
            request.Tell(db);
        }
    }
}

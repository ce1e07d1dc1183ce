using Erp.Platform.Work;
using Erp.Purchasing.Contracts;
using Erp.Purchasing.Requests;

namespace Erp.Purchasing.Bills;

/// <summary>Whether a bill can be begun from a purchase request: once it is ordered, whether or not it came.</summary>
static class BillableRequest
{
    /// <summary>Whether suppliers bill requests in this state.</summary>
    public static bool Is(PurchaseRequestState state) => state is PurchaseRequestState.Ordered or PurchaseRequestState.Closed;

    /// <summary>Refuses one that nobody ordered.</summary>
    /// <exception cref="BusinessRuleException">It is not ordered.</exception>
    public static void Require(PurchaseRequest request)
    {
        if (!Is(request.State)) throw new BusinessRuleException(BillTexts.NotOrdered.With(request.Number), nameof(Bill.RequestId));
    }
}

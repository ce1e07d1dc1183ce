using Erp.Finance.Contracts;
using Erp.Purchasing.Bills;
using Erp.Purchasing.Requests;

namespace Erp.Purchasing.Contracts;

/// <summary>A line of a purchase request that was raised for another module's record.</summary>
public sealed class PurchasedLine
{
    public Guid RequestId { get; init; }

    public required string RequestNumber { get; init; }

    /// <summary>Where the request stands.</summary>
    public PurchaseRequestState State { get; init; }

    /// <summary>The day it is needed.</summary>
    public DateOnly? WantedDate { get; init; }

    /// <summary>The line of the record it is wanted for; none where the buyer added it.</summary>
    public Guid? SourceLineId { get; init; }

    public Guid? ItemId { get; init; }

    public required string Text { get; init; }

    public decimal Quantity { get; init; }

    public required string UnitCode { get; init; }

    /// <summary>How much of it came; more than was asked for where more was taken.</summary>
    public decimal Received { get; init; }

    /// <summary>What one costs, net in euro, four decimals.</summary>
    public decimal UnitPrice { get; init; }

    /// <summary>What the money goes into, in words.</summary>
    public string? CostCategory { get; init; }

    /// <summary>How much of it bills posted for that record are for.</summary>
    public decimal BilledQuantity { get; init; }

    /// <summary>It was ordered, whether or not all of it came.</summary>
    public bool IsOrdered => State is PurchaseRequestState.Ordered or PurchaseRequestState.Closed;

    /// <summary>How much of what was ordered has yet to come; nothing once the request is closed.</summary>
    public decimal Open => State == PurchaseRequestState.Ordered ? Math.Max(0, Quantity - Received) : 0;
}

/// <summary>What a posted bill is for of a line of a purchase request.</summary>
sealed class BilledLine
{
    public Guid RequestId { get; init; }

    public Guid RequestLineId { get; init; }

    public decimal Quantity { get; init; }

    public Guid? CostObjectId { get; init; }
}

/// <summary>What was asked of purchasing for a record, as the module that owns the record reads it. Joins the caller's context; the caller asks for the right.</summary>
public static class PurchaseBook
{
    /// <summary>What open screens watch to learn that requests changed.</summary>
    public const string Watched = nameof(PurchaseRequest);

    /// <summary>The lines of all requests raised for a record; composes in SQL.</summary>
    public static IQueryable<PurchasedLine> Of(ErpDb db, string sourceType, Guid sourceId)
    {
        // What is posted elsewhere, such as to stock, takes nobody's place in the money of the record.
        var own = CostObjectBook.Of(db, sourceType).Where(c => c.SourceId == sourceId);
        var (requests, billed) = (db.PurchaseRequests, BilledLines(db).Where(b => own.Any(c => c.Id == b.CostObjectId)));
        return from request in requests
               where request.SourceType == sourceType && request.SourceId == sourceId
               from line in request.Lines
               select new PurchasedLine
               {
                   RequestId = request.Id, RequestNumber = request.Number, State = request.State, WantedDate = request.WantedDate, SourceLineId = line.SourceLineId,
                   ItemId = line.ItemId, Text = line.Text,
                   Quantity = line.Quantity, UnitCode = line.UnitCode, Received = line.ReceivedQuantity, UnitPrice = line.UnitPrice, CostCategory = line.CostCategory,
                   BilledQuantity = billed.Where(b => b.RequestLineId == line.Id).Sum(b => b.Quantity),
               };
    }

    /// <summary>What posted bills are for of lines of requests; composes in SQL.</summary>
    internal static IQueryable<BilledLine> BilledLines(ErpDb db) =>
        from bill in db.Bills
        where bill.RequestId != null && (bill.State == BillState.Posted || bill.State == BillState.Paid)
        from line in bill.Lines
        where line.RequestLineId != null
        select new BilledLine { RequestId = bill.RequestId!.Value, RequestLineId = line.RequestLineId!.Value, Quantity = line.Quantity, CostObjectId = line.CostObjectId };
}

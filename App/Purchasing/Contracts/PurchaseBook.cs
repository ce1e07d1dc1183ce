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

    public required string Text { get; init; }

    public decimal Quantity { get; init; }

    /// <summary>What one costs, net in euro, four decimals.</summary>
    public decimal UnitPrice { get; init; }

    /// <summary>What the money goes into, in words.</summary>
    public string? CostCategory { get; init; }
}

/// <summary>What was asked of purchasing for a record, as the module that owns the record reads it. Joins the caller's context; the caller asks for the right.</summary>
public static class PurchaseBook
{
    /// <summary>What open screens watch to learn that requests changed.</summary>
    public const string Watched = nameof(PurchaseRequest);

    /// <summary>The lines of all requests raised for a record; composes in SQL.</summary>
    public static IQueryable<PurchasedLine> Of(ErpDb db, string sourceType, Guid sourceId) =>
        from request in db.PurchaseRequests
        where request.SourceType == sourceType && request.SourceId == sourceId
        from line in request.Lines
        select new PurchasedLine
        {
            RequestId = request.Id, RequestNumber = request.Number, State = request.State, WantedDate = request.WantedDate, SourceLineId = line.SourceLineId, Text = line.Text,
            Quantity = line.Quantity, UnitPrice = line.UnitPrice, CostCategory = line.CostCategory,
        };
}

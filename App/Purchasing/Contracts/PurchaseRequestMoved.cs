namespace Erp.Purchasing.Contracts;

/// <summary>A purchase request that another module raised came into another state, lost lines, or goods came for it.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="SourceType">Kind of record it was raised for.</param>
/// <param name="SourceId">That record.</param>
/// <param name="Lines">Its lines that the request is still about.</param>
/// <param name="State">Where the request stands now.</param>
public sealed record PurchaseRequestMoved(Guid RequestId, string SourceType, Guid SourceId, IReadOnlyList<MovedLine> Lines, PurchaseRequestState State);

/// <summary>A line of the record a request was raised for.</summary>
/// <param name="SourceLineId">The line.</param>
/// <param name="Quantity">How much was asked for, in the unit of the request.</param>
/// <param name="Received">How much of it came; more than was asked for where more was taken.</param>
public sealed record MovedLine(Guid SourceLineId, decimal Quantity, decimal Received);

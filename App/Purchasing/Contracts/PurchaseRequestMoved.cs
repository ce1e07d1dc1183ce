namespace Erp.Purchasing.Contracts;

/// <summary>A purchase request that another module raised came into another state, or lost lines.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="SourceType">Kind of record it was raised for.</param>
/// <param name="SourceId">That record.</param>
/// <param name="SourceLineIds">Its lines that the request is still about.</param>
/// <param name="State">Where the request stands now.</param>
public sealed record PurchaseRequestMoved(Guid RequestId, string SourceType, Guid SourceId, IReadOnlyList<Guid> SourceLineIds, PurchaseRequestState State);

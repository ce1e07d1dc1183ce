namespace Erp.Sales.Documents;

/// <summary>Where a document stands after something was done to it: what a program needs for its next call.</summary>
/// <param name="Id">Key of the document.</param>
/// <param name="Version">Send it with the next change; also the ETag of the document.</param>
/// <param name="Number">Its number; none while it is a draft.</param>
/// <param name="State">Its state.</param>
public sealed record DocumentStatus<TState>(Guid Id, int Version, string? Number, TState State) where TState : struct, Enum;

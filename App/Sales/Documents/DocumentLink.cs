namespace Erp.Sales.Documents;

/// <summary>Another document, as one names it.</summary>
public sealed record DocumentLink(Guid Id, string Number);

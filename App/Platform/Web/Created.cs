namespace Erp.Platform.Web;

/// <summary>Answer to a request that made something: its key.</summary>
public sealed record Created(Guid Id);

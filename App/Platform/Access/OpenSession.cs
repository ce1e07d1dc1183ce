namespace Erp.Platform.Access;

/// <summary>A signed-in browser of a person.</summary>
/// <param name="Id">Names it when it is to be ended.</param>
/// <param name="Device">Browser and system in words; null when the browser did not say.</param>
/// <param name="CreatedAt">When the person signed in (UTC).</param>
/// <param name="ExpiresAt">When it ends by itself without further use (UTC).</param>
public sealed record OpenSession(Guid Id, string? Device, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);

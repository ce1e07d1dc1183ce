namespace Erp.Platform.Shell;

/// <summary>A step of the way to the page.</summary>
/// <param name="Label">The words.</param>
/// <param name="Href">Address of the step; none for the page itself.</param>
public sealed record Crumb(string Label, string? Href = null);

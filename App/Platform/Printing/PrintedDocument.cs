namespace Erp.Platform.Printing;

/// <summary>A document as PDF.</summary>
/// <param name="Name">File name without path.</param>
/// <param name="Content">The bytes; the same for the same document.</param>
public sealed record PrintedDocument(string Name, byte[] Content);

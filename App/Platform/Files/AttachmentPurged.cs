namespace Erp.Platform.Files;

/// <summary>A file was deleted for good.</summary>
/// <param name="AttachmentId">The file.</param>
/// <param name="Hashes">SHA-256 of the contents of its versions.</param>
public sealed record AttachmentPurged(Guid AttachmentId, IReadOnlyList<string> Hashes);

using Erp.Platform.Work;

namespace Erp.Platform.Files;

/// <summary>What a file contains: where the bytes are found, and what they are.</summary>
/// <param name="Hash">SHA-256 in lower-case hex: proof of integrity and, within the company, the address under which the bytes are stored.</param>
/// <param name="Size">In bytes.</param>
/// <param name="MediaType">What the bytes themselves say they are.</param>
public sealed record FileContents(string Hash, long Size, string MediaType);

/// <summary>One state of a file. Versions are never changed; an older one comes back as a new one with the same contents.</summary>
public sealed class AttachmentVersion : Entity, IPartOf, IPersonal
{
    AttachmentVersion() { }

    internal AttachmentVersion(Guid id, Guid attachmentId, int no, FileContents contents, string fileName, Guid authorId, string authorName, DateTimeOffset at)
    {
        (Id, AttachmentId, No) = (id, attachmentId, no);
        (Hash, Size, MediaType) = contents;
        (FileName, AuthorId, AuthorName, At) = (fileName, authorId, authorName, at);
    }

    public Guid AttachmentId { get; private set; }

    /// <summary>Counts the versions of the file from 1.</summary>
    public int No { get; private set; }

    /// <inheritdoc cref="FileContents" path="/param[@name='Hash']"/>
    public string Hash { get; private set; } = "";

    /// <summary>In bytes.</summary>
    public long Size { get; private set; }

    /// <summary>Told by the first bytes, see <see cref="MediaTypes"/>; what the uploader claimed is not kept.</summary>
    public string MediaType { get; private set; } = "";

    /// <summary>The name it was uploaded under.</summary>
    [Personal]
    public string FileName { get; private set; } = "";

    /// <summary>Account of who brought it.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>That person's name at the time.</summary>
    [Personal]
    public string AuthorName { get; private set; } = "";

    /// <summary>When it came (UTC).</summary>
    public DateTimeOffset At { get; private set; }

    Guid IPartOf.RootId => AttachmentId;

    Guid IPersonal.PersonId => AuthorId;

    internal FileContents Contents => new(Hash, Size, MediaType);
}

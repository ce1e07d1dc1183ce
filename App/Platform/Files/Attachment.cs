using Erp.Platform.Work;

namespace Erp.Platform.Files;

/// <summary>What a file is for; people filter and sort by it, no rule follows from it.</summary>
public enum FileCategory
{
    Other,
    Contract,
    Correspondence,
    Receipt,
    Drawing,
    Photo,
    Permit,
}

/// <summary>
/// A file on a record of any kind. It keeps its name while its contents change: each upload of the same name is a further version, and every
/// version stays. A record of its own, as a comment is: adding a delivery note to an order does not change the order.
/// </summary>
public sealed class Attachment : Record, IPersonal, INamed, IAbout
{
    readonly List<AttachmentVersion> versions = [];

    Attachment() { }

    internal Attachment(string entity, Guid subjectId, string name, FileCategory category, Guid authorId) =>
        (Entity, SubjectId, Name, Category, AuthorId) = (entity, subjectId, name, category, authorId);

    /// <summary>Kind of the record it hangs on.</summary>
    public string Entity { get; private set; } = "";

    /// <summary>The record it hangs on.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>Its name without any path, made safe by <see cref="FileNames.Clean"/>; unique among the files of the record outside the trash.</summary>
    [Personal]
    public string Name { get; private set; } = "";

    public FileCategory Category { get; private set; }

    /// <summary>Account of who brought it first.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>Since when it lies in the trash (UTC); null while it is in use.</summary>
    public DateTimeOffset? TrashedAt { get; private set; }

    /// <summary>The picture that stands for the record, such as on the card of a task. At most one file of a record is.</summary>
    public bool IsCover { get; private set; }

    public IReadOnlyList<AttachmentVersion> Versions => versions;

    Guid IPersonal.PersonId => AuthorId;

    Guid? IAbout.SubjectId => SubjectId;

    string INamed.DisplayName => Name;

    /// <summary>The version that is in use: the latest.</summary>
    public AttachmentVersion Current => versions.MaxBy(v => v.No)!;

    /// <summary>Adds contents as the version in use.</summary>
    internal AttachmentVersion Add(Guid versionId, FileContents contents, string fileName, Guid authorId, string authorName, DateTimeOffset at)
    {
        var version = new AttachmentVersion(versionId, Id, versions.Count == 0 ? 1 : Current.No + 1, contents, fileName, authorId, authorName, at);
        versions.Add(version);
        return version;
    }

    internal void Change(string name, FileCategory category) => (Name, Category) = (name, category);

    /// <summary>Lets it stand for its record, or no longer.</summary>
    /// <exception cref="BusinessRuleException">It is no picture that browsers show.</exception>
    internal void Cover(bool cover)
    {
        if (cover && !MediaTypes.IsPicture(Current.MediaType)) throw new BusinessRuleException(AttachmentTexts.NoPicture);
        IsCover = cover;
    }

    /// <summary>Puts it into the trash, from where it can be taken back.</summary>
    /// <exception cref="BusinessRuleException">It lies there already.</exception>
    internal void Trash(DateTimeOffset at) => TrashedAt = TrashedAt is null ? at : throw new BusinessRuleException(AttachmentTexts.InTrash);

    /// <summary>Takes it out of the trash.</summary>
    /// <param name="name">Its name from now on: the former may be taken by another file.</param>
    /// <exception cref="BusinessRuleException">It is in use.</exception>
    internal void Restore(string name)
    {
        if (TrashedAt is null) throw new BusinessRuleException(AttachmentTexts.NotInTrash);
        (TrashedAt, Name) = (null, name);
    }
}

/// <summary>Lengths of texts about files.</summary>
public static class AttachmentLimits
{
    public const int Name = 200;
    public const int MediaType = 100;
    public const int Entity = 100;
    public const int Network = 50;

    /// <summary>Hex digits of a SHA-256.</summary>
    public const int Hash = 64;
}

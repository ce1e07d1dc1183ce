using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Platform.Files;

/// <summary>What people change of a file: its name and what it is for.</summary>
public sealed class AttachmentForm : IVersionedForm
{
    [Required, StringLength(AttachmentLimits.Name), OneLine, Personal]
    public string Name { get; set; } = "";

    [Declared]
    public FileCategory Category { get; set; }

    public int Version { get; set; }
}

/// <summary>Until when a link for people outside holds.</summary>
public sealed class FileLinkForm
{
    /// <summary>Last day on which it opens the file; at most a year from today.</summary>
    [Required, PlausibleDate]
    public DateOnly? LastDay { get; set; }
}

using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Platform.Files;

/// <summary>The announcement of a file that is about to be uploaded.</summary>
public sealed class UploadForm
{
    const int Hint = 300;

    /// <summary>Its name; a path before it and whatever file systems refuse is taken away.</summary>
    [Required, StringLength(1000), Personal]
    public string Name { get; set; } = "";

    /// <summary>How many bytes it has; at least one.</summary>
    public long Size { get; set; }

    /// <summary>SHA-256 of all its bytes in hex, to be compared at the end; may be left out.</summary>
    [RegularExpression("[0-9a-fA-F]{64}")]
    public string? Sha256 { get; set; }

    /// <summary>What it is for.</summary>
    [Declared]
    public FileCategory Category { get; set; }

    /// <summary>The file of which it is a new version; a new file without.</summary>
    public Guid? VersionOf { get; set; }

    /// <summary>Anything by which the sender knows the same file again, such as when it was last changed: an unfinished upload of the same name, size and mark is then continued.</summary>
    [StringLength(Hint)]
    public string? Mark { get; set; }
}

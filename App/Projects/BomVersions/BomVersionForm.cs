using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Projects.BomLines;

namespace Erp.Projects.BomVersions;

/// <summary>What a version is kept for.</summary>
public sealed class BomVersionForm
{
    [StringLength(BomLimits.VersionNote), OneLine]
    public string? Note { get; set; }
}

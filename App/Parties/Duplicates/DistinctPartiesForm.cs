using System.ComponentModel.DataAnnotations;

namespace Erp.Parties.Duplicates;

/// <summary>Two parties that are not one.</summary>
public sealed class DistinctPartiesForm
{
    [Required]
    public Guid? OneId { get; set; }

    [Required]
    public Guid? OtherId { get; set; }
}

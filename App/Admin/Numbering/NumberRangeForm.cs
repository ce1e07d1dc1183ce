using System.ComponentModel.DataAnnotations;
using Erp.Platform.Numbering;
using Erp.Platform.Records;

namespace Erp.Admin.Numbering;

/// <summary>A number range as it is defined.</summary>
public sealed class NumberRangeForm : IVersionedForm
{
    /// <summary>Largest counter that can be set; leaves room for twelve digits.</summary>
    public const long MostNext = 999_999_999_999;

    public int Version { get; set; }

    /// <summary>How a number is written, such as <c>RE-{yyyy}-{00000}</c>.</summary>
    [Required, StringLength(NumberPattern.MaxLength), OneLine]
    public string? Pattern { get; set; }

    /// <summary>Whether counting starts at one in every calendar year.</summary>
    public bool Yearly { get; set; }

    /// <summary>Where counting goes on, in the current year for a yearly range; only forward. Null leaves it.</summary>
    [Range(typeof(long), "1", "999999999999")]
    public long? Next { get; set; }
}

using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Platform.Access;

/// <summary>What people set for themselves.</summary>
public sealed class AccountForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(AccessLimits.Name), OneLine, Personal]
    public string? Name { get; set; }

    /// <summary>Two-letter language.</summary>
    [AllowedValues("de", "en")]
    public string Language { get; set; } = "de";
}

/// <summary>A change of one's own password. Never logged, never kept as a draft.</summary>
public sealed class PasswordForm
{
    [Required, StringLength(AccessLimits.Password)]
    public string? Current { get; set; }

    [Required, StringLength(AccessLimits.Password)]
    public string? Chosen { get; set; }

    /// <summary>The new one once more, against typing errors.</summary>
    [Required, StringLength(AccessLimits.Password)]
    public string? Repeated { get; set; }
}

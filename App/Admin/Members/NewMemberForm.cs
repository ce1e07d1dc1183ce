using System.ComponentModel.DataAnnotations;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Admin.Members;

/// <summary>A person to be let into the company.</summary>
public sealed class NewMemberForm
{
    [Required, StringLength(AccessLimits.Name), OneLine, Personal]
    public string? Name { get; set; }

    [Required, EmailAddress, StringLength(AccessLimits.Email), Personal]
    public string? Email { get; set; }

    /// <summary>First password; the person changes it after signing in. Never logged.</summary>
    [StringLength(AccessLimits.Password), Personal]
    public string? Password { get; set; }

    /// <summary>Two-letter language.</summary>
    [AllowedValues("de", "en")]
    public string Language { get; set; } = "de";

    /// <summary>Roles held.</summary>
    public List<Guid> Roles { get; set; } = [];
}

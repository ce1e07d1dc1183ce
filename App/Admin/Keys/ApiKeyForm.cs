using System.ComponentModel.DataAnnotations;
using Erp.Platform.Access;
using Erp.Platform.Records;

namespace Erp.Admin.Keys;

/// <summary>A key to be made for a program.</summary>
public sealed class ApiKeyForm
{
    [Required, StringLength(AccessLimits.Name), OneLine]
    public string? Name { get; set; }

    /// <summary>Permission codes, such as <c>sales:read</c>.</summary>
    public List<string> Permissions { get; set; } = [];
}

using System.ComponentModel.DataAnnotations;
using Erp.Platform.Access;
using Erp.Platform.Records;

namespace Erp.Admin.Roles;

/// <summary>A role as it is defined.</summary>
public sealed class RoleForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(AccessLimits.Name), OneLine]
    public string? Name { get; set; }

    /// <summary>Permission codes, such as <c>sales:write</c>.</summary>
    public List<string> Permissions { get; set; } = [];
}

using System.ComponentModel.DataAnnotations;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Admin.Members;

/// <summary>What administrators change about somebody who works in the company.</summary>
public sealed class MemberForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(AccessLimits.Name), OneLine, Personal]
    public string? Name { get; set; }

    /// <summary>Roles held.</summary>
    public List<Guid> Roles { get; set; } = [];
}

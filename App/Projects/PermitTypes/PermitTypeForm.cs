using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Projects.Permits;

namespace Erp.Projects.PermitTypes;

/// <summary>A kind of permit as it is typed.</summary>
public sealed class PermitTypeForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(ProjectLimits.Name), OneLine]
    public string Name { get; set; } = "";

    /// <summary>How many days before the event it usually has to be applied for.</summary>
    [Required, Range(0, PermitLimits.MostDays)]
    public int? LeadDays { get; set; }

    /// <summary>How many days before a deadline or its expiry people are reminded.</summary>
    [Required, Range(0, PermitLimits.MostDays)]
    public int? RemindDays { get; set; } = PermitLimits.UsualReminder;

    /// <summary>Which papers go with the application.</summary>
    [StringLength(ProjectLimits.Description)]
    public string? Documents { get; set; }

    /// <summary>A form to change a kind of permit in.</summary>
    public static PermitTypeForm Of(PermitType type) => new() { Name = type.Name, LeadDays = type.LeadDays, RemindDays = type.RemindDays, Documents = type.Documents };
}

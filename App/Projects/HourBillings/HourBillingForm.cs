using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Projects.TimeEntries;

namespace Erp.Projects.HourBillings;

/// <summary>Which hours of a project become which lines of an invoice.</summary>
public sealed class HourBillingForm
{
    [Declared]
    public HourGrouping Grouping { get; set; }

    /// <summary>Approved, billable entries of the project.</summary>
    [Required, MinLength(1), MaxLength(TimeEntryLimits.AtOnce)]
    public List<Guid> EntryIds { get; set; } = [];
}

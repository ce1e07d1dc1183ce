using System.ComponentModel.DataAnnotations;

namespace Erp.Projects.WorkItems;

/// <summary>By how many days which tasks are moved.</summary>
public sealed class WorkItemShiftForm
{
    [Required, MinLength(1), MaxLength(WorkItemLimits.MostShifted)]
    public List<Guid> WorkItemIds { get; set; } = [];

    /// <summary>Later by so many days; earlier where negative.</summary>
    [Range(-WorkItemLimits.MostDays, WorkItemLimits.MostDays)]
    public int Days { get; set; }
}

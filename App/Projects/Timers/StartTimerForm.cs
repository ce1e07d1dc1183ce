using System.ComponentModel.DataAnnotations;
using Erp.Platform.Work;
using Erp.Projects.TimeEntries;

namespace Erp.Projects.Timers;

/// <summary>What a timer is started for.</summary>
public sealed class StartTimerForm
{
    [Required]
    public Guid? ProjectId { get; set; }

    /// <summary>A task of the project.</summary>
    public Guid? WorkItemId { get; set; }

    /// <summary>A service that is counted in hours; left empty, what the person last did for the task, else for the project, else at all.</summary>
    public Guid? ActivityId { get; set; }

    [StringLength(TimeEntryLimits.Note), Personal]
    public string? Note { get; set; }
}

using System.ComponentModel.DataAnnotations;
using Erp.Platform.Work;
using Erp.Projects.TimeEntries;

namespace Erp.Projects.Timers;

/// <summary>What is said of the timer while it runs; whoever stops it, from wherever, need not say it again.</summary>
public sealed class ChangeTimerForm
{
    /// <summary>A service that is counted in hours; none where nothing is chosen.</summary>
    public Guid? ActivityId { get; set; }

    /// <summary>What is being done.</summary>
    [StringLength(TimeEntryLimits.Note), Personal]
    public string? Note { get; set; }
}

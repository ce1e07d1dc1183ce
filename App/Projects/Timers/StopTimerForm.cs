using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Projects.TimeEntries;

namespace Erp.Projects.Timers;

/// <summary>How a timer is stopped.</summary>
public sealed class StopTimerForm
{
    /// <summary>When the work ended; now where nothing is said. It has to be said of a timer that ran over midnight: somebody may have forgotten it.</summary>
    [PlausibleDate]
    public DateTimeOffset? Until { get; set; }

    /// <summary>A service that is counted in hours; that of the start where nothing is said.</summary>
    public Guid? ActivityId { get; set; }

    /// <summary>What was done; what was noted at the start where nothing is said.</summary>
    [StringLength(TimeEntryLimits.Note), Personal]
    public string? Note { get; set; }
}

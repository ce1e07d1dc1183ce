using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Projects.Calendars;

namespace Erp.Projects.TimeEntries;

/// <summary>How hours are looked at, as it is typed.</summary>
public sealed class TimeSettingsForm : IVersionedForm
{
    /// <summary>Eight hours.</summary>
    public const int UsualTarget = 480;

    public int Version { get; set; }

    /// <summary>Minutes a day, from Monday to Friday.</summary>
    [Required, Range(0, TimeEntryLimits.MinutesPerDay)]
    public int? TargetMinutes { get; set; } = UsualTarget;

    /// <summary>What hours count as among the costs of a project.</summary>
    public Guid? CategoryId { get; set; }

    /// <summary>Where the company works, for its public holidays; left empty, what is a holiday everywhere.</summary>
    [Declared]
    public FederalState? State { get; set; }
}

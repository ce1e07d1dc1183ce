using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Projects.TimeEntries;

/// <summary>Time as it is written down.</summary>
public sealed class TimeEntryForm
{
    /// <summary>Whose time it is; one's own where nobody is named. Others' takes the right to approve hours.</summary>
    public Guid? MemberId { get; set; }

    [Required]
    public Guid? ProjectId { get; set; }

    /// <summary>A task of the project.</summary>
    public Guid? WorkItemId { get; set; }

    /// <summary>A service that is counted in hours.</summary>
    public Guid? ActivityId { get; set; }

    /// <summary>The client pays for it; needs an activity, which has the price.</summary>
    public bool Billable { get; set; }

    [Required, PlausibleDate]
    public DateOnly? Day { get; set; }

    /// <summary>How long, in minutes, without breaks; left empty, from begin to end.</summary>
    [Duration, Range(1, TimeEntryLimits.MinutesPerDay)]
    public int? Minutes { get; set; }

    [PlausibleDate, Personal]
    public DateTimeOffset? From { get; set; }

    [PlausibleDate, Personal]
    public DateTimeOffset? Until { get; set; }

    [StringLength(TimeEntryLimits.Note), Personal]
    public string? Note { get; set; }

    /// <summary>A form to change an entry in.</summary>
    public static TimeEntryForm Of(TimeEntry entry) => new()
    {
        MemberId = entry.MemberId, ProjectId = entry.ProjectId, WorkItemId = entry.WorkItemId, ActivityId = entry.ActivityId, Billable = entry.Billable,
        Day = entry.Day, Minutes = entry.Minutes, From = entry.From, Until = entry.Until, Note = entry.Note,
    };

    /// <summary>Reckons how long it took where only begin and end are given, and refuses times that do not go together.</summary>
    /// <exception cref="InvalidInputException">Every field that is wrong.</exception>
    internal void RequireOrder(DateOnly today)
    {
        var errors = new List<FieldError>();
        if (Day > today) errors.Add(new(nameof(Day), TimeEntryTexts.InFuture));
        if (Billable && ActivityId is null) errors.Add(new(nameof(ActivityId), TimeEntryTexts.ActivityMissing));
        var span = SpanOf(errors);
        Minutes ??= span;
        if (Minutes is null && errors.Count == 0) errors.Add(new(nameof(Minutes), FormTexts.Required));
        if (Minutes > span) errors.Add(new(nameof(Minutes), TimeEntryTexts.LongerThanSpan));
        if (errors.Count > 0) throw new InvalidInputException(errors);
    }

    /// <summary>Whole minutes from begin to end; none where they are not both given, or wrong.</summary>
    int? SpanOf(List<FieldError> errors)
    {
        if (From is null && Until is null) return null;
        if (From is null) errors.Add(new(nameof(From), FormTexts.Required));
        else if (BusinessCalendar.DayOf(From.Value) != Day) errors.Add(new(nameof(From), TimeEntryTexts.OtherDay));
        else if (Until is null) errors.Add(new(nameof(Until), FormTexts.Required));
        else if (Until <= From) errors.Add(new(nameof(Until), ProjectTexts.EndBeforeStart));
        else if (Until > BusinessCalendar.StartOf(Day!.Value.AddDays(1))) errors.Add(new(nameof(Until), TimeEntryTexts.PastMidnight));
        else return Math.Max(1, (int)(Until - From).Value.TotalMinutes);
        return null;
    }
}

/// <summary>A cell of the week: how long on one day, for one project, task and activity.</summary>
public sealed class TimeCellForm
{
    /// <summary>Whose week it is; one's own where nobody is named.</summary>
    public Guid? MemberId { get; set; }

    [Required]
    public Guid? ProjectId { get; set; }

    public Guid? WorkItemId { get; set; }

    public Guid? ActivityId { get; set; }

    public bool Billable { get; set; }

    [Required, PlausibleDate]
    public DateOnly? Day { get; set; }

    /// <summary>How long; nothing, or no minutes, removes what stands there.</summary>
    [Range(0, TimeEntryLimits.MinutesPerDay)]
    public int? Minutes { get; set; }
}

/// <summary>Some entries of time that are decided about together.</summary>
public sealed class TimeEntriesForm
{
    [Required, MinLength(1), MaxLength(TimeEntryLimits.AtOnce)]
    public List<Guid> EntryIds { get; set; } = [];
}

/// <summary>Some entries of time that are given back, and why.</summary>
public sealed class ReturnTimeForm
{
    [Required, MinLength(1), MaxLength(TimeEntryLimits.AtOnce)]
    public List<Guid> EntryIds { get; set; } = [];

    [Required, StringLength(TimeEntryLimits.ReturnReason), Personal]
    public string Reason { get; set; } = "";
}

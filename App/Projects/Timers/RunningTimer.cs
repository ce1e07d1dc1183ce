using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects.TimeEntries;

namespace Erp.Projects.Timers;

/// <summary>
/// The timer a person has running; at most one. It is stored, so it outlives page, sign-out and restart. An undo takes back what a stop wrote, never that it was stopped.
/// </summary>
[NeverUndone]
public sealed class RunningTimer : Record, IPersonal
{
    RunningTimer() { }

    internal RunningTimer(Guid memberId, StartTimerForm form, DateTimeOffset now)
    {
        (MemberId, ProjectId, WorkItemId, ActivityId) = (memberId, form.ProjectId!.Value, form.WorkItemId, form.ActivityId);
        (Note, StartedAt) = (form.Note.Trimmed(), now);
    }

    public Guid MemberId { get; private set; }

    public Guid ProjectId { get; private set; }

    public Guid? WorkItemId { get; private set; }

    public Guid? ActivityId { get; private set; }

    [Personal]
    public string? Note { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    Guid IPersonal.PersonId => MemberId;

    /// <summary>What is said of it while it runs.</summary>
    internal void Change(ChangeTimerForm form) => (ActivityId, Note) = (form.ActivityId, form.Note.Trimmed());

    /// <summary>What it comes to: whole minutes, at least one; one entry for each day it ran on, since a day ends at midnight.</summary>
    /// <param name="until">When the work ended.</param>
    /// <param name="note">What was done; what was noted at the start where nothing is said.</param>
    /// <param name="activityId">What was done, by the hour.</param>
    /// <param name="billable">The client pays for it.</param>
    /// <exception cref="InvalidInputException">It ended before it began.</exception>
    internal IReadOnlyList<TimeEntryForm> Entries(DateTimeOffset until, string? note, Guid? activityId, bool billable)
    {
        if (until < StartedAt) throw new InvalidInputException(nameof(StopTimerForm.Until), ProjectTexts.EndBeforeStart);
        var (from, end) = (WholeMinute(StartedAt), WholeMinute(until));
        if (end <= from) end = from.AddMinutes(1);
        var entries = new List<TimeEntryForm>();
        for (; from < end; from = entries[^1].Until!.Value)
        {
            var day = BusinessCalendar.DayOf(from);
            var midnight = BusinessCalendar.StartOf(day.AddDays(1)).ToUniversalTime();
            var stop = end < midnight ? end : midnight;
            entries.Add(new()
            {
                MemberId = MemberId, ProjectId = ProjectId, WorkItemId = WorkItemId, ActivityId = activityId, Billable = billable, Day = day,
                Minutes = (int)(stop - from).TotalMinutes, From = from, Until = stop, Note = note.Trimmed() ?? Note,
            });
        }

        return entries;
    }

    static DateTimeOffset WholeMinute(DateTimeOffset instant) => instant.ToUniversalTime().AddTicks(-(instant.Ticks % TimeSpan.TicksPerMinute));
}

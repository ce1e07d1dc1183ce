using System.Globalization;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.TimeEntries;

/// <summary>
/// One person's week: what they write down, submit and are told about as a whole. It holds every entry of its days, so that no two of them, written at once, make a day
/// longer than it is.
/// </summary>
public sealed class Timesheet : Record, INamed, IFitting
{
    readonly List<TimeEntry> entries = [];

    Timesheet() { }

    internal Timesheet(Guid memberId, DateOnly monday) => (MemberId, Monday) = (memberId, monday);

    public Guid MemberId { get; private set; }

    /// <summary>The first day of the week.</summary>
    public DateOnly Monday { get; private set; }

    public IReadOnlyList<TimeEntry> Entries => entries;

    string INamed.DisplayName => WeekOf(Monday);

    /// <summary>The first day of the week a day lies in.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>A week as ISO 8601 writes it: <c>2026-W47</c>.</summary>
    public static string WeekOf(DateOnly monday)
    {
        var day = monday.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day)}-W{ISOWeek.GetWeekOfYear(day):00}");
    }

    /// <summary>Writes time down.</summary>
    /// <exception cref="InvalidInputException">The day gets longer than it is.</exception>
    internal TimeEntry Write(TimeEntryForm form, decimal? costRate)
    {
        RequireDay(form.Day!.Value, form.Minutes!.Value);
        var entry = new TimeEntry(Id, MemberId, form, costRate);
        entries.Add(entry);
        return entry;
    }

    /// <summary>Changes an entry.</summary>
    /// <exception cref="BusinessRuleException">It is no longer the person's alone.</exception>
    /// <exception cref="InvalidInputException">It would go to another week, or the day gets longer than it is.</exception>
    internal void Change(TimeEntry entry, TimeEntryForm form, decimal? costRate)
    {
        entry.RequireOpen();
        if (MondayOf(form.Day!.Value) != Monday) throw new InvalidInputException(nameof(form.Day), TimeEntryTexts.OtherWeek);
        entry.Change(form, costRate);
        RequireDay(entry.Day);
    }

    /// <summary>Removes an entry.</summary>
    /// <exception cref="BusinessRuleException">It is no longer the person's alone.</exception>
    internal void Remove(TimeEntry entry)
    {
        entry.RequireOpen();
        entries.Remove(entry);
    }

    /// <summary>Lays everything that is open before whoever approves.</summary>
    /// <exception cref="BusinessRuleException">Nothing is open.</exception>
    internal void Submit()
    {
        var open = entries.FindAll(e => TimeEntry.IsOpen(e.State));
        if (open.Count == 0) throw new BusinessRuleException(TimesheetTexts.NothingOpen);
        open.ForEach(e => e.Submit());
    }

    async Task IFitting.FitInAsync(ErpDb db, CancellationToken ct)
    {
        await db.Entry(this).Collection(t => t.Entries).LoadAsync(ct);
        foreach (var day in entries.Select(e => e.Day).Distinct().ToList()) RequireDay(day);
    }

    void RequireDay(DateOnly day, int more = 0)
    {
        var minutes = entries.Where(e => e.Day == day).Sum(e => e.Minutes) + more;
        // Where clocks change, a day has 23 or 25 hours.
        if (minutes > (BusinessCalendar.StartOf(day.AddDays(1)) - BusinessCalendar.StartOf(day)).TotalMinutes)
            throw new InvalidInputException(nameof(TimeEntry.Minutes), TimeEntryTexts.DayFull.With(day, DurationInput.Write(minutes)));
    }
}

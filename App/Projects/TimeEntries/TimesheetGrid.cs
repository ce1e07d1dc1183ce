namespace Erp.Projects.TimeEntries;

/// <summary>What a row of the week is about.</summary>
public sealed record TimesheetRowKey(Guid ProjectId, Guid? WorkItemId, Guid? ActivityId, bool Billable)
{
    public static TimesheetRowKey Of(TimeEntryRow entry) => new(entry.ProjectId, entry.WorkItemId, entry.ActivityId, entry.Billable);
}

/// <summary>A row of the week, with the words for what it is about.</summary>
/// <param name="Days">From Monday to Sunday, the entries of each day.</param>
public sealed record TimesheetRow(TimesheetRowKey Key, string Project, string? Task, string? Activity, IReadOnlyList<IReadOnlyList<TimeEntryRow>> Days)
{
    public int Minutes => Days.Sum(day => day.Sum(e => e.Minutes));
}

/// <summary>When an entry began and ended, where somebody says so.</summary>
public sealed record WorkedSpan(Guid EntryId, DateTimeOffset? From, DateTimeOffset? Until);

/// <summary>A person's week as rows and days.</summary>
public static class TimesheetGrid
{
    public const int Days = 7;

    const int WorkingDays = 5;

    /// <summary>The rows of a week. Those that stand already keep their place, also when their last entry goes, so that nothing moves under who types; others come below, by name.</summary>
    public static IReadOnlyList<TimesheetRow> RowsOf(TimesheetDetail week, IReadOnlyList<TimesheetRow> standing)
    {
        var entries = week.Entries.ToLookup(TimesheetRowKey.Of);
        var known = standing.Select(r => r.Key).ToHashSet();
        var others = entries.Where(g => !known.Contains(g.Key)).Select(g => Empty(g.Key, g.First().Project, g.First().Task, g.First().Activity))
            .OrderBy(r => r.Project, StringComparer.CurrentCulture).ThenBy(r => r.Task, StringComparer.CurrentCulture).ThenBy(r => r.Activity, StringComparer.CurrentCulture);
        return [.. standing.Concat(others).Select(r => r with
        {
            Days = [.. Enumerable.Range(0, Days).Select(n => (IReadOnlyList<TimeEntryRow>)[.. entries[r.Key].Where(e => e.Day == week.Monday.AddDays(n))])],
        })];
    }

    /// <summary>The rows of a week that another one lacks, emptied.</summary>
    public static IReadOnlyList<TimesheetRow> Missing(TimesheetDetail week, IReadOnlyList<TimesheetRow> there)
    {
        var known = there.Select(r => r.Key).ToHashSet();
        return [.. RowsOf(week, []).Where(r => !known.Contains(r.Key)).Select(r => r with { Days = Nothing })];
    }

    /// <summary>A row that holds nothing yet.</summary>
    public static TimesheetRow Empty(TimesheetRowKey key, string project, string? task, string? activity) => new(key, project, task, activity, Nothing);

    /// <summary>What is to be written down on a day of the week, in minutes; nothing on weekends, public holidays and days on which the company is closed.</summary>
    /// <param name="week">The week.</param>
    /// <param name="day">From 0 for Monday.</param>
    public static int TargetOf(TimesheetDetail week, int day) => day < WorkingDays && week.Free.NameOf(week.Monday.AddDays(day)) is null ? week.TargetMinutes : 0;

    /// <summary>The entries of a person that lie at the same time as another: worked side by side, or written down twice.</summary>
    public static IReadOnlySet<Guid> Overlapping(IEnumerable<TimeEntryRow> entries) => Overlapping([.. entries.Select(e => new WorkedSpan(e.Id, e.From, e.Until))]);

    /// <inheritdoc cref="Overlapping(IEnumerable{TimeEntryRow})"/>
    public static IReadOnlySet<Guid> Overlapping(IReadOnlyList<WorkedSpan> entries) =>
        entries.Where(e => entries.Any(other => other.EntryId != e.EntryId && other.From < e.Until && e.From < other.Until)).Select(e => e.EntryId).ToHashSet();

    static IReadOnlyList<IReadOnlyList<TimeEntryRow>> Nothing => [.. Enumerable.Repeat<IReadOnlyList<TimeEntryRow>>([], Days)];
}

using System.Globalization;
using Erp.Platform.Ui;
using Erp.Projects.Calendars;
using Erp.Projects.WorkItems;
using Microsoft.AspNetCore.Components;

namespace Erp.Projects.Plans;

/// <summary>Tasks by the days they are due.</summary>
public sealed partial class TaskCalendar
{
    const int LanesOfMonth = 4, LanesOfWeek = 20, MostUndated = 30;

    readonly string helpId = ElementIds.Next("calendar");
    IReadOnlyList<CalendarWeek> weeks = [];
    IReadOnlyList<WorkItemFace> undated = [];
    DateOnly shown, picked;
    object? laid;
    ElementReference field;
    string title = "";
    bool enter;

    /// <summary>The tasks to be seen.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<WorkItemFace> Tasks { get; set; } = [];

    /// <summary>A day of the month or week to show.</summary>
    [Parameter, EditorRequired] public DateOnly Day { get; set; }

    /// <summary>Public holidays and closures.</summary>
    [Parameter, EditorRequired] public FreeDays Free { get; set; } = null!;

    /// <summary>One week instead of a month.</summary>
    [Parameter] public bool OneWeek { get; set; }

    [Parameter, EditorRequired] public DateOnly Today { get; set; }

    [Parameter, EditorRequired] public IReadOnlySet<Guid> Chosen { get; set; } = null!;

    [Parameter] public bool Movable { get; set; }

    /// <summary>A task can be written down here, because its project is known.</summary>
    [Parameter] public bool CanAdd { get; set; }

    /// <summary>Tasks others just changed, with the author's name.</summary>
    [Parameter] public IReadOnlyDictionary<Guid, string>? Flashing { get; set; }

    /// <summary>Raised with a day of what is to be shown.</summary>
    [Parameter] public EventCallback<DateOnly> OnDay { get; set; }

    /// <summary>Writes a task down for a day and says whether that succeeded.</summary>
    [Parameter, EditorRequired] public Func<string, DateOnly, Task<bool>> OnAdd { get; set; } = null!;

    [Parameter] public EventCallback<PlanCommandArgs> OnCommand { get; set; }

    string Heading => OneWeek ? PlanTexts.WeekOf.With(PlanScale.WeekOf(Day), weeks[0].Monday, weeks[0].Monday.AddDays(6)) : PlanTexts.MonthOf.With(Day);

    List<WorkItemFace> OnPicked => [.. Tasks.Where(t => t.FirstDay <= picked && t.LastDay >= picked).OrderBy(t => t.DueDate)];

    protected override void OnParametersSet()
    {
        if (shown != Day) (shown, picked) = (Day, Day);
        var wanted = (Tasks, Day, OneWeek);
        if (wanted.Equals(laid)) return;
        laid = wanted;
        weeks = OneWeek ? [CalendarWeek.Of(Tasks, PlanScale.MondayOf(Day), LanesOfWeek)] : CalendarWeek.OfMonth(Tasks, Day, LanesOfMonth);
        undated = [.. Tasks.Where(t => t.FirstDay is null && t.IsOpen).OrderBy(t => t.Number, StringComparer.Ordinal)];
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!enter) return;
        enter = false;
        await field.FocusAsync(preventScroll: true);
    }

    void Pick(DateOnly day) => (picked, enter) = (day, Movable && CanAdd);

    /// <summary>The line is free for the next task at once. What was refused comes back into it, before what was typed meanwhile: nothing is lost.</summary>
    async Task AddAsync()
    {
        var added = title.Trim();
        if (added.Length == 0) return;
        title = "";
        if (!await OnAdd(added, picked)) title = $"{added} {title}".TrimEnd();
    }

    DateOnly Step(int by) => OneWeek ? Day.AddDays(7 * by) : new DateOnly(Day.Year, Day.Month, 1).AddMonths(by);

    string CssOf(DateOnly day) => (day == Today ? "is-today" : "") + (day == picked ? " is-picked" : null) + (!OneWeek && day.Month != Day.Month ? " is-beside" : null) + (
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Free.NameOf(day) is not null ? " is-weekend" : null);

    string CssOf(CalendarEntry entry) => "cal-entry " + (entry.Task.IsOverdue(Today) ? Tone.Danger : WorkItem.Transitions.Tone(entry.Task.State)).Css()
        + (entry.Begins ? null : " is-continued") + (entry.Ends ? null : " is-continuing") + (entry.Task.IsOpen ? null : " is-over")
        + (Chosen.Contains(entry.Task.Id) ? " is-chosen" : null) + (Flashing?.ContainsKey(entry.Task.Id) == true ? " flash" : null);

    string Words(WorkItemFace task) => string.Join(", ", new[]
    {
        task.Title, PlanTexts.DaysOf(task), WorkItem.Transitions.Label(task.State), task.IsOverdue(Today) ? WorkItemTexts.Overdue.ToString() : null,
        Chosen.Contains(task.Id) ? PlanTexts.Chosen.ToString() : null, task.People.Length > 0 ? string.Join(", ", task.People.Select(p => p.Name)) : null,
    }.OfType<string>());

    static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}

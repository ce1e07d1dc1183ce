using System.Globalization;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Projects.Calendars;
using Microsoft.AspNetCore.Components;

namespace Erp.Projects.TimeEntries;

/// <summary>One's own weeks by their days, and anybody's week by its key.</summary>
public sealed partial class TimesheetPage
{
    readonly FormScope scope = new();
    IReadOnlyList<TimesheetRow> rows = [];
    IReadOnlyList<Guid> returning = [];
    TimesheetDetail? week;
    TimeEntryDialog? dialog;
    Editing<TimeEntryForm>? edit;
    Guid? changed;
    Message? refusal;
    bool mayWork, mayLead, rowOnly;

    [Inject] TimesheetQueries Sheets { get; set; } = null!;
    [Inject] TimesheetService Service { get; set; } = null!;
    [Inject] TimeEntryService Entries { get; set; } = null!;
    [Inject] ProjectQueries Projects { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;
    [Inject] TimeProvider Clock { get; set; } = null!;

    /// <summary>A week by its key; one's own where none is given.</summary>
    [Parameter] public Guid? Id { get; set; }

    /// <summary>Of one's own weeks, the one this day lies in; today where none is given.</summary>
    [SupplyParameterFromQuery(Name = "week")] public string? Day { get; set; }

    DateOnly Wanted => Timesheet.MondayOf(
        DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > PlausibleDateAttribute.Earliest && day < PlausibleDateAttribute.Latest
            ? day
            : Clock.Today());

    string WeekName => TimesheetTexts.WeekOf.With(ISOWeek.GetWeekOfYear(week!.Monday.ToDateTime(TimeOnly.MinValue)), week.Monday, week.Monday.AddDays(TimesheetGrid.Days - 1));

    bool MayWrite => mayWork && (week!.IsOwn || mayLead);

    IReadOnlyList<Guid> Open => IdsOf(e => TimeEntry.IsOpen(e.State));

    IReadOnlyList<Guid> Submitted => IdsOf(e => e.State == TimeEntryState.Submitted);

    IReadOnlyList<Guid> Decidable => IdsOf(e => e.State is TimeEntryState.Submitted or TimeEntryState.Approved);

    /// <summary>The day a new entry is of until somebody says otherwise.</summary>
    DateOnly Usual => Clock.Today() is var today && Timesheet.MondayOf(today) == week!.Monday ? today : week!.Monday;

    /// <summary>Where one's own week is that a day lies in.</summary>
    public static string Address(DateOnly day) => $"/projects/timesheets?week={Timesheet.MondayOf(day).ToString("O", CultureInfo.InvariantCulture)}";

    protected override bool Concerns(CommitNotice notice) => notice.Touches(nameof(Timesheet), nameof(TimeSettings), nameof(Closure));

    /// <summary>Another week is another address of the same page.</summary>
    protected override async Task OnParametersSetAsync()
    {
        if (week is null || (Id is { } id ? week.Id == id : week.IsOwn && week.Monday == Wanted)) return;
        await ReloadAsync();
    }

    protected override async Task LoadAsync()
    {
        mayWork = await Caller.MayAsync(ProjectsPermissions.Work);
        mayLead = await Caller.MayAsync(ProjectsPermissions.ApproveTime);
        var read = Id is { } id ? await Sheets.DetailAsync(id, Leaving) : await Sheets.OwnAsync(Wanted, Leaving);
        // Rows keep their place within a week; another begins with its own.
        rows = TimesheetGrid.RowsOf(read, week?.MemberId == read.MemberId && week.Monday == read.Monday ? rows : []);
        week = read;
    }

    protected override void ShowFailure(Failure failure)
    {
        if (edit is null && returning.Count == 0) base.ShowFailure(failure);
        else if (edit?.TakeErrors(failure) != true || failure is not InvalidInputException) refusal = failure.Says;
    }

    void Show(DateOnly? day)
    {
        if (day is { } chosen && Timesheet.MondayOf(chosen) != week!.Monday) Navigation.NavigateTo(Address(chosen));
    }

    /// <summary>A cell says itself what is wrong with it.</summary>
    async Task<Message?> TypeAsync(TimesheetRowKey row, DateOnly day, int? minutes)
    {
        try
        {
            await Entries.PutAsync(new()
            {
                MemberId = week!.MemberId, ProjectId = row.ProjectId, WorkItemId = row.WorkItemId, ActivityId = row.ActivityId, Billable = row.Billable, Day = day, Minutes = minutes,
            });
            return null;
        }
        catch (Failure failure)
        {
            return (failure as InvalidInputException)?.Errors[0].Says ?? failure.Says;
        }
    }

    async Task CopyRowsAsync()
    {
        var before = week!;
        if (!await TryAsync(async () => before = await Sheets.OwnAsync(week!.Monday.AddDays(-TimesheetGrid.Days), Leaving))) return;
        var copied = TimesheetGrid.Missing(before, rows);
        if (copied.Count == 0) Toasts.Show(Tone.Info, TimesheetTexts.NothingToCopy);
        rows = [.. rows, .. copied];
    }

    void Begin(TimeEntryForm form, bool rowOnly)
    {
        form.MemberId = week!.MemberId;
        (edit, changed, refusal, this.rowOnly) = (new(form), null, null, rowOnly);
    }

    void EditEntry(TimeEntryRow entry)
    {
        Begin(FormOf(entry), rowOnly: false);
        changed = entry.Id;
    }

    static TimeEntryForm FormOf(TimeEntryRow entry) => new()
    {
        ProjectId = entry.ProjectId, WorkItemId = entry.WorkItemId, ActivityId = entry.ActivityId, Billable = entry.Billable, Day = entry.Day, Minutes = entry.Minutes,
        From = entry.From, Until = entry.Until, Note = entry.Note,
    };

    async Task SaveAsync()
    {
        edit!.ClearErrors();
        refusal = null;
        await scope.AnsweredAsync();
        if (!scope.IsReadable) return;
        var form = edit.Form;
        if (rowOnly) await AddRowAsync(form);
        else if (await TryAsync(() => changed is { } id ? Entries.ChangeAsync(id, form) : Entries.CreateAsync(form))) await DoneAsync();
    }

    async Task AddRowAsync(TimeEntryForm form)
    {
        if (form.ProjectId is not { } project || form is { Billable: true, ActivityId: null })
        {
            ShowFailure(
                form.ProjectId is null ? new InvalidInputException(nameof(form.ProjectId), FormTexts.Required) : new InvalidInputException(nameof(form.ActivityId), TimeEntryTexts.ActivityMissing));
            return;
        }

        ProjectChoice? choice = null;
        if (!await TryAsync(async () => choice = await Projects.ChoiceAsync(project, Leaving)) || choice is null) return;
        var (task, activity) = dialog!.Words;
        var key = new TimesheetRowKey(project, form.WorkItemId, form.ActivityId, form.Billable);
        if (rows.All(r => r.Key != key)) rows = [.. rows, TimesheetGrid.Empty(key, $"{choice.Number} {choice.Name}", task, activity)];
        Close();
    }

    async Task DeleteAsync(TimeEntryRow entry)
    {
        if (!await Confirm.AskAsync(new(RecordsTexts.DeleteQuestion.With(DurationInput.Write(entry.Minutes)), TimeEntryTexts.DeleteExplained, RecordsTexts.Delete, Dangerous: true))) return;
        if (await TryAsync(() => Entries.DeleteAsync(entry.Id))) await DoneAsync();
    }

    async Task SubmitAsync()
    {
        if (!await Confirm.AskAsync(new(TimesheetTexts.SubmitQuestion, TimesheetTexts.SubmitExplained.With(DurationInput.Write(MinutesOf(Open))), TimesheetTexts.Submit))) return;
        if (await TryAsync(() => Service.SubmitAsync(week!.Id!.Value))) await DoneAsync();
    }

    async Task ApproveAsync()
    {
        var submitted = Submitted;
        if (await TryAsync(() => Service.ApproveAsync(new() { EntryIds = [.. submitted] }))) await DoneAsync();
    }

    async Task ReturnAsync(string reason)
    {
        refusal = null;
        if (await TryAsync(() => Service.ReturnAsync(new() { EntryIds = [.. returning], Reason = reason }))) await DoneAsync();
    }

    Task DoneAsync()
    {
        Close();
        return ReloadAsync();
    }

    void Close() => (edit, changed, refusal, returning) = (null, null, null, []);

    IReadOnlyList<Guid> IdsOf(Func<TimeEntryRow, bool> which) => [.. week!.Entries.Where(which).Select(e => e.Id)];

    int MinutesOf(IReadOnlyList<Guid> ids) => week!.Entries.Where(e => ids.Contains(e.Id)).Sum(e => e.Minutes);
}

using Erp.Platform.Amounts;
using Erp.Platform.Imports;
using Erp.Platform.Records;
using Erp.Platform.States;
using Erp.Platform.Ui;
using Erp.Platform.Work;

namespace Erp.Projects.TimeEntries;

/// <summary>
/// Time somebody spent on a project: a part of that person's week. Kept in whole minutes, since 20 of them are no number of hours with two decimals: sums stay exact,
/// and hours are reckoned where they are shown or billed.
/// </summary>
public sealed class TimeEntry : Entity, IPartOf, IPersonal
{
    /// <summary>The life of an entry. It comes off an invoice, and free again, as a consequence of what Sales does with that.</summary>
    public static readonly TransitionTable<TimeEntryState> Transitions = new TransitionTable<TimeEntryState>()
        .State(TimeEntryState.Draft, TimeEntryTexts.Draft, Tone.Neutral)
        .State(TimeEntryState.Submitted, TimeEntryTexts.Submitted, Tone.Info)
        .State(TimeEntryState.Returned, TimeEntryTexts.Returned, Tone.Danger)
        .State(TimeEntryState.Approved, TimeEntryTexts.Approved, Tone.Success)
        .State(TimeEntryState.Invoiced, TimeEntryTexts.Invoiced, Tone.Neutral)
        .Step(ProjectsCommands.SubmitTime, TimeEntryState.Submitted, TimeEntryState.Draft, TimeEntryState.Returned)
        .Step(ProjectsCommands.ApproveTime, TimeEntryState.Approved, TimeEntryState.Submitted)
        .Step(ProjectsCommands.ReturnTime, TimeEntryState.Returned, TimeEntryState.Submitted, TimeEntryState.Approved)
        .Step(ProjectsCommands.BillHours, TimeEntryState.Invoiced, TimeEntryState.Approved)
        .Consequence(ProjectsCommands.ReleaseHours, TimeEntryState.Approved, TimeEntryState.Invoiced);

    TimeEntry() { }

    internal TimeEntry(Guid timesheetId, Guid memberId, TimeEntryForm form, decimal? costRate)
    {
        (TimesheetId, MemberId) = (timesheetId, memberId);
        Change(form, costRate);
    }

    public Guid TimesheetId { get; private set; }

    /// <summary>Whose time it is; that of the week.</summary>
    public Guid MemberId { get; private set; }

    public Guid ProjectId { get; private set; }

    /// <summary>The task; none for the project as a whole.</summary>
    public Guid? WorkItemId { get; private set; }

    /// <summary>What was done: a service of the catalogue, which gives the price and the cost of an hour.</summary>
    public Guid? ActivityId { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>How long, without breaks.</summary>
    public int Minutes { get; private set; }

    /// <summary>When it began, where somebody says so.</summary>
    [Personal, OnlyWith(ProjectsPermissions.ApproveTime)]
    public DateTimeOffset? From { get; private set; }

    /// <summary>When it ended, on the same day.</summary>
    [Personal, OnlyWith(ProjectsPermissions.ApproveTime)]
    public DateTimeOffset? Until { get; private set; }

    [Personal]
    public string? Note { get; private set; }

    /// <summary>The client pays for it.</summary>
    public bool Billable { get; private set; }

    [Binding]
    public TimeEntryState State { get; private set; }

    /// <summary>Why it was given back.</summary>
    [Personal, OnlyWith(ProjectsPermissions.ApproveTime)]
    public string? ReturnReason { get; private set; }

    /// <summary>What an hour of the activity cost the company when this was written, in the currency of its books; none where nobody knew.</summary>
    [OnlyWith(ProjectsPermissions.Money)]
    public decimal? CostRate { get; private set; }

    /// <summary>The invoice that bills it.</summary>
    public Guid? InvoiceId { get; private set; }

    /// <summary>The line of that invoice, by the key the line has as its source.</summary>
    public Guid? BillingId { get; private set; }

    Guid IPartOf.RootId => TimesheetId;

    Guid IPersonal.PersonId => MemberId;

    /// <summary>The person may still change it.</summary>
    public static bool IsOpen(TimeEntryState state) => state is TimeEntryState.Draft or TimeEntryState.Returned;

    /// <summary>Minutes as hours, to two decimals.</summary>
    public static decimal Hours(int minutes) => Math.Round(minutes / (decimal)TimeEntryLimits.MinutesPerHour, Money.Decimals, MidpointRounding.AwayFromZero);

    /// <summary>Whether it is what somebody writes down: the same work on the same day, as long. Begin and end count only where they are said.</summary>
    internal bool Says(TimeEntryForm form) =>
        (ProjectId, WorkItemId, ActivityId, Billable, Day, Minutes, Note) == (form.ProjectId, form.WorkItemId, form.ActivityId, form.Billable, form.Day, form.Minutes, form.Note.Trimmed())
        && (form.From is not { } begin || WrittenTime.Means(begin, From)) && (form.Until is not { } end || WrittenTime.Means(end, Until));

    /// <summary>Takes over what was typed. What an hour cost then stays, unless the activity is another now.</summary>
    internal void Change(TimeEntryForm form, decimal? costRate)
    {
        CostRate = (ActivityId == form.ActivityId ? CostRate : null) ?? costRate;
        (ProjectId, WorkItemId, ActivityId, Billable) = (form.ProjectId!.Value, form.WorkItemId, form.ActivityId, form.Billable);
        (Day, Minutes, From, Until) = (form.Day!.Value, form.Minutes!.Value, form.From, form.Until);
        Note = form.Note.Trimmed();
    }

    /// <summary>Refuses to change what is no longer the person's alone.</summary>
    /// <exception cref="BusinessRuleException">It is submitted, approved or on an invoice.</exception>
    internal void RequireOpen()
    {
        if (!IsOpen(State)) throw new BusinessRuleException(TimeEntryTexts.IsFixed.With(Transitions.Label(State)));
    }

    /// <summary>Lays it before whoever approves.</summary>
    internal void Submit() => (State, ReturnReason) = (Transitions.Next(State, ProjectsCommands.SubmitTime), null);

    /// <summary>Agrees to it.</summary>
    internal void Approve() => State = Transitions.Next(State, ProjectsCommands.ApproveTime);

    /// <summary>Gives it back to the person, also after it was approved.</summary>
    internal void Return(string reason) => (State, ReturnReason) = (Transitions.Next(State, ProjectsCommands.ReturnTime), reason);

    /// <summary>Puts it on an invoice.</summary>
    internal void Bill(Guid invoiceId, Guid billingId) => (State, InvoiceId, BillingId) = (Transitions.Next(State, ProjectsCommands.BillHours), invoiceId, billingId);

    /// <summary>Another invoice bills it now, by the same line.</summary>
    internal void BillAnew(Guid invoiceId) => InvoiceId = invoiceId;

    /// <summary>Nothing bills it any more.</summary>
    internal void Release() => (State, InvoiceId, BillingId) = (Transitions.Next(State, ProjectsCommands.ReleaseHours), null, null);
}

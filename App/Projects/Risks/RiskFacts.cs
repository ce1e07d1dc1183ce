using System.Security.Cryptography;
using System.Text.Json;
using Erp.Projects.Calendars;
using Erp.Projects.Flows;
using Erp.Projects.Permits;
using Erp.Projects.WorkItems;

namespace Erp.Projects.Risks;

/// <summary>An open task as far as risk goes.</summary>
/// <param name="Worked">When it has been worked on; nothing while it has not.</param>
/// <param name="After">The tasks it waits for.</param>
public sealed record RiskTask(
    Guid Id, string Name, WorkItemState State, DateOnly? Start, DateOnly? Due, decimal? Hours, IReadOnlyList<WorkStretch> Worked, IReadOnlyList<Guid> After, IReadOnlyList<string> Kin)
{
    /// <summary>It may be finished whatever becomes of its permits. What is on hold has to ask for them again.</summary>
    public bool IsRunning => Worked.Count > 0 && State != WorkItemState.Waiting;
}

/// <summary>A permit that is wanted.</summary>
/// <param name="LeadDays">What it usually takes from application to decision, in days: the lead time of its type, as the permit took it over.</param>
/// <param name="Tasks">The tasks that may not begin without it.</param>
public sealed record RiskPermit(Guid Id, string Name, PermitState State, int LeadDays, DateOnly? AppliedOn, DateOnly? ValidFrom, DateOnly? ValidUntil, bool ForStart, IReadOnlyList<Guid> Tasks)
{
    /// <summary>There is none by a day: it is not approved, or has run out. One that begins to hold later is only waited for.</summary>
    public bool Lacks(DateOnly day) => State != PermitState.Approved || ValidUntil < day;
}

/// <summary>Parts that have not come and are wanted on a day.</summary>
/// <param name="Id">The first of them.</param>
/// <param name="Name">Its name.</param>
/// <param name="More">How many others there are.</param>
/// <param name="Ordered">Purchasing has ordered them.</param>
/// <param name="TaskId">The task they are needed for; none for the event itself.</param>
public sealed record RiskDelivery(Guid Id, string Name, int More, DateOnly Wanted, bool Ordered, Guid? TaskId = null);

/// <summary>A transport that has not arrived yet.</summary>
/// <param name="Arrives">The day it is to be there.</param>
public sealed record RiskRide(Guid Id, string Name, DateOnly Arrives);

/// <summary>What is known of a project as far as risk goes, and the plan that follows from it.</summary>
/// <param name="StartsOn">The day it is to start; none when it runs already.</param>
public sealed record RiskFacts(
    Guid ProjectId, DateOnly EventDay, DateOnly? StartsOn, IReadOnlyList<RiskTask> Tasks, IReadOnlyList<RiskPermit> Permits, IReadOnlyList<RiskDelivery> Deliveries)
{
    /// <summary>Hours of a working day, by which estimates become days.</summary>
    public const double HoursADay = 8;

    /// <summary>Transports on their way or yet to go.</summary>
    public IReadOnlyList<RiskRide> Rides { get; init; } = [];

    /// <summary>Public holidays and closures of the company; none where nobody knows of any.</summary>
    public FreeDays? Free { get; init; }

    /// <summary>The days on which it is worked.</summary>
    public WorkCalendar Calendar() =>
        new([EventDay, .. Deliveries.Select(d => d.Wanted), .. Rides.Select(r => r.Arrives), .. Tasks.SelectMany(t => new[] { t.Start, t.Due }).OfType<DateOnly>()], Free);

    /// <summary>Tells these facts from all others: whatever is reckoned from the same ones on the same day is the same.</summary>
    public string Fingerprint() => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this)));

    /// <summary>How long it takes if all goes as planned.</summary>
    public CriticalPath Path(DateOnly today)
    {
        var calendar = Calendar();
        return CriticalPath.Of(Steps(today, calendar), today, EventDay, calendar);
    }

    /// <summary>What has to be over before the event.</summary>
    public IReadOnlyList<PlanStep> Steps(DateOnly today, WorkCalendar calendar)
    {
        var tasks = BeforeEvent();
        var needs = tasks.Where(t => !t.IsRunning).SelectMany(t => Permits.Where(p => p.Tasks.Contains(t.Id)), (task, permit) => (task, permit, Lacks: permit.Lacks(task.Start ?? today))).ToList();
        var permitsOf = needs.ToLookup(n => n.task.Id);
        // A task that has begun waits for its parts no more; they are wanted for the event then, as are those of tasks that are over.
        var partsOf = tasks.Where(t => !t.IsRunning).Join(Deliveries, t => t.Id, d => d.TaskId, (task, parts) => (TaskId: task.Id, PartsId: parts.Id)).ToLookup(n => n.TaskId, n => n.PartsId);
        var later = Tasks.Select(t => (Guid?)t.Id).Except(tasks.Select(t => (Guid?)t.Id)).ToHashSet();
        var missing = Permits.Where(p => IsAwaited(p) || (p.ForStart && StartsOn is { } start && p.Lacks(start)) || needs.Exists(n => n.permit.Id == p.Id && n.Lacks));
        return
        [
            .. missing.Select(p => Expected(p.Id, StepKind.Permit, DecisionOn(p, today), p.ForStart && StartsOn >= today ? StartsOn : null)),
            .. Deliveries.Where(d => !later.Contains(d.TaskId) && (d.Wanted <= EventDay || (d.TaskId is { } task && partsOf.Contains(task))))
                .Select(d => Expected(d.Id, StepKind.Delivery, d.Wanted, null)),
            .. Rides.Where(r => r.Arrives < EventDay).Select(r => Expected(r.Id, StepKind.Ride, r.Arrives, null)),
            .. tasks.Select(Of),
        ];

        // What comes on a day nobody works is there on the next.
        PlanStep Expected(Guid id, StepKind kind, DateOnly on, DateOnly? until) => new(id, kind, Math.Max(1, calendar.Before(on) + 1 - calendar.Before(today)), []) { Until = until };

        PlanStep Of(RiskTask task) =>
            new(
                task.Id, StepKind.Task, DaysOf(task.Start, task.Due, task.Hours, calendar) ?? 1,
                [.. task.After, .. permitsOf[task.Id].Where(n => n.Lacks).Select(n => n.permit.Id), .. partsOf[task.Id]])
        {
            Elapsed = calendar.Within(task.Worked, today.AddDays(-1)), Kin = task.Kin,
            NotBefore = permitsOf[task.Id].Where(n => !n.Lacks).Select(n => n.permit.ValidFrom).Append(task.Worked.Count == 0 ? task.Start : null).Max(),
        };
    }

    /// <summary>Working days a task is planned to take: from its first to its last day, or what its estimate comes to; none where neither is known.</summary>
    public static double? DaysOf(DateOnly? start, DateOnly? due, decimal? hours, WorkCalendar calendar) =>
        start is { } from && due is { } to ? Math.Max(1, calendar.Within(from, to)) : hours is > 0 ? (double)hours / HoursADay : null;

    /// <summary>
    /// It has yet to be got, whether or not anything says that it needs it. What was refused or has run out does so only where nothing ever said, and it was to hold on the
    /// event day: otherwise its work may be done, or another one stand in for it.
    /// </summary>
    bool IsAwaited(RiskPermit permit) => permit.State switch
    {
        PermitState.Planned or PermitState.Applied => true,
        PermitState.Rejected or PermitState.Expired => permit is { Tasks: [], ForStart: false } && !(permit.ValidUntil < EventDay),
        _ => false,
    };

    /// <summary>The day an authority is expected to decide.</summary>
    static DateOnly DecisionOn(RiskPermit permit, DateOnly today) => (permit is { State: PermitState.Applied, AppliedOn: { } applied } ? applied : today).AddDays(permit.LeadDays);

    /// <summary>
    /// The tasks that are not planned for the event itself or after it, such as dismantling, with all that they wait for. A task without days comes after the event if
    /// what it waits for does.
    /// </summary>
    List<RiskTask> BeforeEvent()
    {
        var known = Tasks.ToDictionary(t => t.Id);
        var later = new HashSet<Guid>();
        foreach (var task in WorkItemOrder.Of(Tasks, t => t.Id, t => t.After))
            if (task.Start is { } start ? start >= EventDay : task.Due is { } due ? due > EventDay : task.After.Any(later.Contains)) later.Add(task.Id);
        var needed = new HashSet<Guid>();
        var open = new Stack<Guid>(Tasks.Where(t => !later.Contains(t.Id)).Select(t => t.Id));
        while (open.TryPop(out var id))
            if (needed.Add(id))
                foreach (var before in known[id].After.Where(known.ContainsKey)) open.Push(before);
        return [.. Tasks.Where(t => needed.Contains(t.Id))];
    }
}

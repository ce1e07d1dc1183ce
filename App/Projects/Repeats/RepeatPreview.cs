using System.Globalization;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Projects.BomLines;

namespace Erp.Projects.Repeats;

/// <summary>What a date belongs to.</summary>
public enum RepeatedKind
{
    Project,
    Stage,
    Task,
    Part,
    Permit,
    Transport,
}

/// <summary>What a date says.</summary>
public enum RepeatedDate
{
    Start,
    End,
    Event,

    /// <summary>The day a task is due, a part is needed or a condition has to be met.</summary>
    Due,

    /// <summary>The last day to apply for a permit.</summary>
    Deadline,
}

/// <summary>A date before and after.</summary>
/// <param name="Name">Of what: number and name.</param>
/// <param name="OnWeekend">It falls on a weekend, and did not before.</param>
/// <param name="InPast">It would be over already.</param>
public sealed record RepeatDate(RepeatedKind Kind, RepeatedDate What, string Name, DateOnly Old, DateOnly New, bool OnWeekend, bool InPast);

/// <summary>A part whose price in the catalog is no longer what it cost.</summary>
/// <param name="Quantity">How much the project needs in all.</param>
public sealed record RepeatPrice(string Name, decimal Quantity, string UnitCode, decimal Old, decimal New);

/// <summary>How much comes along.</summary>
public sealed record RepeatCounts(int Tasks, int Parts, int Permits, int Transports);

/// <summary>What repeating a project would change, before anything is made.</summary>
/// <param name="Days">How far all dates move.</param>
/// <param name="PeopleLeft">Who left the company and is named no more.</param>
/// <param name="ItemsLeft">Items of the parts list that are no longer sold; they stay on it.</param>
/// <param name="PartsDropped">Parts that were dropped and stay behind.</param>
/// <param name="Prices">Prices that changed, of those that may be known.</param>
/// <param name="KnowsPrices">Whoever looks may see what things cost; where not, prices are not compared and stay as they were.</param>
/// <param name="OldTotal">What the parts that come along cost then.</param>
/// <param name="NewTotal">What they would cost now.</param>
public sealed record RepeatPreview(
    DateOnly OldEvent, DateOnly NewEvent, int Days, IReadOnlyList<RepeatDate> Dates, IReadOnlyList<string> PeopleLeft, IReadOnlyList<string> ItemsLeft,
    IReadOnlyList<string> PartsDropped, IReadOnlyList<RepeatPrice> Prices, bool KnowsPrices, decimal OldTotal, decimal NewTotal, RepeatCounts Counts)
{
    /// <summary>Deadlines that are missed before the work begins.</summary>
    public IEnumerable<RepeatDate> Missed => Dates.Where(d => d is { What: RepeatedDate.Deadline, InPast: true });

    /// <summary>Works it out.</summary>
    /// <param name="source">What there is.</param>
    /// <param name="form">What is wanted; with a day for the event.</param>
    /// <param name="today">From when on a date is not over.</param>
    internal static RepeatPreview Of(RepeatSource source, RepeatForm form, DateOnly today)
    {
        var (old, shift) = (source.Project.EventDay, new RepeatShift(form.EventDate!.Value.DayNumber - source.Project.EventDay.DayNumber));
        var tree = new BomTree(source.KeptParts.Select(p => p.Node));
        return new(
            old, form.EventDate.Value, shift.Days, [.. DatesOf(source, form).Where(d => d.Day is not null).Select(d => Moved(d, shift, today))], PeopleNamed(source, form),
            [.. source.Items.Values.Where(i => !i.Active).OrderBy(i => i.Number, StringComparer.Ordinal).Select(i => $"{i.Number} {i.Name(CultureInfo.CurrentUICulture)}")],
            [.. source.DroppedParts.Select(p => p.Name).Order(StringComparer.CurrentCulture)],
            [.. source.KeptParts.Where(p => source.Prices.ContainsKey(p.Id)).Select(p => new RepeatPrice(p.Name, tree.Of(p.Id).Total, p.UnitCode, p.UnitPrice, source.Prices[p.Id]))],
            source.KnowsPrices, tree.Total, source.PartsTotal(p => source.PriceOf(p, form)), new(source.Tasks.Count, source.KeptParts.Count, source.Permits.Count, source.Transports.Count));
    }

    static IEnumerable<(RepeatedKind Kind, RepeatedDate What, string Name, DateOnly? Day)> DatesOf(RepeatSource source, RepeatForm form)
    {
        var project = source.Project;
        yield return (RepeatedKind.Project, RepeatedDate.Start, project.Name, project.StartDate);
        yield return (RepeatedKind.Project, RepeatedDate.Event, project.Name, project.EventDate);
        yield return (RepeatedKind.Project, RepeatedDate.End, project.Name, project.EndDate);
        foreach (var stage in form.Stages ? project.Stages.OrderBy(s => s.Order) : Enumerable.Empty<Stage>())
        {
            yield return (RepeatedKind.Stage, RepeatedDate.Start, stage.Name, stage.StartDate);
            yield return (RepeatedKind.Stage, RepeatedDate.End, stage.Name, stage.EndDate);
        }

        foreach (var permit in source.Permits)
        {
            yield return (RepeatedKind.Permit, RepeatedDate.Deadline, permit.Name, project.EventDay.AddDays(-permit.LeadDays));
            foreach (var condition in permit.Conditions.OrderBy(c => c.Order)) yield return (RepeatedKind.Permit, RepeatedDate.Due, condition.Text, condition.DueDate);
        }

        foreach (var task in source.Tasks)
        {
            yield return (RepeatedKind.Task, RepeatedDate.Start, $"{task.Number} {task.Title}", task.StartDate);
            yield return (RepeatedKind.Task, RepeatedDate.Due, $"{task.Number} {task.Title}", task.DueDate);
        }

        foreach (var transport in source.Transports)
            yield return (RepeatedKind.Transport, RepeatedDate.Start, ((INamed)transport).DisplayName, BusinessCalendar.DayOf(transport.ScheduledStart));
        foreach (var part in source.KeptParts) yield return (RepeatedKind.Part, RepeatedDate.Due, part.Name, part.WantedDate);
    }

    static RepeatDate Moved((RepeatedKind Kind, RepeatedDate What, string Name, DateOnly? Day) date, RepeatShift shift, DateOnly today)
    {
        var (old, moved) = (date.Day!.Value, shift.Of(date.Day.Value));
        return new(date.Kind, date.What, date.Name, old, moved, IsWeekend(moved) && !IsWeekend(old), moved < today);
    }

    /// <summary>Who is named anywhere in what comes along, and left.</summary>
    static IReadOnlyList<string> PeopleNamed(RepeatSource source, RepeatForm form)
    {
        var named = form.People
            ? source.Project.Team.Select(t => t.MemberId).Concat(source.Tasks.SelectMany(w => w.Assignees).Select(a => a.MemberId)).Concat(source.Transports.Select(t => t.DriverId).OfType<Guid>())
            : [];
        return [.. named.Concat(new[] { source.Project.ManagerId }.OfType<Guid>()).Distinct().Where(source.Left.ContainsKey).Select(id => source.Left[id]).Order(StringComparer.CurrentCulture)];
    }

    static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}

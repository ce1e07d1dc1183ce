using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Projects.Finances;
using Erp.Projects.TimeEntries;
using Erp.Sales.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.HourBillings;

/// <summary>What hours come to as lines of an invoice: the request to Sales, and which entries each line bills.</summary>
/// <param name="Request">In the sequence of <paramref name="Billed"/>.</param>
/// <param name="Billed">By line, the key it has as its source, and its entries.</param>
sealed record HourLines(BillingRequest Request, IReadOnlyList<(Guid BillingId, IReadOnlyList<TimeEntry> Entries)> Billed)
{
    /// <summary>Gathers entries into lines. Minutes are added up before they become hours, once for each line.</summary>
    /// <exception cref="BusinessRuleException">The project is over or has no client, or an entry is not billable, not approved, or no longer counted in hours.</exception>
    public static async Task<HourLines> OfAsync(ErpDb db, Guid projectId, HourGrouping grouping, IReadOnlyList<TimeEntry> entries, CancellationToken ct)
    {
        var project = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == projectId, ct);
        // Nothing is posted to what is over, so the invoice could not be issued.
        project.RequireOpen();
        var client = await db.Parties.AsNoTracking().FirstOrDefaultAsync(p => p.Id == project.ClientId, ct) ?? throw new BusinessRuleException(HourBillingTexts.NoClient.With(project.Number));
        if (entries.FirstOrDefault(e => !e.Billable) is { } own) throw new BusinessRuleException(HourBillingTexts.NotBillable.With(own.Day));
        if (entries.FirstOrDefault(e => e.State != TimeEntryState.Approved) is { } other)
            throw new BusinessRuleException(HourBillingTexts.NotApproved.With(other.Day, TimeEntry.Transitions.Label(other.State)));
        var activities = (await Activities.AmongAsync(db, [.. entries.Select(e => e.ActivityId!.Value).Distinct()], ct)).ToDictionary(a => a.Id);
        if (entries.FirstOrDefault(e => !activities.ContainsKey(e.ActivityId!.Value)) is { } lost) throw new BusinessRuleException(HourBillingTexts.NotCounted.With(lost.Day));
        var people = entries.Select(e => e.MemberId).Distinct().ToList();
        var names = await db.Set<Member>().Where(m => people.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Name, ct);
        var language = Languages.Of(client.Language);
        var billed = entries.OrderBy(e => e.Day).ThenBy(e => e.Id)
            .GroupBy(e => (e.ActivityId, Person: grouping == HourGrouping.Activity ? (Guid?)null : e.MemberId, Entry: grouping == HourGrouping.Entry ? (Guid?)e.Id : null))
            .Select(g => (Guid.CreateVersion7(), (IReadOnlyList<TimeEntry>)[.. g])).ToList();
        var lines = billed.ConvertAll(b => Line(b.Item1, b.Item2, activities[b.Item2[0].ActivityId!.Value]));
        var costObject = await ProjectCostObject.FindAsync(db, projectId, ct);
        return new(new(client.Id, project.Number, costObject, entries.Min(e => e.Day), entries.Max(e => e.Day), lines), billed);

        BillingLine Line(Guid id, IReadOnlyList<TimeEntry> some, Activity activity) =>
            new(id, activity.Id, activity.UnitCode, TimeEntry.Hours(some.Sum(e => e.Minutes)), Describe(some));

        string? Describe(IReadOnlyList<TimeEntry> some) => grouping switch
        {
            HourGrouping.Person => names[some[0].MemberId],
            HourGrouping.Entry => string.Join(" · ", new[] { some[0].Day.ToString("d", language), names[some[0].MemberId], some[0].Note }.OfType<string>()),
            _ => null,
        };
    }
}

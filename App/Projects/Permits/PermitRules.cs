using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Permits;

/// <summary>What may not be done without a permit. Tasks and projects ask here before they begin.</summary>
static class PermitRules
{
    /// <summary>Which of some tasks may not begin because a permit they need is missing, expired, or not valid yet: by task, the first permit and what is wrong with it.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Message>> LackingAsync(ErpDb db, IReadOnlyList<Guid> tasks, DateOnly today, CancellationToken ct)
    {
        var lacking = await db.Permits.Where(p => p.State != PermitState.Approved || p.ValidFrom > today || p.ValidUntil < today)
            .SelectMany(p => p.RequiredBy.Where(r => tasks.Contains(r.WorkItemId)), (p, r) => new { r.WorkItemId, Permit = p }).OrderBy(p => p.Permit.Number).ToListAsync(ct);
        return lacking.DistinctBy(p => p.WorkItemId).ToDictionary(p => p.WorkItemId, p => Lack(p.Permit, today));
    }

    /// <summary>Refuses to start a project while a permit it needs for that is missing or expired. One for the days of the event may begin to hold later.</summary>
    /// <exception cref="BusinessRuleException">Names the permit and what is wrong with it.</exception>
    public static async Task RequireForStartAsync(ErpDb db, Guid projectId, DateOnly today, CancellationToken ct)
    {
        var lacking = db.Permits.Where(p => p.ProjectId == projectId && p.RequiredForStart && (p.State != PermitState.Approved || p.ValidUntil < today));
        if (await lacking.OrderBy(p => p.Number).FirstOrDefaultAsync(ct) is { } permit) throw new BusinessRuleException(Lack(permit, today));
    }

    /// <summary>Takes the usual times of the type where none are typed, and refuses tasks of other projects.</summary>
    /// <exception cref="InvalidInputException">There is no such type, or a task does not fit.</exception>
    public static async Task FitAsync(ErpDb db, PermitForm form, CancellationToken ct)
    {
        if (form.LeadDays is null || form.RemindDays is null)
        {
            var type = await db.PermitTypes.AsNoTracking().FirstOrDefaultAsync(t => t.Id == form.TypeId, ct) ?? throw new InvalidInputException(nameof(form.TypeId), PermitTexts.TypeUnknown);
            (form.LeadDays, form.RemindDays) = (form.LeadDays ?? type.LeadDays, form.RemindDays ?? type.RemindDays);
        }

        var wanted = form.RequiredByIds.Distinct().ToList();
        if (wanted.Count > 0 && await db.WorkItems.CountAsync(w => wanted.Contains(w.Id) && w.ProjectId == form.ProjectId, ct) != wanted.Count)
            throw new InvalidInputException(nameof(form.RequiredByIds), PermitTexts.OtherProjectsTask);
    }

    /// <summary>What is wrong with a permit that does not hold.</summary>
    static Message Lack(Permit permit, DateOnly today)
    {
        var name = $"{permit.Number} {permit.Name}";
        return permit.ValidUntil < today ? PermitTexts.HasExpired.With(name, permit.ValidUntil)
            : permit.State == PermitState.Approved ? PermitTexts.HoldsFrom.With(name, permit.ValidFrom)
            : PermitTexts.IsMissing.With(name, Permit.Transitions.Label(permit.State));
    }
}

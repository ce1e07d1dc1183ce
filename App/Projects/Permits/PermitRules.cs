using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.Permits;

/// <summary>What may not be done without a permit. Tasks and projects ask here before they begin.</summary>
static class PermitRules
{
    /// <summary>Refuses to begin a task while a permit it needs is missing, expired, or not valid yet.</summary>
    /// <exception cref="BusinessRuleException">Names the permit and what is wrong with it.</exception>
    public static Task RequireForTaskAsync(ErpDb db, Guid workItemId, DateOnly today, CancellationToken ct) => RequireNoneAsync(
        db.Permits.Where(p => p.RequiredBy.Any(r => r.WorkItemId == workItemId) && (p.State != PermitState.Approved || p.ValidFrom > today || p.ValidUntil < today)), today, ct);

    /// <summary>Refuses to start a project while a permit it needs for that is missing or expired. One for the days of the event may begin to hold later.</summary>
    /// <exception cref="BusinessRuleException">Names the permit and what is wrong with it.</exception>
    public static Task RequireForStartAsync(ErpDb db, Guid projectId, DateOnly today, CancellationToken ct) => RequireNoneAsync(
        db.Permits.Where(p => p.ProjectId == projectId && p.RequiredForStart && (p.State != PermitState.Approved || p.ValidUntil < today)), today, ct);

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

    static async Task RequireNoneAsync(IQueryable<Permit> lacking, DateOnly today, CancellationToken ct)
    {
        if (await lacking.OrderBy(p => p.Number).Select(p => new { Name = p.Number + " " + p.Name, p.State, p.ValidFrom, p.ValidUntil }).FirstOrDefaultAsync(ct) is not { } permit) return;
        throw new BusinessRuleException(
            permit.ValidUntil < today ? PermitTexts.HasExpired.With(permit.Name, permit.ValidUntil)
            : permit.State == PermitState.Approved ? PermitTexts.HoldsFrom.With(permit.Name, permit.ValidFrom)
            : PermitTexts.IsMissing.With(permit.Name, Permit.Transitions.Label(permit.State)));
    }
}

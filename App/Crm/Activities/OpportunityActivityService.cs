using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Crm.Activities;

/// <summary>Changes to the activities of opportunities; also of those won or lost, since people go on talking.</summary>
public sealed class OpportunityActivityService(UnitOfWork work, TimeProvider clock)
{
    /// <summary>Plans an activity, or notes one that was.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly, or what is done lies in the future.</exception>
    public Task<Guid> AddAsync(Guid opportunityId, OpportunityActivityForm form, CancellationToken ct = default) =>
        work.RunAsync(CrmCommands.PlanActivity, new { opportunityId, form }, async db =>
        {
            FormCheck.Require(form);
            await db.Opportunities.RequireAsync(opportunityId, ct);
            var activity = new OpportunityActivity(opportunityId, form, clock.Today());
            db.Add(activity);
            return activity.Id;
        }, ct);

    /// <summary>Changes an activity.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly, or what is done lies in the future.</exception>
    /// <exception cref="ConflictException">Someone else changed something of the opportunity meanwhile.</exception>
    public Task ChangeAsync(Guid opportunityId, Guid id, OpportunityActivityForm form, CancellationToken ct = default) =>
        work.RunAsync(CrmCommands.ChangeActivity, new { opportunityId, id, form }, async db =>
        {
            FormCheck.Require(form);
            await db.Opportunities.RequireAsync(opportunityId, form, ct);
            (await RequireAsync(db, opportunityId, id, ct)).Change(form, clock.Today());
        }, ct);

    /// <summary>It was done today.</summary>
    /// <exception cref="InvalidInputException">The result is too long.</exception>
    /// <exception cref="BusinessRuleException">It is done already.</exception>
    public Task CompleteAsync(Guid opportunityId, Guid id, CompleteForm form, CancellationToken ct = default) =>
        work.RunAsync(CrmCommands.CompleteActivity, new { opportunityId, id, form }, async db =>
        {
            FormCheck.Require(form);
            (await RequireAsync(db, opportunityId, id, ct)).Complete(form.Result.Trimmed(), clock.Today());
        }, ct);

    /// <summary>Removes an activity.</summary>
    public Task DeleteAsync(Guid opportunityId, Guid id, CancellationToken ct = default) =>
        work.RunAsync(CrmCommands.DeleteActivity, new { opportunityId, id }, async db => db.Remove(await RequireAsync(db, opportunityId, id, ct)), ct);

    /// <summary>Reminds of what is due about an opportunity; nothing where somebody did it meanwhile.</summary>
    internal Task RemindAsync(Guid opportunityId, CancellationToken ct) =>
        work.RunAsync(CrmCommands.RemindOfActivity, new { opportunityId }, async db =>
        {
            var today = clock.Today();
            var opportunity = await db.Opportunities.WithParts().RequireAsync(opportunityId, ct);
            foreach (var activity in opportunity.Activities.Where(a => a.IsDue(today))) activity.Remind();
        }, ct);

    /// <exception cref="NotFoundException">The opportunity has no such activity.</exception>
    static async Task<OpportunityActivity> RequireAsync(ErpDb db, Guid opportunityId, Guid id, CancellationToken ct)
    {
        var opportunity = await db.Opportunities.Include(o => o.Activities.Where(a => a.Id == id)).RequireAsync(opportunityId, ct);
        return opportunity.Activities is [var activity] ? activity : throw new NotFoundException();
    }
}

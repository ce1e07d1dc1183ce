using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Crm.Activities;

/// <summary>Activities for programs.</summary>
static class OpportunityActivityApi
{
    const string Path = "crm/opportunities/{id:guid}/activities";
    const string One = Path + "/{activityId:guid}";

    public static void MapOpportunityActivities(this IEndpointRouteBuilder api)
    {
        api.MapList(OpportunityActivityList.Description);
        api.MapGet(Path, (Guid id, OpportunityActivityQueries activities, CancellationToken ct) => activities.OfAsync(id, ct))
            .Requires(CrmPermissions.Read).WithName("ListActivitiesOfOpportunity").WithSummary("Opportunity: what is planned and what was done");
        api.MapPost(Path, async (Guid id, OpportunityActivityForm form, OpportunityActivityService service, CancellationToken ct) => new Created(await service.AddAsync(id, form, ct)))
            .Requires(CrmPermissions.Write).WithName("AddOpportunityActivity").WithSummary("Opportunity: plan an activity, or note one that was");
        api.MapPut(
            One,
            (Guid id, Guid activityId, OpportunityActivityForm form, OpportunityActivityService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ChangeAsync(id, activityId, form, ct)))
            .Requires(CrmPermissions.Write).WithName("ChangeOpportunityActivity").WithSummary("Opportunity: change an activity");
        api.MapPost(
            One + "/complete",
            (Guid id, Guid activityId, CompleteForm form, OpportunityActivityService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.CompleteAsync(id, activityId, form, ct)))
            .Requires(CrmPermissions.Write).WithName("CompleteOpportunityActivity").WithSummary("Opportunity: an activity was done");
        api.MapDelete(One, (Guid id, Guid activityId, OpportunityActivityService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.DeleteAsync(id, activityId, ct)))
            .Requires(CrmPermissions.Write).WithName("DeleteOpportunityActivity").WithSummary("Opportunity: delete an activity");
    }
}

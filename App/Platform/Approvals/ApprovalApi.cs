using Erp.Platform.Access;
using Erp.Platform.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Erp.Platform.Approvals;

/// <summary>
/// Approvals over REST. Besides being known it takes the rights that the service asks for, by kind of document. Programs ask and look where a
/// document stands; deciding takes a person.
/// </summary>
static class ApprovalApi
{
    const string Path = "approvals";
    const string One = Path + "/{id:guid}";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet(Path, (ApprovalQueries approvals, CancellationToken ct) => approvals.ToDecideAsync(ct))
            .Requires(PlatformPermissions.OwnAccount).WithName("ListApprovalsToDecide").WithSummary("Approvals: what one may decide, the oldest first");
        api.MapGet(Path + "/requested", (ApprovalQueries approvals, CancellationToken ct) => approvals.MineAsync(ct))
            .Requires(PlatformPermissions.OwnAccount).WithName("ListRequestedApprovals").WithSummary("Approvals: what one asked for, the latest first");
        api.MapGet(Path + "/of/{kind}/{documentId:guid}", (string kind, Guid documentId, ApprovalQueries approvals, CancellationToken ct) => approvals.StandingAsync(kind, documentId, ct))
            .Requires(PlatformPermissions.SignedIn).WithName("GetApprovalStanding").WithSummary("Approvals: where a document stands, and everything asked about it");
        api.MapPost(Path, async Task<Created<Records.Created>> (ApprovalRequestForm form, ApprovalService approvals, CancellationToken ct) =>
        {
            var id = await approvals.RequestAsync(form, ct);
            return TypedResults.Created($"/api/v1/{Path}/{id}", new Records.Created(id));
        }).Requires(PlatformPermissions.SignedIn).WithName("RequestApproval").WithSummary("Approvals: lay a document before a second person");
        Act("withdraw", (id, _, approvals, ct) => approvals.WithdrawAsync(id, ct), "WithdrawApproval", "Approvals: take a request back");
        Act("approve", (id, form, approvals, ct) => approvals.ApproveAsync(id, form, ct), "Approve", "Approvals: agree");
        Act("reject", (id, form, approvals, ct) => approvals.RejectAsync(id, form, ct), "RejectApproval", "Approvals: refuse, saying why");
        MapSettings(api);

        void Act(string step, Func<Guid, ApprovalDecisionForm, ApprovalService, CancellationToken, Task> act, string name, string summary) =>
            api.MapPost($"{One}/{step}", async Task<NoContent> (Guid id, ApprovalDecisionForm? form, ApprovalService approvals, CancellationToken ct) =>
            {
                await act(id, form ?? new(), approvals, ct);
                return TypedResults.NoContent();
            }).Requires(PlatformPermissions.SignedIn).WithName(name).WithSummary(summary);
    }

    static void MapSettings(IEndpointRouteBuilder api)
    {
        api.MapGet(Path + "/limits", async (ApprovalSettingsQueries settings, CancellationToken ct) => (await settings.DetailAsync(ct)).Form)
            .Requires(PlatformPermissions.Settings).WithName("GetApprovalLimits").WithSummary("Approvals: the limits of every kind of document");
        api.MapPut(Path + "/limits", async Task<NoContent> (ApprovalSettingsForm form, ApprovalSettingsService settings, CancellationToken ct) =>
        {
            await settings.ChangeAsync(form, ct);
            return TypedResults.NoContent();
        }).Requires(PlatformPermissions.Settings).WithName("ChangeApprovalLimits").WithSummary("Approvals: change the limits");
        api.MapGet(Path + "/substitutes", (ApprovalQueries approvals, CancellationToken ct) => approvals.SubstitutesAsync(ct))
            .Requires(PlatformPermissions.OwnAccount).WithName("ListSubstitutes").WithSummary("Substitutes of today and later");
        api.MapPost(Path + "/substitutes", async Task<Created<Records.Created>> (SubstituteForm form, SubstituteService substitutes, CancellationToken ct) =>
        {
            var id = await substitutes.AddAsync(form, ct);
            return TypedResults.Created($"/api/v1/{Path}/substitutes/{id}", new Records.Created(id));
        }).Requires(PlatformPermissions.OwnAccount).WithName("AddSubstitute").WithSummary("Let a colleague decide in one's place");
        api.MapDelete(Path + "/substitutes/{id:guid}", async Task<NoContent> (Guid id, SubstituteService substitutes, CancellationToken ct) =>
        {
            await substitutes.RemoveAsync(id, ct);
            return TypedResults.NoContent();
        }).Requires(PlatformPermissions.OwnAccount).WithName("RemoveSubstitute").WithSummary("End a substitution");
    }
}

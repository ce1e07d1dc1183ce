using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Projects.HourBillings;

/// <summary>Hours on invoices for programs.</summary>
static class HourBillingApi
{
    const string Path = "projects/projects/{id:guid}/hours";

    public static void MapHourBillings(this IEndpointRouteBuilder api)
    {
        api.MapGet(Path + "/open", (Guid id, HourBillingQueries hours, CancellationToken ct) => hours.OpenAsync(id, ct))
            .Requires(ProjectsPermissions.BillHours).WithName("ListHoursToBill").WithSummary("Project: approved, billable hours on no invoice");
        api.MapPost(Path + "/preview", (Guid id, HourBillingForm form, HourBillingQueries hours, CancellationToken ct) => hours.PreviewAsync(id, form, ct))
            .Requires(ProjectsPermissions.BillHours).WithName("PreviewHourBilling").WithSummary("Project: the invoice that chosen hours would make");
        api.MapPost(Path + "/bill", async (Guid id, HourBillingForm form, HourBillingService service, CancellationToken ct) => new Created(await service.DraftAsync(id, form, ct)))
            .Requires(ProjectsPermissions.BillHours).WithName("BillHours").WithSummary("Project: draft an invoice of chosen hours");
    }
}

using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Crm.Opportunities;

/// <summary>Opportunities for programs.</summary>
static class OpportunityApi
{
    const string Path = "crm/opportunities";
    const string One = Path + "/{id:guid}";

    public static void MapOpportunities(this IEndpointRouteBuilder api)
    {
        api.MapList(OpportunityList.Description);
        api.MapGet(One, (Guid id, OpportunityQueries opportunities, CancellationToken ct) => opportunities.DetailAsync(id, ct))
            .Requires(CrmPermissions.Read).WithName("GetOpportunity").WithSummary("Opportunity: read, with its quotes");
        api.MapWrites<OpportunityForm, OpportunityService>(new(Path, "Opportunity", "Opportunity", CrmPermissions.Write),
            (s, form, ct) => s.CreateAsync(form, ct), (s, id, form, ct) => s.ChangeAsync(id, form, ct), (s, id, ct) => s.DeleteAsync(id, ct));
        api.MapPost(One + "/qualify", (Guid id, OpportunityService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.QualifyAsync(id, ct)))
            .Requires(CrmPermissions.Write).WithName("QualifyOpportunity").WithSummary("Opportunity: there is a need, and somebody who decides");
        api.MapPost(One + "/propose", (Guid id, OpportunityService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ProposeAsync(id, ct)))
            .Requires(CrmPermissions.Write).WithName("ProposeOpportunity").WithSummary("Opportunity: something is offered");
        api.MapPost(One + "/negotiate", (Guid id, OpportunityService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.NegotiateAsync(id, ct)))
            .Requires(CrmPermissions.Write).WithName("NegotiateOpportunity").WithSummary("Opportunity: the terms are talked about");
        api.MapPost(One + "/win", (Guid id, OpportunityService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.WinAsync(id, ct)))
            .Requires(CrmPermissions.Write).WithName("WinOpportunity").WithSummary("Opportunity: the customer buys");
        api.MapPost(One + "/lose", (Guid id, LoseForm form, OpportunityService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.LoseAsync(id, form, ct)))
            .Requires(CrmPermissions.Write).WithName("LoseOpportunity").WithSummary("Opportunity: the customer does not buy, saying why");
        api.MapPost(One + "/reopen", (Guid id, OpportunityService service, CancellationToken ct) => ApiAnswers.DoneAsync(service.ReopenAsync(id, ct)))
            .Requires(CrmPermissions.Write).WithName("ReopenOpportunity").WithSummary("Opportunity: take up again");
        api.MapPost(One + "/quotes", async (Guid id, OpportunityService service, CancellationToken ct) => new Created(await service.MakeQuoteAsync(id, ct)))
            .Requires(CrmPermissions.Write).WithName("MakeOpportunityQuote").WithSummary("Opportunity: begin a quote to its customer");
    }
}

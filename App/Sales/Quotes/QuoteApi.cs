using Erp.Platform.Records;
using Erp.Platform.Web;
using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Erp.Sales.Quotes;

/// <summary>Quotes for programs.</summary>
static class QuoteApi
{
    const string Path = "sales/quotes";
    const string One = Path + "/{id:guid}";

    public static void MapQuotes(this IEndpointRouteBuilder api)
    {
        api.MapList(QuoteList.Description);
        api.MapGet(One, async (Guid id, QuoteQueries quotes, HttpResponse response, CancellationToken ct) =>
        {
            var quote = await quotes.DetailAsync(id, ct);
            response.Tag(quote.Version);
            return quote;
        }).Requires(SalesPermissions.Read).WithName("GetSalesQuote").WithSummary("Quote: read, with lines, totals, versions and order");

        api.MapPost(Path, async (QuoteForm form, QuoteService service, CancellationToken ct) =>
            Created(await service.CreateDraftAsync(form, ct))).Acts(SalesPermissions.Write, "CreateSalesQuote", "Quote: create a draft");
        api.MapPut(One, (Guid id, QuoteForm form, QuoteService service, CancellationToken ct) =>
            service.ChangeDraftAsync(id, form, ct)).Acts(SalesPermissions.Write, "ChangeSalesQuote", "Quote: change a draft");
        api.MapDelete(One, async Task<NoContent> (Guid id, QuoteService service, CancellationToken ct) =>
        {
            await service.DeleteDraftAsync(id, ct);
            return TypedResults.NoContent();
        }).Requires(SalesPermissions.Write).WithName("DeleteSalesQuote").WithSummary("Quote: delete a draft");

        api.MapPost(One + "/send", (Guid id, QuoteService service, CancellationToken ct) =>
            service.SendAsync(id, ct)).Acts(SalesPermissions.Write, "SendSalesQuote", "Quote: give to the customer; gives it its number");
        api.MapPost(One + "/accept", async (Guid id, AcceptForm form, QuoteService service, CancellationToken ct) =>
            OrderApi.Created(await service.AcceptAsync(id, form, ct)))
            .Acts(SalesPermissions.Write, "AcceptSalesQuote", "Quote: accepted by the customer; drafts an order of the chosen lines");
        api.MapPost(One + "/decline", (Guid id, CancelForm form, QuoteService service, CancellationToken ct) =>
            service.DeclineAsync(id, form, ct)).Acts(SalesPermissions.Write, "DeclineSalesQuote", "Quote: declined by the customer, saying why");
        api.MapPost(One + "/revise", async (Guid id, QuoteService service, CancellationToken ct) =>
            Created(await service.ReviseAsync(id, ct))).Acts(SalesPermissions.Write, "ReviseSalesQuote", "Quote: draft another version");
    }

    static Created<DocumentStatus<QuoteState>> Created(Guid id) => DocumentRoutes.Drafted<QuoteState>(Path, id);
}

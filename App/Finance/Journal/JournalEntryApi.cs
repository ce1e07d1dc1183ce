using Erp.Platform.Records;
using Erp.Platform.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Created = Erp.Platform.Records.Created;

namespace Erp.Finance.Journal;

/// <summary>Journal and trial balance for programs.</summary>
static class JournalEntryApi
{
    const string Path = "finance/journal";
    const string One = Path + "/{id:guid}";

    public static void MapJournal(this IEndpointRouteBuilder api)
    {
        api.MapList(JournalEntryList.Description);
        api.MapGet(One, (Guid id, JournalQueries journal, CancellationToken ct) => journal.DetailAsync(id, ct))
            .Requires(FinancePermissions.Read).WithName("GetFinanceJournalEntry").WithSummary("Journal entry: read, with its lines");
        api.MapPost(Path, async Task<Created<Created>> (JournalEntryForm form, JournalEntryService service, CancellationToken ct) =>
            At(await service.PostAsync(form, ct))).Requires(FinancePermissions.Write).WithName("PostFinanceJournalEntry").WithSummary("Journal entry: post by hand");
        api.MapPost(One + "/reverse", async Task<Created<Created>> (Guid id, ReversalForm form, JournalEntryService service, CancellationToken ct) =>
            At(await service.ReverseAsync(id, form.Reason, form.Date, ct))).Requires(FinancePermissions.Write).WithName("ReverseFinanceJournalEntry")
                .WithSummary("Journal entry: reverse, saying why and as of which day");
        api.MapGet("finance/trial-balance", (DateOnly from, DateOnly to, LedgerQueries ledger, CancellationToken ct) => ledger.TrialBalanceAsync(from, to, ct))
            .Requires(FinancePermissions.Read).WithName("GetFinanceTrialBalance").WithSummary("Trial balance of a time");
    }

    static Created<Created> At(Guid id) => TypedResults.Created($"/api/v1/{Path}/{id}", new Created(id));
}

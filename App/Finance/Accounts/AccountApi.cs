using Erp.Finance.Journal;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using Created = Erp.Platform.Records.Created;

namespace Erp.Finance.Accounts;

/// <summary>Accounts for programs.</summary>
static class AccountApi
{
    const string Path = "finance/accounts";
    const string One = Path + "/{id:guid}";

    public static void MapAccounts(this IEndpointRouteBuilder api)
    {
        api.MapList(AccountList.Description);
        api.MapGet(One, (Guid id, AccountQueries accounts, CancellationToken ct) => accounts.FormAsync(id, ct))
            .Requires(FinancePermissions.Read).WithName("GetFinanceAccount").WithSummary("Account: read");
        api.MapGet(One + "/entries", (Guid id, DateOnly from, DateOnly to, LedgerSide? side, Guid? costObjectId, int? skip, int? take, LedgerQueries ledger, CancellationToken ct) =>
            ledger.EntriesOfAccountAsync(id, from, to, side, Math.Max(skip ?? 0, 0), take ?? LedgerQueries.UsualRows, costObjectId, ct))
            .Requires(FinancePermissions.Read).WithName("GetFinanceAccountEntries").WithSummary("Account: its entries of a time with the balance after each");
        api.MapGet(
            One + "/sheet.csv",
            async (Guid id, DateOnly from, DateOnly to, Guid? costObjectId, LedgerQueries ledger, CancellationToken ct) =>
                AccountSheetFile.Of(await ledger.WholeSheetAsync(id, from, to, costObjectId, ct)))
            .Requires(FinancePermissions.Read).Requires(PlatformPermissions.Export).IsExport().WithName("ExportFinanceAccountSheet")
                .WithSummary("Account: its sheet of a time as CSV").Produces<string>(StatusCodes.Status200OK, "text/csv");
        api.MapPost(Path, async Task<Created<Created>> (AccountForm form, AccountService service, CancellationToken ct) =>
        {
            var id = await service.CreateAsync(form, ct);
            return TypedResults.Created($"/api/v1/{Path}/{id}", new Created(id));
        }).Requires(FinancePermissions.Settings).WithName("CreateFinanceAccount").WithSummary("Account: create");
        api.MapPut(One, async Task<NoContent> (Guid id, AccountForm form, AccountService service, CancellationToken ct) =>
        {
            await service.UpdateAsync(id, form, ct);
            return TypedResults.NoContent();
        }).Requires(FinancePermissions.Settings).WithName("ChangeFinanceAccount").WithSummary("Account: change; with entries on it number, type and use stay");
    }
}

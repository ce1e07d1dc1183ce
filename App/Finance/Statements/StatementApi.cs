using Erp.Platform.Web;

namespace Erp.Finance.Statements;

/// <summary>Profit and loss and balance sheet for programs, and as PDF.</summary>
static class StatementApi
{
    const string Pdf = "application/pdf";

    public static void MapStatements(this IEndpointRouteBuilder api)
    {
        api.MapGet(
            "finance/profit-and-loss",
            (DateOnly from, DateOnly to, Guid? costObjectId, StatementQueries statements, CancellationToken ct) => statements.ProfitAndLossAsync(from, to, costObjectId, ct))
            .Requires(FinancePermissions.Read).WithName("GetFinanceProfitAndLoss").WithSummary("Profit and loss of a time, with the year before and the accounts of each position");
        api.MapGet(
            "finance/profit-and-loss.pdf",
            async (DateOnly from, DateOnly to, Guid? costObjectId, StatementPrint print, CancellationToken ct) => Results.Bytes(await print.ProfitAndLossAsync(from, to, costObjectId, ct), Pdf))
            .Requires(FinancePermissions.Read).WithName("PrintFinanceProfitAndLoss").WithSummary("Profit and loss as PDF").Produces(StatusCodes.Status200OK, contentType: Pdf);
        api.MapGet("finance/balance-sheet", (DateOnly on, StatementQueries statements, CancellationToken ct) => statements.BalanceSheetAsync(on, ct))
            .Requires(FinancePermissions.Read).WithName("GetFinanceBalanceSheet").WithSummary("Balance sheet at the end of a day, with the year before and the accounts of each position");
        api.MapGet("finance/balance-sheet.pdf", async (DateOnly on, StatementPrint print, CancellationToken ct) => Results.Bytes(await print.BalanceSheetAsync(on, ct), Pdf))
            .Requires(FinancePermissions.Read).WithName("PrintFinanceBalanceSheet").WithSummary("Balance sheet as PDF").Produces(StatusCodes.Status200OK, contentType: Pdf);
    }
}

using Erp.Finance.Taxes;
using Erp.Platform.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Erp.Finance.Settings;

/// <summary>The last day to be closed for posting.</summary>
public sealed record LockForm(DateOnly Through);

/// <summary>A month to be locked or opened: any day of it.</summary>
public sealed record MonthForm(DateOnly Month);

/// <summary>The month fiscal years start in, 1 to 12.</summary>
public sealed record FiscalYearForm(int StartMonth);

/// <summary>Settings and tax codes for programs.</summary>
static class FinanceSettingsApi
{
    public static void MapFinanceSettings(this IEndpointRouteBuilder api)
    {
        api.MapGet("finance/tax-codes", (TaxCodeQueries codes, CancellationToken ct) => codes.ListAsync(ct))
            .Requires(FinancePermissions.Read).WithName("ListFinanceTaxCodes").WithSummary("Tax codes with the rate in force");
        api.MapGet("finance/settings", (FinanceSettingsQueries settings, CancellationToken ct) => settings.DetailAsync(ct))
            .Requires(FinancePermissions.Read).WithName("GetFinanceSettings").WithSummary("How the books are kept");
        api.MapPut("finance/settings/fiscal-year", async Task<NoContent> (FiscalYearForm form, FinanceSettingsService service, CancellationToken ct) =>
        {
            await service.StartYearsInAsync(form.StartMonth, ct);
            return TypedResults.NoContent();
        }).Requires(FinancePermissions.Settings).WithName("StartFiscalYears").WithSummary("Say in which month fiscal years start, while nothing is posted");
        api.MapPost("finance/settings/lock", async Task<NoContent> (LockForm form, FinanceSettingsService service, CancellationToken ct) =>
        {
            await service.LockAsync(form.Through, ct);
            return TypedResults.NoContent();
        }).Requires(FinancePermissions.Settings).WithName("LockFinancePeriod").WithSummary("Close the books through a day");
        api.MapPost("finance/settings/months/lock", async Task<NoContent> (MonthForm form, FinanceSettingsService service, CancellationToken ct) =>
        {
            await service.LockMonthAsync(form.Month, ct);
            return TypedResults.NoContent();
        }).Requires(FinancePermissions.Periods).WithName("LockFinanceMonth").WithSummary("Lock a month until it is opened again");
        api.MapPost("finance/settings/months/reopen", async Task<NoContent> (MonthForm form, FinanceSettingsService service, CancellationToken ct) =>
        {
            await service.ReopenMonthAsync(form.Month, ct);
            return TypedResults.NoContent();
        }).Requires(FinancePermissions.Periods).WithName("ReopenFinanceMonth").WithSummary("Open a locked month again");
    }
}

using Erp.Platform.Web;

namespace Erp.Crm.Forecasts;

/// <summary>The forecast for programs.</summary>
static class ForecastApi
{
    public static void MapForecast(this IEndpointRouteBuilder api) =>
        api.MapGet("crm/forecast", (ForecastQueries forecast, CancellationToken ct) => forecast.ReadAsync(ct))
            .Requires(CrmPermissions.Read).WithName("GetForecast").WithSummary("What opportunities let expect by month and person, and how earlier ones ended");
}

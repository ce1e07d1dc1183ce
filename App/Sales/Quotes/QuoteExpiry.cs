using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Sales.Quotes;

/// <summary>Sees to it that quotes expire. A quote cannot be accepted late in any case.</summary>
sealed class QuoteExpiry(TenantRegistry tenants, IServiceScopeFactory scopes, TimeProvider clock, ILogger<QuoteExpiry> logger) : HourlyRound(tenants, scopes, clock, logger)
{
    protected override async Task RunAsync(IServiceProvider services, CancellationToken ct)
    {
        var today = services.GetRequiredService<TimeProvider>().Today();
        if (await services.GetRequiredService<QuoteQueries>().AnyToExpireAsync(today, ct)) await services.GetRequiredService<QuoteService>().ExpireAsync(ct);
    }
}

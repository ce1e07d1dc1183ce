using Erp.Platform.Numbering;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Purchasing;

/// <summary>The number range of purchase requests.</summary>
sealed class PurchasingSeed(UnitOfWork work) : ITenantSeed
{
    /// <summary>Range of purchase requests.</summary>
    internal const string RequestNumbers = "purchasing.request";

    public int Order => 65;

    public Task SeedAsync(NewTenant tenant, CancellationToken ct) => work.RunAsync(PurchasingCommands.Seed, new { tenant.Slug }, db =>
    {
        db.Add(new NumberRange(RequestNumbers, "BA-{yyyy}-{0000}", yearly: true));
        return Task.CompletedTask;
    }, ct);
}

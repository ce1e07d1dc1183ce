using Erp.Platform.Numbering;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Crm;

/// <summary>The number range of opportunities.</summary>
sealed class CrmSeed(UnitOfWork work) : ITenantSeed
{
    /// <summary>Range of opportunity numbers.</summary>
    internal const string OpportunityNumbers = "crm.opportunity";

    public int Order => 75;

    public Task SeedAsync(NewTenant tenant, CancellationToken ct) => work.RunAsync(CrmCommands.Seed, new { tenant.Slug }, db =>
    {
        db.Add(new NumberRange(OpportunityNumbers, "VC-{yyyy}-{0000}", yearly: true));
        return Task.CompletedTask;
    }, ct);
}

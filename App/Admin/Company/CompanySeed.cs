using Erp.Platform.Branding;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Admin.Company;

/// <summary>Gives a new company a profile with its name; the rest is for its administrator.</summary>
public sealed class CompanySeed(UnitOfWork work) : ITenantSeed
{
    public int Order => 0;

    public Task SeedAsync(NewTenant tenant, CancellationToken ct) => work.RunAsync(AdminCommands.ChangeCompany, new { tenant.Slug }, db =>
    {
        db.Add(new CompanyProfile(tenant.Name, tenant.Language));
        return Task.CompletedTask;
    }, ct);
}

using Erp.Platform.Numbering;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Projects.Transports;

/// <summary>The number range of transports.</summary>
sealed class TransportSeed(UnitOfWork work) : ITenantSeed
{
    /// <summary>Range of transport numbers.</summary>
    internal const string Numbers = "projects.transport";

    public int Order => 72;

    public Task SeedAsync(NewTenant tenant, CancellationToken ct) => work.RunAsync(ProjectsCommands.Seed, new { tenant.Slug }, db =>
    {
        db.Add(new NumberRange(Numbers, "TR-{00000}", yearly: false));
        return Task.CompletedTask;
    }, ct);
}

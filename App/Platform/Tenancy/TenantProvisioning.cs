using System.Text.RegularExpressions;
using Erp.Platform.Access;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Tenancy;

/// <summary>What a new company starts with.</summary>
/// <param name="Slug">Short name: lower-case letters, digits, hyphens; 2 to 40 characters.</param>
/// <param name="Name">The company's name.</param>
/// <param name="Chart">Chart of accounts: <c>SKR03</c> or <c>SKR04</c>.</param>
/// <param name="Language">Two-letter language of its first records, such as the names of roles.</param>
public sealed record NewTenant(string Slug, string Name, string Chart = "SKR04", string Language = "de");

/// <summary>A module's first records for a new company, written through its ordinary commands.</summary>
public interface ITenantSeed
{
    /// <summary>Lower runs first: platform 0, parties 10, catalog 20, finance 30 …</summary>
    int Order { get; }

    Task SeedAsync(NewTenant tenant, CancellationToken ct);
}

/// <summary>Sets up a company: its schema, then every module's first records. Nobody can enter before all of it stands.</summary>
public sealed partial class TenantProvisioning(IDbContextFactory<PlatformDb> platform, Migrator migrator, PartitionKeeper partitions, IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <exception cref="InvalidInputException">The slug has the wrong form or is taken.</exception>
    public async Task<Tenant> CreateAsync(NewTenant request, CancellationToken ct = default)
    {
        if (!Slug().IsMatch(request.Slug)) throw new InvalidInputException(nameof(request.Slug), TenancyTexts.SlugForm);
        await using var db = await platform.CreateDbContextAsync(ct);
        var row = await db.Tenants.FirstOrDefaultAsync(t => t.Slug == request.Slug, ct);
        if (row is { Ready: true }) throw new InvalidInputException(nameof(request.Slug), TenancyTexts.SlugTaken);
        if (row is null) db.Add(row = new TenantRow { Slug = request.Slug, Name = request.Name, CreatedAt = clock.GetUtcNow() });
        await db.SaveChangesAsync(ct);

        var tenant = row.ToTenant();
        await migrator.MigrateAsync(tenant, ct);
        await partitions.EnsureAsync(tenant, ct);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(tenant));
        foreach (var seed in scope.ServiceProvider.GetServices<ITenantSeed>().OrderBy(s => s.Order)) await seed.SeedAsync(request, ct);

        row.Ready = true;
        await db.SaveChangesAsync(ct);
        return tenant;
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$(?<=^.{2,40})")]
    private static partial Regex Slug();
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Erp.Platform.Tenancy;

/// <summary>Lets <c>dotnet ef</c> see the model without a server.</summary>
sealed class DesignTime : IDesignTimeDbContextFactory<ErpDb>, IDesignTimeDbContextFactory<PlatformDb>
{
    const string NoServer = "Host=none";

    ErpDb IDesignTimeDbContextFactory<ErpDb>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<ErpDb>().UseNpgsql(NoServer).Options);

    PlatformDb IDesignTimeDbContextFactory<PlatformDb>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PlatformDb>().UseNpgsql(NoServer).Options);
}

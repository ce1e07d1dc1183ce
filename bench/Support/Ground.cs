using System.Net.Http.Headers;
using Erp.Admin.Company;
using Erp.Platform;
using Erp.Platform.Access;
using Erp.Platform.Printing;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Erp.Bench.Support;

/// <summary>What every benchmark stands on: a PostgreSQL of its own with normal durability, one company with a key, and the built app.</summary>
sealed class Ground : IAsyncDisposable
{
    /// <summary>The company and the person that measure.</summary>
    public const string Slug = "bench";
    public const string Email = "bench@kontor.example";
    public const string Password = "bench-bench-1";

    readonly string folder;
    readonly EmbeddedPostgres postgres;

    Ground(string folder, EmbeddedPostgres postgres, string token, Tenant tenant) => (this.folder, this.postgres, Token, Tenant) = (folder, postgres, token, tenant);

    /// <summary>How to reach the database.</summary>
    public string ConnectionString => postgres.ConnectionString;

    /// <summary>Processor time of the database server since its start, in milliseconds.</summary>
    public double DatabaseCpu => CpuTime.Of(int.Parse(File.ReadLines(Path.Combine(folder, "cluster", "postmaster.pid")).First(), System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>An API key with every right.</summary>
    public string Token { get; }

    public Tenant Tenant { get; }

    /// <summary>Makes cluster and company.</summary>
    public static async Task<Ground> PrepareAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), "kontor-bench-" + Path.GetRandomFileName());
        var postgres = await EmbeddedPostgres.StartAsync(new EmbeddedPostgresOptions { DataFolder = folder }, NullLogger.Instance, CancellationToken.None);
        try
        {
            var (token, tenant) = await FoundAsync(postgres.ConnectionString);
            return new Ground(folder, postgres, token, tenant);
        }
        catch
        {
            await postgres.DisposeAsync();
            throw;
        }
    }

    /// <summary>The app in a process of its own, without limits on calls.</summary>
    public Task<AppProcess> StartAppAsync(params ReadOnlySpan<(string Name, string Value)> further) => StartAppOfAsync(AppProcess.Checkout, further);

    /// <summary>The app as another checkout built it.</summary>
    public Task<AppProcess> StartAppOfAsync(string checkout, params ReadOnlySpan<(string Name, string Value)> further)
    {
        var settings = new Dictionary<string, string>
        {
            ["ConnectionStrings__Erp"] = ConnectionString, ["Demo__Enabled"] = "false", ["RateLimits__PerMinute"] = "1000000000", ["ASPNETCORE_ENVIRONMENT"] = "Production",
        };
        foreach (var (name, value) in further) settings[name] = value;
        return AppProcess.StartAsync(checkout, settings);
    }

    /// <summary>A program that calls the app with the key.</summary>
    public HttpClient Client(AppProcess app)
    {
        var client = new HttpClient { BaseAddress = app.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        return client;
    }

    /// <summary>
    /// Lets PostgreSQL look how large the tables have grown, as it does by itself within a minute in a company at work: plans made while they
    /// were empty would read them whole.
    /// </summary>
    public async Task AnalyzeAsync()
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await using var analyze = source.CreateCommand("analyze");
        await analyze.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await postgres.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The product's services in this process, without web.</summary>
    public static ServiceProvider Services(string connectionString)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Error));
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("Files:Folder", Path.Combine(Path.GetTempPath(), "kontor-bench-files"))]).Build());
        services.AddKontor(new DatabaseServer(connectionString), Modules.All);
        services.AddAccess();
        services.AddPrinting(new ConfigurationBuilder().Build());
        return services.BuildServiceProvider();
    }

    static async Task<(string Token, Tenant Tenant)> FoundAsync(string connectionString)
    {
        await using var provider = Services(connectionString);
        await provider.GetRequiredService<Migrator>().MigrateAllAsync();
        var tenant = await provider.GetRequiredService<TenantProvisioning>().CreateAsync(new NewTenant(Slug, "Bench GmbH"));
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(tenant));
        var profile = await scope.ServiceProvider.GetRequiredService<CompanyQueries>().FormAsync();
        (profile.Street, profile.PostCode, profile.City, profile.TaxNumber) = ("Speicherstraße 3", "20457", "Hamburg", "22/123/45678");
        await scope.ServiceProvider.GetRequiredService<CompanyService>().ChangeAsync(profile);
        var userId = await scope.ServiceProvider.GetRequiredService<Accounts>().AdmitAsync(tenant, "Bench", Email, Password, "en");
        string[] rights = [.. Modules.All.SelectMany(m => m.Permissions).Select(p => p.Code).Distinct()];
        var (key, secret) = ApiKey.Create("Bench", rights);
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(new("bench.found", "bench", new("Found", "Gründen")), null, db =>
        {
            var role = new Role("Bench", rights);
            var member = new Member(userId, "Bench", Email);
            member.Assign([role.Id]);
            db.AddRange(role, member, key);
            return Task.CompletedTask;
        });
        return (ApiKeyAuthentication.Token(tenant, key.Id, secret), tenant);
    }
}

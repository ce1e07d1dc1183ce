using Erp.Admin.Demo;
using Erp.Admin.Keys;
using Erp.Platform;
using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Erp.E2E.Support;

/// <summary>The built app, running for the demo company on a database of its own: its people and settings, but no documents yet.</summary>
public sealed class RunningCompany : IAsyncDisposable
{
    const string Template = "demo";

    /// <summary>Written once, into the template: every copy of it knows the same key.</summary>
    static string? key;

    RunningCompany(AppHost app, string connectionString, Books books) => (App, ConnectionString, Books) = (app, connectionString, books);

    /// <summary>The app's process.</summary>
    public AppHost App { get; }

    /// <summary>Its database.</summary>
    public string ConnectionString { get; }

    /// <summary>What programs do over the interface for programs.</summary>
    public Books Books { get; }

    /// <summary>Starts the app on a fresh copy of the demo company.</summary>
    public static async Task<RunningCompany> StartAsync(TestCluster cluster)
    {
        var database = await cluster.CloneTemplateAsync(Template, FoundAsync);
        var app = await AppHost.StartAsync(database, Settings(database));
        return new(app, database, await Books.OpenAsync(app.Address, key!));
    }

    public async ValueTask DisposeAsync()
    {
        Books.Dispose();
        await App.DisposeAsync();
        if (Directory.Exists(FilesOf(ConnectionString))) Directory.Delete(FilesOf(ConnectionString), recursive: true);
    }

    static string FilesOf(string database) => Path.Combine(Path.GetTempPath(), "kontor-e2e-files", new NpgsqlConnectionStringBuilder(database).Database!);

    /// <summary>People of a test click and call faster than those of a company.</summary>
    static Dictionary<string, string?> Settings(string database) => new()
    {
        ["Demo__Data"] = "false", ["RateLimits__PerMinute"] = "100000", ["RateLimits__ExportsPerMinute"] = "1000", ["Postgres__PoolSize"] = "20", ["Files__Folder"] = FilesOf(database),
    };

    static async Task FoundAsync(string connectionString)
    {
        await using (var app = await AppHost.StartAsync(connectionString, Settings(connectionString)))
            await app.SaysAsync(DemoCompany.Password);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddKontor(new DatabaseServer(connectionString), Modules.All);
        services.AddAccess();
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var company = await scope.ServiceProvider.GetRequiredService<TenantRegistry>().FindAsync(DemoCompany.Slug);
        scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(company!));
        var all = Modules.All.SelectMany(module => module.Permissions).Select(permission => permission.Code).Distinct();
        key = (await scope.ServiceProvider.GetRequiredService<ApiKeyService>().CreateAsync(new() { Name = "E2E", Permissions = [.. all] })).Secret;
    }
}

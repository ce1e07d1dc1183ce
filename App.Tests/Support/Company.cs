using Erp.Admin.Company;
using Erp.Platform;
using Erp.Platform.Access;
using Erp.Platform.Inbox;
using Erp.Platform.Printing;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Erp.Tests.Support;

/// <summary>
/// A company on a database of its own, ready to work in: a test class that takes it as class fixture gets a fresh clone of the
/// provisioned template. Everything runs through the product's own services; only the clock can be set.
/// </summary>
public class Company(TestCluster cluster) : IAsyncLifetime
{
    const string Slug = "test";

    ServiceProvider? services;

    /// <summary>The product's services.</summary>
    public virtual IServiceProvider Services => services ?? throw new InvalidOperationException("The company is not set up yet.");

    /// <summary>The company as commands see it.</summary>
    public Tenant Tenant { get; private set; } = null!;

    /// <summary>The clock everything asks.</summary>
    public TestClock Clock { get; } = new();

    /// <summary>The database this company lives in.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>Chart of accounts the company starts with.</summary>
    protected virtual string Chart => "SKR04";

    /// <summary>The modules it works with; a test of the platform may bring one of its own.</summary>
    protected virtual IReadOnlyList<Module> Modules => Erp.Modules.All;

    public virtual async ValueTask InitializeAsync()
    {
        ConnectionString = await cluster.CloneTemplateAsync($"company_{Chart}", ProvisionAsync);
        services = Build(ConnectionString, Clock, Modules);
        Tenant = (await Services.GetRequiredService<TenantRegistry>().FindAsync(Slug))!;
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (services is not null) await services.DisposeAsync();
        if (Directory.Exists(FilesOf(ConnectionString))) Directory.Delete(FilesOf(ConnectionString), recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The product's services on a database, with a clock of the test's own.</summary>
    public static ServiceProvider Build(string connectionString, TimeProvider clock, IReadOnlyList<Module>? modules = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("Files:Folder", FilesOf(connectionString))]).Build());
        services.AddKontor(new DatabaseServer(connectionString), modules ?? Erp.Modules.All);
        services.AddAccess();
        services.AddPrinting(new ConfigurationBuilder().Build());
        services.AddSingleton(clock);
        // Who writes at once meets in the database, as the commands of several servers do.
        services.AddSingleton(new CommandGate(atOnce: 64, clock));
        return services.BuildServiceProvider();
    }

    /// <summary>Lets the system act, which may do everything.</summary>
    public Task<T> AsSystemAsync<T>(Func<IServiceProvider, Task<T>> act) => AsAsync(Actor.System(Tenant), act);

    /// <inheritdoc cref="AsSystemAsync{T}"/>
    public Task AsSystemAsync(Func<IServiceProvider, Task> act) => AsAsync(Actor.System(Tenant), Returning(act));

    /// <summary>Lets somebody act.</summary>
    public async Task<T> AsAsync<T>(Actor actor, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(actor);
        return await act(scope.ServiceProvider);
    }

    /// <inheritdoc cref="AsAsync{T}"/>
    public Task AsAsync(Actor actor, Func<IServiceProvider, Task> act) => AsAsync(actor, Returning(act));

    /// <summary>Hires somebody who holds exactly these rights.</summary>
    public Task<Actor> HireAsync(string name, params string[] permissions) => AsSystemAsync(async provider =>
    {
        var userId = Guid.CreateVersion7();
        await provider.GetRequiredService<UnitOfWork>().RunAsync(Hire, null, db =>
        {
            var role = new Role($"{name} {userId:N}", permissions);
            var member = new Member(userId, name, $"{userId:N}@example.com");
            member.Assign([role.Id]);
            db.AddRange(role, member);
            return Task.CompletedTask;
        });
        return new Actor(userId, name, ActorKind.User, Tenant);
    });

    /// <summary>A program with an API key that holds exactly these rights.</summary>
    public async Task<Actor> KeyAsync(string name, params string[] permissions)
    {
        var (key, _) = await MakeKeyAsync(name, permissions);
        return new Actor(key.Id, name, ActorKind.ApiKey, Tenant);
    }

    /// <summary>An API key and its secret.</summary>
    protected Task<(ApiKey Key, string Secret)> MakeKeyAsync(string name, params string[] permissions) => AsSystemAsync(async provider =>
    {
        var made = ApiKey.Create(name, permissions);
        await provider.GetRequiredService<UnitOfWork>().RunAsync(MakeKey, null, db =>
        {
            db.Add(made.Key);
            return Task.CompletedTask;
        });
        return made;
    });

    /// <summary>Runs plain SQL in the company's schema, to look at what really stands there.</summary>
    public async Task<T> QueryAsync<T>(string sql)
    {
        await using var connection = await Services.GetRequiredService<ErpDbFactory>().ConnectAsync(Tenant);
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Where the files of the companies on a database lie.</summary>
    protected static string FilesOf(string connectionString) => Path.Combine(Path.GetTempPath(), "kontor-test-files", new NpgsqlConnectionStringBuilder(connectionString).Database ?? "none");

    static readonly Command MakeKey = new("test.key", "test", new("Make key", "Schlüssel anlegen"));
    static readonly Command Hire = new("test.hire", "test", new("Hire", "Einstellen"));

    async Task ProvisionAsync(string connectionString)
    {
        await using var provider = Build(connectionString, Clock);
        await provider.GetRequiredService<Migrator>().MigrateAllAsync();
        var tenant = await provider.GetRequiredService<TenantProvisioning>().CreateAsync(new NewTenant(Slug, "Test GmbH", Chart));
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(tenant));
        await SetUpAsync(scope.ServiceProvider);
    }

    /// <summary>Its administrator fills in what the law wants on invoices.</summary>
    static async Task SetUpAsync(IServiceProvider services)
    {
        var profile = await services.GetRequiredService<CompanyQueries>().FormAsync();
        (profile.Street, profile.PostCode, profile.City) = ("Speicherstraße 3", "20457", "Hamburg");
        (profile.TaxNumber, profile.VatId) = ("22/123/45678", "DE136695976");
        await services.GetRequiredService<CompanyService>().ChangeAsync(profile);
    }

    static Func<IServiceProvider, Task<bool>> Returning(Func<IServiceProvider, Task> act) => async provider =>
    {
        await act(provider);
        return true;
    };

    /// <summary>
    /// Lets everybody be told of what was committed. Readers of the log stop below the oldest transaction still running anywhere on the server: until all of this
    /// company's is read, they look again.
    /// </summary>
    public async Task TellAsync()
    {
        do await Services.GetRequiredService<Notifier>().RunOnceAsync(Tenant);
        while (await QueryAsync<bool>("select coalesce((select xid from inbox_position), '0'::xid8) < (select max(xid::text::numeric)::text::xid8 from commits)"));
    }
}

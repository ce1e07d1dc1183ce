using System.Net;
using System.Net.Http.Headers;
using Erp.Platform.Access;
using Erp.Platform.Shell;
using Erp.Platform.Work;
using Erp.Tests.Support.Probe;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Erp.Tests.Support;

/// <summary>
/// A company behind the real web pipeline, as programs and browsers meet it: the product's own start-up on a fresh database, with one
/// module more to try conventions on. Requests come from elsewhere, not from this machine.
/// </summary>
public class WebCompany(TestCluster cluster) : Company(cluster)
{
    static readonly IPAddress Elsewhere = IPAddress.Parse("203.0.113.7");

    WebApplicationFactory<Program>? factory;

    /// <summary>The services of the running product.</summary>
    public override IServiceProvider Services => factory?.Services ?? base.Services;

    /// <summary>What was logged, line by line, as it would stand on the console.</summary>
    public LogLines Log { get; } = new();

    /// <summary>Settings beside the usual ones.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>();

    protected override IReadOnlyList<Module> Modules => [.. Erp.Modules.All, new ProbeModule()];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Production").UseSetting("ConnectionStrings:Erp", ConnectionString).UseSetting("Demo:Enabled", "false").UseSetting("Files:Folder", FilesOf(ConnectionString));
            foreach (var (name, value) in Settings) host.UseSetting(name, value);
            host.ConfigureTestServices(services =>
            {
                services.AddSingleton<TimeProvider>(Clock).Replace(ServiceDescriptor.Singleton(Modules));
                services.RemoveAll<ILoggerProvider>().AddSingleton<ILoggerProvider>(Log).AddSingleton<IStartupFilter, FromElsewhere>();
            });
        });
        _ = factory.Server;
        Log.Start(factory.Services);
    }

    public override async ValueTask DisposeAsync()
    {
        if (factory is not null) await factory.DisposeAsync();
        factory = null;
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A program with an API key that holds exactly these rights; it asks in English.</summary>
    public async Task<HttpClient> ClientAsync(params string[] permissions)
    {
        var (key, secret) = await MakeKeyAsync($"Test {Guid.CreateVersion7():N}", permissions);
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ApiKeyAuthentication.Token(Tenant, key.Id, secret));
        return client;
    }

    /// <summary>A browser that keeps cookies and follows nothing by itself.</summary>
    public HttpClient Anonymous()
    {
        var client = factory!.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true });
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        return client;
    }

    /// <summary>Gives every request a remote address: the test server has none.</summary>
    sealed class FromElsewhere : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, follow) =>
            {
                context.Connection.RemoteIpAddress ??= context.Request.Headers["Test-Address"].ToString() is { Length: > 0 } address ? IPAddress.Parse(address) : Elsewhere;
                return follow(context);
            });
            next(app);
        };
    }
}

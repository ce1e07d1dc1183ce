using Erp.Platform.Access;
using Erp.Platform.Files;
using Erp.Platform.Imports;
using Erp.Platform.Live;
using Erp.Platform.Printing.Verification;
using Erp.Platform.Records;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Erp.Platform;

/// <summary>Registers the platform, then what each module contributes.</summary>
public static class PlatformServices
{
    /// <summary>Everything but the web edge: what a test, a job or a command line needs to run commands.</summary>
    public static IServiceCollection AddKontor(this IServiceCollection services, DatabaseServer server, IReadOnlyList<Module> modules)
    {
        services.AddSingleton(server).AddSingleton(TimeProvider.System);
        // Whether a migration is missing is asked by a test, not at every start: comparing the two models takes half a second.
        services.AddDbContextFactory<PlatformDb>(options => options.UseNpgsql(server.ConnectionString).ConfigureWarnings(static w => w.Ignore(RelationalEventId.PendingModelChangesWarning)));
        services.AddSingleton<ErpDbFactory>().AddSingleton<TenantRegistry>().AddSingleton<Migrator>().AddSingleton<TenantProvisioning>();
        services.AddSingleton<Numbering.Numbers>().AddSingleton<Branding.CompanyPresentation>().AddSingleton<Printing.Batches.PrintRuns>();
        services.AddSingleton<CommitBus>().AddSingleton<SessionBus>().AddSingleton<OpenScreens>().AddSingleton<KeptTables>().AddSingleton<Rights>()
            .AddSingleton<ApiKeys>().AddSingleton<PersonalKeys>().AddSingleton<OutboxSignal>();
        services.AddSingleton<HistoryWords>().AddSingleton<EntityAccess>().AddSingleton<CommitFeed>().AddSingleton<CommandCatalog>();
        services.AddSingleton<ChainVerifier>().AddSingleton<Replay>();
        services.AddSingleton<OutboxWorker>().AddSingleton<ChainSealer>().AddSingleton<PartitionKeeper>().AddSingleton<LiveRelay>().AddSingleton<PresenceBook>();
        services.AddSingleton(p => new CommandGate(CommandGate.PerProcessor * Environment.ProcessorCount, p.GetRequiredService<TimeProvider>()));
        services.AddMetrics().AddSingleton<Health.KontorMetrics>().AddSingleton<Health.MetricCollector>().AddSingleton<Health.Backlog>();
        services.AddScoped<Caller>().AddScoped<Database>().AddScoped<UnitOfWork>();
        services.AddSingleton<SharedReadings>().AddSingleton<ListCounts>().AddScoped<ListQueries>().AddScoped<Records.Bulk.ListEditService>()
            .AddScoped<Records.Steps.ListStepService>().AddScoped<Records.Views.ListViewService>().AddScoped<Records.Views.ListViewQueries>().AddScoped<CsvExport>()
            .AddScoped<RecordService>().AddScoped<DocumentCheck>().AddScoped<Printing.Presses>().AddScoped<Printing.Batches.BatchPrinter>();
        services.AddSingleton<RecordAddresses>().AddSingleton<Inbox.Notifier>().AddSingleton<Search.SearchKinds>().AddSingleton<Search.SearchWords>();
        services.AddScoped<Search.SearchQueries>().AddScoped<Search.VisitQueries>().AddScoped<Search.VisitService>().AddScoped<PaletteCatalog>()
            .AddScoped<Shell.Home.NewsQueries>().AddScoped<Shell.Home.FirstStepQueries>();
        services.AddScoped<Comments.CommentQueries>().AddScoped<Comments.CommentService>().AddScoped<Access.ColleagueQueries>().AddScoped<Inbox.InboxQueries>().AddScoped<Inbox.InboxService>();
        var handlers = new EventHandlers();
        services.AddSingleton(handlers);
        services.AddFiles(handlers);
        services.AddScoped<Approvals.ApprovalGate>().AddScoped<Approvals.ApprovalDeciders>().AddScoped<Approvals.ApprovalService>().AddScoped<Approvals.ApprovalQueries>();
        services.AddScoped<Approvals.ApprovalSettingsService>().AddScoped<Approvals.ApprovalSettingsQueries>().AddScoped<Approvals.SubstituteService>();
        services.AddScoped<UndoService>().AddScoped<HistoryQueries>().AddScoped<OutboxQueries>().AddScoped<OutboxService>();
        services.TryAddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddSingleton<ImportCatalog>().AddSingleton<ImportFiles>().AddSingleton<ImportRunner>();
        services.AddScoped<ImportQueries>().AddScoped<ImportService>().AddScoped<ImportWriter>().AddScoped<XlsxExport>();
        services.AddSingleton(modules);
        foreach (var module in modules) module.Register(services, handlers);
        return services;
    }

    /// <summary>What runs in the background of a server: reactions, chain, partitions, notifications, word to other servers. Tests and command lines go without.</summary>
    public static IServiceCollection AddKontorWorkers(this IServiceCollection services) => services
        .AddHostedService(provider => provider.GetRequiredService<PartitionKeeper>())
        .AddHostedService(provider => provider.GetRequiredService<LiveRelay>())
        .AddHostedService(provider => provider.GetRequiredService<OutboxWorker>())
        .AddHostedService(provider => provider.GetRequiredService<ChainSealer>())
        .AddHostedService(provider => provider.GetRequiredService<Inbox.Notifier>())
        .AddHostedService(provider => provider.GetRequiredService<Search.SearchWords>())
        .AddHostedService(provider => provider.GetRequiredService<UploadSweeper>());

    /// <summary>Accounts, sign-in by cookie for people and by key for programs, and the rights both are held to.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<IPasswordHasher<User>, Argon2PasswordHasher>();
        services.AddIdentityCore<User>(options =>
        {
            options.User.RequireUniqueEmail = true;
            options.Password = new PasswordOptions
            {
                RequiredLength = 10, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 4,
            };
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
        }).AddEntityFrameworkStores<PlatformDb>();
        services.AddSingleton<Accounts>().AddSingleton<SessionStore>().AddScoped<OwnAccount>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(options =>
            {
                options.Cookie.Name = "kontor";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.LoginPath = "/sign-in";
                options.AccessDeniedPath = "/forbidden";
                options.ExpireTimeSpan = SessionStore.Lifetime;
                options.ForwardDefaultSelector = context => ApiKeyAuthentication.IsUsed(context.Request) ? ApiKeyAuthentication.SchemeName : null;
            })
            .AddScheme<Microsoft.AspNetCore.Authentication.AuthenticationSchemeOptions, ApiKeyAuthentication>(ApiKeyAuthentication.SchemeName, _ => { });
        services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme).Configure<SessionStore>((options, store) => options.SessionStore = store);
        services.AddDataProtection().SetApplicationName("Kontor");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
            options.XmlRepository = new ServerKeyStore(provider.GetRequiredService<IDbContextFactory<PlatformDb>>())));
        services.AddAuthorization();
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicies>().AddSingleton<IAuthorizationHandler, PermissionHandler>();
        return services;
    }
}

using System.Diagnostics;
using Erp.Admin.Company;
using Erp.Admin.Members;
using Erp.Admin.Roles;
using Erp.Platform;
using Erp.Platform.Access;
using Erp.Platform.Branding;
using Erp.Platform.Demo;
using Erp.Platform.Printing.Fonts;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;

namespace Erp.Admin.Demo;

/// <summary>
/// A company to look around in: a Hamburg trader in event equipment with a year behind it. Made at the first start, through the same
/// commands as everything else, unless <c>Demo:Enabled</c> is false; <c>Demo:Data</c> false leaves it empty.
/// </summary>
public static class DemoCompany
{
    public const string Slug = "demo";
    public const string Email = "demo@kontor.example";
    public const string Password = "kontor-demo";

    // One person for each role that differs in what it may do; all with the demo password.
    static readonly (string Name, string Email, Text Role)[] People =
    [
        ("Dora Dittmer", Email, RoleTexts.Administration), ("Vera Vogt", "verkauf@kontor.example", RoleTexts.Sales), ("Lars Lehmann", "leitung@kontor.example", RoleTexts.SalesLead),
        ("Paula Petersen", "projekte@kontor.example", RoleTexts.ProjectLead), ("Olaf Ohlsen", "einkauf@kontor.example", RoleTexts.Purchasing),
        ("Berta Brandt", "buchhaltung@kontor.example", RoleTexts.Bookkeeping), ("Wanda Wolters", "lager@kontor.example", RoleTexts.Warehouse),
        ("Nils Nachsicht", "lesen@kontor.example", RoleTexts.ReadOnly),
    ];

    /// <summary>Sets the company up when it is missing, then says where to go and how to sign in.</summary>
    public static async Task EnsureAsync(WebApplication app)
    {
        if (!app.Configuration.GetValue("Demo:Enabled", true)) return;
        if (await app.Services.GetRequiredService<TenantRegistry>().FindAsync(Slug) is null)
            await CreateAsync(app.Services, app.Configuration.GetValue("Demo:Data", true), app.Logger);
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        await Console.Out.WriteLineAsync($"\n  Kontor: {string.Join(' ', addresses)}\n  {Email} / {Password}\n");
    }

    /// <summary>Makes the company, its people and, if wished, its year.</summary>
    public static async Task CreateAsync(IServiceProvider services, bool withData, ILogger logger)
    {
        var started = Stopwatch.GetTimestamp();
        var wanted = new NewTenant(Slug, "Hanse Eventtechnik GmbH");
        var tenant = await services.GetRequiredService<TenantProvisioning>().CreateAsync(wanted);
        await using (var scope = ActAsSystem(services, tenant))
        {
            await using var db = services.GetRequiredService<ErpDbFactory>().OpenForReading(tenant);
            var ids = await db.Set<Role>().ToDictionaryAsync(r => r.Name, r => r.Id);
            foreach (var (name, email, role) in People)
                await scope.ServiceProvider.GetRequiredService<MemberService>().AddAsync(new() { Name = name, Email = email, Password = Password, Roles = [ids[role.De]] });
        }

        await using (var scope = ActAsSystem(services, tenant))
            await scope.ServiceProvider.GetRequiredService<CompanyService>().ChangeAsync(Profile(), CancellationToken.None);
        if (withData) await FillAsync(services, tenant);
        logger.LogInformation("Demo company ready after {Seconds:N1} s", Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    static CompanyProfileForm Profile() => new()
    {
        Version = 1, LegalName = "Hanse Eventtechnik GmbH", Street = "Am Sandtorkai 37", PostCode = "20457", City = "Hamburg", Phone = "+49 40 5550123", Email = "kontakt@hanse-eventtechnik.example",
        Website = "https://hanse-eventtechnik.example", VatId = "DE136695976", TaxNumber = "22/123/45678", RegisterCourt = "Amtsgericht Hamburg", RegisterNumber = "HRB 123456",
        ManagingDirectors = "Dora Dittmer", BankName = "Hafenbank Hamburg", Iban = "DE89370400440532013000", Bic = "COBADEFFXXX",
    };

    /// <summary>The year is lived through on a clock of its own, so that its history reads as if it had happened.</summary>
    static async Task FillAsync(IServiceProvider services, Tenant tenant)
    {
        // What the product words itself, such as the columns of a board, stands in the language of all that is written here.
        Languages.Use(Languages.German);
        var clock = new DemoClock();
        var own = new ServiceCollection();
        own.AddLogging();
        // Files lie where the company will look for them; what is printed uses the fonts that are loaded already.
        own.AddSingleton(services.GetRequiredService<IConfiguration>()).AddSingleton(services.GetRequiredService<FontLibrary>());
        own.AddKontor(services.GetRequiredService<DatabaseServer>().WithoutWaitingForDisk(), services.GetRequiredService<IReadOnlyList<Module>>());
        own.AddAccess();
        own.AddSingleton<TimeProvider>(clock);
        await using var provider = own.BuildServiceProvider();
        await using var scope = ActAsSystem(provider, tenant);
        var year = new DemoYear(clock, services.GetRequiredService<TimeProvider>().Today());
        foreach (var parts in scope.ServiceProvider.GetServices<IDemoData>().GroupBy(d => d.Order).OrderBy(g => g.Key))
            await Task.WhenAll(parts.Select(part => part.CreateAsync(year, CancellationToken.None)));
    }

    static AsyncServiceScope ActAsSystem(IServiceProvider services, Tenant tenant)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(tenant));
        return scope;
    }
}

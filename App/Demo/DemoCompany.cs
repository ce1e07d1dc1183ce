using Erp.Admin.Members;
using Erp.Admin.Roles;
using Erp.Platform.Access;
using Erp.Platform.Tenancy;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;

namespace Erp.Demo;

/// <summary>A company to look around in, made at the first start unless <c>Demo:Enabled</c> is false.</summary>
public static class DemoCompany
{
    public const string Slug = "demo";
    public const string Email = "demo@kontor.example";
    public const string Password = "kontor-demo";

    /// <summary>Sets the company up when it is missing, then says where to go and how to sign in.</summary>
    public static async Task EnsureAsync(WebApplication app)
    {
        if (!app.Configuration.GetValue("Demo:Enabled", true)) return;
        if (await app.Services.GetRequiredService<TenantRegistry>().FindAsync(Slug) is null)
        {
            var tenant = await app.Services.GetRequiredService<TenantProvisioning>().CreateAsync(new NewTenant(Slug, "Hanse Eventtechnik GmbH", "SKR04"));
            await using var scope = app.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(tenant));
            await using var db = app.Services.GetRequiredService<ErpDbFactory>().OpenForReading(tenant);
            var admin = await db.Set<Role>().SingleAsync(r => r.Name == DefaultRoles.Administrator);
            await scope.ServiceProvider.GetRequiredService<MemberService>().AddAsync(new() { Name = "Dora Demo", Email = Email, Password = Password, Roles = [admin.Id] });
        }

        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        await Console.Out.WriteLineAsync($"\n  Kontor: {string.Join(' ', addresses)}\n  {Email} / {Password}\n");
    }
}

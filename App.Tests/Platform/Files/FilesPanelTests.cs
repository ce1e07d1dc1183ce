using Bunit;
using Erp.Parties;
using Erp.Platform.Access;
using Erp.Platform.Files;
using Erp.Platform.Live;
using Erp.Platform.Shell;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Files;

/// <summary>The files of a record on the screen.</summary>
public sealed class FilesPanelTests(Company company) : IClassFixture<Company>
{
    static readonly Command Allow = new("test.allow", "test", new("Allow", "Erlauben"));

    readonly Desk desk = new(company);

    [Fact]
    public async Task After_a_failure_that_passes_files_can_be_dropped_again()
    {
        var (record, vera) = (await desk.CustomerAsync(), await desk.ClerkAsync());
        await using var scope = company.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(vera);
        await using var screen = new BunitContext();
        screen.JSInterop.Mode = JSRuntimeMode.Loose;
        var browser = screen.JSInterop.SetupModule("/js/files.js");
        browser.Mode = JSRuntimeMode.Loose;
        screen.Services.AddScoped<Reader>().AddScoped<Toasts>().AddScoped<ConfirmDialog>();
        screen.Services.AddFallbackServiceProvider(scope.ServiceProvider);

        var panel = screen.Render<FilesPanel>(p => p.Add(f => f.SubjectId, record));
        Assert.Equal(1, await AttachedAsync());
        await AllowAsync(vera);
        panel.WaitForState(() => panel.FindAll(".drop-files").Count == 0);
        await AllowAsync(vera, PartiesPermissions.Read, PartiesPermissions.Write);
        Assert.Equal(2, await AttachedAsync());

        // The browser is told after the input was drawn.
        async Task<int> AttachedAsync()
        {
            panel.WaitForElement(".drop-files");
            return await panel.InvokeAsync(() => browser.Invocations["attach"].Count);
        }
    }

    /// <summary>Lets somebody do just this from now on, and all screens read anew.</summary>
    async Task AllowAsync(Actor who, params string[] permissions)
    {
        await company.AsSystemAsync(p => p.GetRequiredService<UnitOfWork>().RunAsync(Allow, null, async db =>
        {
            var role = await db.Set<Role>().SingleAsync(r => r.Name == $"{who.Name} {who.Id:N}");
            role.Define(role.Name, permissions);
        }));
        company.Services.GetRequiredService<CommitBus>().Deliver(CommitNotice.Everything(company.Tenant.Id));
    }
}

using Bunit;
using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Shell;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Support;

/// <summary>One open tab: parts of pages are drawn in it with the company's own services.</summary>
public abstract class OpenTab : IAsyncDisposable
{
    readonly AsyncServiceScope scope;

    /// <param name="company">Whose app it is.</param>
    /// <param name="actor">Who looks; the system where nobody is named.</param>
    protected OpenTab(Company company, Actor? actor = null)
    {
        scope = company.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Become(actor ?? Actor.System(company.Tenant));
        Context.JSInterop.Mode = JSRuntimeMode.Loose;
        Context.Services.AddScoped<Reader>().AddScoped<Toasts>().AddScoped<ConfirmDialog>();
        Context.Services.AddScoped(_ => new Presence(scope.ServiceProvider.GetRequiredService<PresenceBook>(), scope.ServiceProvider.GetRequiredService<Caller>()));
        Context.Services.AddFallbackServiceProvider(scope.ServiceProvider);
        Context.Renderer.SetRendererInfo(new("Server", isInteractive: true));
    }

    public Toasts Toasts => Context.Services.GetRequiredService<Toasts>();

    public string Address => Navigation.Uri;

    protected BunitContext Context { get; } = new();

    protected NavigationManager Navigation => Context.Services.GetRequiredService<NavigationManager>();

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        await scope.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

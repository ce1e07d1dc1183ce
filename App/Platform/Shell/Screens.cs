using Erp.Platform.Access;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Radzen;

namespace Erp.Platform.Shell;

/// <summary>The screens: Blazor on the server, one circuit per open tab.</summary>
public static class Screens
{
    public static IServiceCollection AddKontorScreens(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents(options =>
        {
            options.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(3);
            options.DisconnectedCircuitMaxRetained = 1000;
        })
            // A block pasted from a spreadsheet is one message; the list refuses what is longer.
            .AddHubOptions(options => options.MaximumReceiveMessageSize = 4 * Ui.CellPaste.Longest);
        services.AddRadzenComponents();
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, RevocableAuthenticationState>();
        services.AddScoped<CircuitHandler, CircuitContext>();
        services.AddScoped<Reader>().AddScoped<LanguageChoice>().AddScoped<Toasts>().AddScoped<ConfirmDialog>().AddScoped<SignIn>().AddScoped<Records.Drafts>().AddScoped<Live.Presence>();
        return services;
    }

    public static WebApplication MapKontorScreens(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        // Compression of the socket would cost each open screen some 200 KiB for little text (docs/decisions/0006).
        app.MapRazorComponents<AppRoot>().AddInteractiveServerRenderMode(options =>
        {
            options.DisableWebSocketCompression = true;
            options.ContentSecurityFrameAncestorsPolicy = "'none'";
        });
        app.MapPost("/sign-out", async (HttpContext context, IAntiforgery antiforgery) =>
        {
            await antiforgery.ValidateRequestAsync(context);
            await context.SignOutAsync();
            return Results.LocalRedirect("/sign-in");
        }).RequireAuthorization().ExcludeFromDescription();
        return app;
    }
}

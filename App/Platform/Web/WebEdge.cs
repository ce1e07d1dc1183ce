using System.Text.Json.Serialization;
using Erp.Platform.Access;
using Erp.Platform.Comments;
using Erp.Platform.Files;
using Erp.Platform.Imports;
using Erp.Platform.Inbox;
using Erp.Platform.Shell;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Erp.Platform.Web;

/// <summary>The web edge: who calls, in which language, how often, and what a failure looks like to a program.</summary>
public static class WebEdge
{
    const string NotFound = "/not-found";

    /// <summary>Services of the edge.</summary>
    public static IServiceCollection AddKontorWeb(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddExceptionHandler<FailureProblems>();
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
            options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.Configure<RequestLocalizationOptions>(RequestLanguage.Configure);
        services.AddRateLimiter(options => ApiLimits.Configure(options, configuration));
        services.AddOpenApi("v1", ApiDescription.Configure);
        services.Configure<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme, options =>
        {
            options.Events.OnRedirectToLogin = context => AnswerApiOrRedirect(context, StatusCodes.Status401Unauthorized);
            options.Events.OnRedirectToAccessDenied = context => AnswerApiOrRedirect(context, StatusCodes.Status403Forbidden);
        });
        return services;
    }

    /// <summary>The order in which a request passes.</summary>
    public static WebApplication UseKontorWeb(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseRequestLocalization();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/failed",
            StatusCodeSelector = failure => failure is AntiforgeryValidationException or BadHttpRequestException ? StatusCodes.Status400BadRequest : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePages(context => IsApi(context.HttpContext)
            ? Problems.WriteAsync(context.HttpContext.Response, Problems.Of(context.HttpContext), context.HttpContext.RequestAborted)
            : ShowNotFound(context.HttpContext));
        app.UseRequestSize();
        app.UseAuthentication();
        app.UseApiExplorer();
        app.UseAuthorization();
        app.Use((context, next) =>
        {
            if (context.User.Actor() is { } actor) context.RequestServices.GetRequiredService<Caller>().Become(actor);
            return next(context);
        });
        app.UseRateLimiter();
        app.UseAntiforgery();
        return app;
    }

    /// <summary>Every module's routes under <c>/api/v1</c>, and their description.</summary>
    public static WebApplication MapKontorApi(this WebApplication app)
    {
        // Browsers send their cookie with SameSite=Lax, and bodies must be JSON: a foreign page cannot forge a call, so no token is asked for.
        var api = app.MapGroup("/api/v1").RequireAuthorization().RequireRateLimiting(ApiLimits.Calls).DisableAntiforgery().AddEndpointFilter<IdempotencyFilter>();
        foreach (var module in app.Services.GetRequiredService<IReadOnlyList<Module>>())
        {
            var routes = api.MapGroup("").WithTags(module.Name);
            foreach (var type in module.Records) type.MapApi(routes);
            module.MapApi(routes);
        }

        var own = api.MapGroup("").WithTags(nameof(Platform));
        CommentApi.Map(own);
        AttachmentApi.Map(own);
        UploadApi.Map(own);
        InboxApi.Map(own);
        Approvals.ApprovalApi.Map(own);
        Search.SearchApi.Map(own);
        ImportApi.Map(own);

        SharedFileRoutes.Map(app);
        app.MapOpenApi("/api/openapi/{documentName}.json").RequireAuthorization();
        return app;
    }

    static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api");

    /// <summary>A person who opened an address that no page has sees the product's own page, not the browser's.</summary>
    static Task ShowNotFound(HttpContext context)
    {
        var request = context.Request;
        var isPerson = context.User.Identity is { IsAuthenticated: true } && HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);
        if (isPerson && context.Response.StatusCode == StatusCodes.Status404NotFound && request.Path != NotFound) context.Response.Redirect(NotFound);
        return Task.CompletedTask;
    }

    static Task AnswerApiOrRedirect(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (IsApi(context.HttpContext)) context.Response.StatusCode = status;
        else context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }
}

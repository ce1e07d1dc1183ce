using System.Globalization;
using System.Text.Json.Serialization;
using System.Threading.RateLimiting;
using Erp.Platform.Access;
using Erp.Platform.Shell;
using Erp.Platform.Texts;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Erp.Platform.Web;

/// <summary>The web edge: who calls, in which language, how often, and what a failure looks like to a program.</summary>
public static class WebEdge
{
    internal const string ApiLimit = "api";
    internal const string ExportLimit = "export";
    const string LanguageCookie = "lang";

    /// <summary>Services of the edge. Limits come from <c>RateLimits:PerMinute</c> (100) and <c>RateLimits:ExportsPerMinute</c> (10), per user or key.</summary>
    public static IServiceCollection AddKontorWeb(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddExceptionHandler<FailureProblems>();
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
            options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(Languages.German.Name);
            options.SupportedCultures = [.. Languages.All];
            options.SupportedUICultures = [.. Languages.All];
            options.RequestCultureProviders =
            [
                new CustomRequestCultureProvider(context => Task.FromResult(context.Request.Cookies[LanguageCookie] is { } chosen ? new ProviderCultureResult(Languages.Of(chosen).Name) : null)),
                new CustomRequestCultureProvider(context => Task.FromResult(Preferred(context.Request))),
            ];
        });
        services.AddRateLimiter(options =>
        {
            options.AddPolicy(ApiLimit, context => PerCaller(context, configuration.GetValue("RateLimits:PerMinute", 100)));
            options.AddPolicy(ExportLimit, context => PerCaller(context, configuration.GetValue("RateLimits:ExportsPerMinute", 10)));
            options.OnRejected = RefuseAsync;
        });
        services.AddOpenApi("v1", ApiDescription.Configure);
        services.Configure<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme, options =>
        {
            options.Events.OnRedirectToLogin = context => AnswerApiOr(context, StatusCodes.Status401Unauthorized);
            options.Events.OnRedirectToAccessDenied = context => AnswerApiOr(context, StatusCodes.Status403Forbidden);
        });
        return services;
    }

    /// <summary>The order in which a request passes.</summary>
    public static WebApplication UseKontorWeb(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseRequestLocalization();
        app.UseExceptionHandler("/failed");
        app.UseStatusCodePages(ExplainAsync);
        app.UseAuthentication();
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

    /// <summary>Every module's routes under <c>/api/v1</c>, their description, and the page to try them.</summary>
    public static WebApplication MapKontorApi(this WebApplication app, IReadOnlyList<Module> modules)
    {
        var api = app.MapGroup("/api/v1").RequireAuthorization().RequireRateLimiting(ApiLimit).DisableAntiforgery()
            .AddEndpointFilter<IdempotencyFilter>().ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        foreach (var module in modules)
        {
            var routes = api.MapGroup("").WithTags(module.Name);
            foreach (var type in module.Records) type.MapApi(routes);
            module.MapApi(routes);
        }

        app.MapOpenApi("/api/openapi/{documentName}.json").RequireAuthorization();
        app.UseSwaggerUI(options =>
        {
            options.RoutePrefix = "api/explorer";
            options.SwaggerEndpoint("/api/openapi/v1.json", "Kontor API v1");
            options.DocumentTitle = "Kontor API";
        });
        return app;
    }

    static ProviderCultureResult? Preferred(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).Select(l => l.Value.ToString())
            .FirstOrDefault(l => l.StartsWith("de", StringComparison.OrdinalIgnoreCase) || l.StartsWith("en", StringComparison.OrdinalIgnoreCase)) is { } language
            ? new ProviderCultureResult(Languages.Of(language).Name) : null;

    static RateLimitPartition<string> PerCaller(HttpContext context, int perMinute) => RateLimitPartition.GetSlidingWindowLimiter(
        context.User.Actor()?.Id.ToString() ?? context.Connection.RemoteIpAddress?.ToString() ?? "",
        _ => new SlidingWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0 });

    static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken ct)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? (int)Math.Ceiling(after.TotalSeconds) : 60;
        var response = rejected.HttpContext.Response;
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        await WriteAsync(response, StatusCodes.Status429TooManyRequests, WebTexts.TooManyRequests.With(wait), ct);
    }

    static Task AnswerApiOr(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (context.Request.Path.StartsWithSegments("/api")) context.Response.StatusCode = status;
        else context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    static async Task ExplainAsync(Microsoft.AspNetCore.Diagnostics.StatusCodeContext context)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        if (!request.Path.StartsWithSegments("/api")) return;
        Message says = response.StatusCode switch
        {
            StatusCodes.Status401Unauthorized => WebTexts.NotSignedIn,
            StatusCodes.Status403Forbidden => Work.WorkTexts.ForbiddenHere,
            StatusCodes.Status404NotFound => Work.WorkTexts.NotFound,
            _ => WebTexts.BadRequest.With(""),
        };
        await WriteAsync(response, response.StatusCode, says, context.HttpContext.RequestAborted);
    }

    static Task WriteAsync(HttpResponse response, int status, Message says, CancellationToken ct) => response.WriteAsJsonAsync(
        new ProblemDetails { Status = status, Title = says.ToString(), Extensions = { ["code"] = says.Text.Code } }, options: null, "application/problem+json", ct);
}

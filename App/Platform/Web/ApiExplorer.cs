namespace Erp.Platform.Web;

/// <summary>The page on which developers read about the API and try it, for people who are signed in.</summary>
static class ApiExplorer
{
    const string Address = "/api/explorer";

    /// <summary>Stands behind the question who calls, and before routes: the address would fit the pages of plain records too.</summary>
    public static IApplicationBuilder UseApiExplorer(this IApplicationBuilder app) =>
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Address), explorer =>
        {
            explorer.Use((context, next) =>
            {
                if (context.User.Identity is { IsAuthenticated: true }) return next(context);
                context.Response.Redirect($"/sign-in?ReturnUrl={Address}/index.html");
                return Task.CompletedTask;
            });
            explorer.UseSwaggerUI(options =>
            {
                options.RoutePrefix = Address[1..];
                options.SwaggerEndpoint("/api/openapi/v1.json", "Kontor API v1");
                options.DocumentTitle = "Kontor API";
            });
        });
}

using Microsoft.AspNetCore.Diagnostics;

namespace Erp.Platform.Web;

/// <summary>Answers failed calls of the API with a problem; what nobody foresaw is logged.</summary>
sealed class FailureProblems(ILogger<FailureProblems> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // The request's own path already is that of the page shown after a failure.
        if (httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path.StartsWith("/api/", StringComparison.OrdinalIgnoreCase) is not true)
        {
            // A form that failed is answered by a page, which is not sent to but read.
            httpContext.Request.Method = HttpMethods.Get;
            return false;
        }

        var problem = Problems.Of(exception);
        if (problem.Status == StatusCodes.Status500InternalServerError) logger.LogError(exception, "An API call failed");
        await Problems.WriteAsync(httpContext.Response, problem, cancellationToken);
        return true;
    }
}

using System.Text.Json;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Erp.Platform.Web;

/// <summary>Turns failures into problem details (RFC 9457): status, the sentence in the caller's language, a stable code, errors by field.</summary>
sealed class FailureProblems(ILogger<FailureProblems> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!httpContext.Request.Path.StartsWithSegments("/api")) return false;
        var problem = Describe(exception);
        if (problem.Status == StatusCodes.Status500InternalServerError) logger.LogError(exception, "An API call failed");
        httpContext.Response.StatusCode = problem.Status!.Value;
        await httpContext.Response.WriteAsJsonAsync(problem, options: null, "application/problem+json", cancellationToken);
        return true;
    }

    /// <summary>The problem a failure makes; anything unexpected says only that it was unexpected.</summary>
    public static ProblemDetails Describe(Exception exception) => exception switch
    {
        InvalidInputException e => Problem(StatusCodes.Status422UnprocessableEntity, e, e.Errors),
        BusinessRuleException e => Problem(StatusCodes.Status422UnprocessableEntity, e, e.Field is null ? [] : [new FieldError(e.Field, e.Says)]),
        NotFoundException e => Problem(StatusCodes.Status404NotFound, e),
        ForbiddenException e => Problem(StatusCodes.Status403Forbidden, e),
        ConflictException e => Problem(StatusCodes.Status409Conflict, e),
        IdempotencyMismatchException e => Problem(StatusCodes.Status409Conflict, e),
        UnavailableException e => Problem(StatusCodes.Status503ServiceUnavailable, e),
        BadHttpRequestException e => Problem(e.StatusCode, WebTexts.BadRequest.With(Reason(e))),
        _ => Problem(StatusCodes.Status500InternalServerError, WebTexts.Unexpected),
    };

    /// <summary>Names the field that could not be read, without the parser's own words.</summary>
    static string Reason(BadHttpRequestException exception) => exception.InnerException is JsonException { Path: { } path } ? path.TrimStart('$', '.') : "";

    static ProblemDetails Problem(int status, Failure failure, IReadOnlyList<FieldError>? errors = null) => Problem(status, failure.Says, errors);

    static ProblemDetails Problem(int status, Texts.Message says, IReadOnlyList<FieldError>? errors = null)
    {
        var problem = new ProblemDetails { Status = status, Title = says.ToString(), Extensions = { ["code"] = says.Text.Code } };
        if (errors is { Count: > 0 })
            problem.Extensions["errors"] = errors.Select(e => new { field = JsonPath(e.Field), code = e.Says.Text.Code, message = e.Says.ToString() }).ToArray();
        return problem;
    }

    /// <summary><c>Lines[2].UnitPrice</c> as the caller wrote it: <c>lines[2].unitPrice</c>.</summary>
    static string JsonPath(string path) => string.Join('.', path.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
}

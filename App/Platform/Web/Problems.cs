using System.Text.Json;
using System.Text.RegularExpressions;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Mvc;

namespace Erp.Platform.Web;

/// <summary>
/// What a program is told when a call cannot be carried out: problem details (RFC 9457) with status, the sentence in the caller's
/// language, a stable code and the fields to mend. Nothing of the inside shows: no type, no stack, no words of a parser.
/// </summary>
static partial class Problems
{
    const string MediaType = "application/problem+json";

    /// <summary>The problem a failure makes; anything unexpected says only that it was unexpected.</summary>
    public static ProblemDetails Of(Exception exception) => exception switch
    {
        InvalidInputException e => Of(StatusCodes.Status422UnprocessableEntity, e.Says, e.Errors),
        BusinessRuleException e => Of(StatusCodes.Status422UnprocessableEntity, e.Says, e.Field is null ? [] : [new FieldError(e.Field, e.Says)]),
        NotFoundException e => Of(StatusCodes.Status404NotFound, e.Says),
        ForbiddenException e => Of(StatusCodes.Status403Forbidden, e.Says),
        ConflictException e => Versioned(Of(StatusCodes.Status409Conflict, e.Says), e),
        IdempotencyMismatchException e => Of(StatusCodes.Status409Conflict, e.Says),
        UnavailableException e => Of(StatusCodes.Status503ServiceUnavailable, e.Says),
        OutcomeUnknownException e => Of(StatusCodes.Status503ServiceUnavailable, e.Says),
        BadHttpRequestException e => Unreadable(e),
        _ => Of(StatusCodes.Status500InternalServerError, WebTexts.Unexpected),
    };

    /// <summary>A problem with its sentence and, where fields can be named, what is wrong with each.</summary>
    public static ProblemDetails Of(int status, Message says, IReadOnlyList<FieldError>? errors = null)
    {
        var problem = new ProblemDetails { Status = status, Title = says.ToString(), Extensions = { ["code"] = says.Text.Code } };
        if (errors is { Count: > 0 })
            problem.Extensions["errors"] = errors.Select(e => new { field = JsonPath(e.Field), code = e.Says.Text.Code, message = e.Says.ToString() }).ToArray();
        return problem;
    }

    /// <summary>Says which version the record has now and which one the caller had read, so that a program can read again and merge.</summary>
    static ProblemDetails Versioned(ProblemDetails problem, ConflictException e)
    {
        problem.Extensions["currentVersion"] = e.CurrentVersion;
        if (e.SentVersion is { } sent) problem.Extensions["sentVersion"] = sent;
        return problem;
    }

    /// <summary>The problem that a bare status means.</summary>
    public static ProblemDetails Of(HttpContext context) => Of(context.Response.StatusCode, context.Response.StatusCode switch
    {
        StatusCodes.Status401Unauthorized => WebTexts.NotSignedIn,
        StatusCodes.Status403Forbidden => WorkTexts.ForbiddenHere,
        StatusCodes.Status404NotFound => WorkTexts.NotFound,
        StatusCodes.Status405MethodNotAllowed => WebTexts.WrongMethod.With(context.Request.Method),
        StatusCodes.Status413PayloadTooLarge => WebTexts.BodyTooLarge.With(RequestSize.MostMegabytes),
        StatusCodes.Status415UnsupportedMediaType => WebTexts.WrongContentType,
        >= StatusCodes.Status500InternalServerError => WebTexts.Unexpected,
        _ => WebTexts.BadRequest,
    });

    /// <summary>Answers with a problem.</summary>
    public static Task WriteAsync(HttpResponse response, ProblemDetails problem, CancellationToken ct)
    {
        response.StatusCode = problem.Status!.Value;
        return response.WriteAsJsonAsync(problem, options: null, MediaType, ct);
    }

    /// <summary>A body or address that does not say what the route takes. The framework tells the cases apart only by status, inner exception and wording.</summary>
    static ProblemDetails Unreadable(BadHttpRequestException e) => e switch
    {
        { StatusCode: StatusCodes.Status413PayloadTooLarge } => Of(e.StatusCode, WebTexts.BodyTooLarge.With(RequestSize.MostMegabytes)),
        { StatusCode: StatusCodes.Status415UnsupportedMediaType } => Of(e.StatusCode, WebTexts.WrongContentType),
        { InnerException: JsonException { InnerException: JsonException } } => Of(e.StatusCode, WebTexts.NoJson),
        { InnerException: JsonException json } when Field(json) is { Length: > 0 } field =>
            Of(e.StatusCode, WebTexts.UnreadableFields, [new FieldError(field, IsUnknownField(json) ? WebTexts.UnknownField : WebTexts.WrongType)]),
        { InnerException: JsonException } => Of(e.StatusCode, WebTexts.NoJson),
        _ when Parameter().Match(e.Message) is { Success: true } parameter =>
            Of(e.StatusCode, WebTexts.UnreadableFields, [new FieldError(parameter.Groups["name"].Value, parameter.Groups["missing"].Success ? FormTexts.Required : WebTexts.WrongType)]),
        _ when e.Message.Contains("body", StringComparison.Ordinal) => Of(e.StatusCode, WebTexts.BodyMissing),
        _ => Of(e.StatusCode, WebTexts.BadRequest),
    };

    static string Field(JsonException e) => e.Path?.TrimStart('$').TrimStart('.') ?? "";

    static bool IsUnknownField(JsonException e) => e.Message.Contains("could not be mapped", StringComparison.Ordinal);

    /// <summary><c>Lines[2].UnitPrice</c> as the caller wrote it: <c>lines[2].unitPrice</c>.</summary>
    static string JsonPath(string path) => string.Join('.', path.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    /// <summary>Failed to bind parameter "Nullable&lt;int&gt; limit" from "ten". Required parameter "string q" was not provided from query string.</summary>
    [GeneratedRegex("^(Failed to bind|Required) parameter \"(?:[^\"]* )?(?<name>\\w+)\" (?<missing>was not provided )?from (?!body)")]
    private static partial Regex Parameter();
}

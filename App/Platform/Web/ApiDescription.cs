using System.Globalization;
using System.Text.Json.Nodes;
using Erp.Platform.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Erp.Platform.Web;

/// <summary>The OpenAPI document: what every route has in common is said here once.</summary>
static class ApiDescription
{
    const string Bearer = "apiKey";

    const string About =
        """
        Everything the screens can do, under the same rights and rules.

        **Sign-in.** Send an API key: `Authorization: Bearer kontor_…`. **Languages.** `Accept-Language: de` or `en` decides the language of messages and exports.
        **Errors** are problem details (RFC 9457) with a stable `code`; `errors` names the fields to mend. **Lists** page by `cursor`: send the `next` of an answer to get
        what follows; rows that come or go meanwhile make none appear twice. **Acting once.** Send `Idempotency-Key` with a call that changes something: sent again, it answers
        the same and does nothing more. **Limits.** After too many calls in a minute the answer is 429 with `Retry-After`.
        """;

    static readonly IReadOnlyDictionary<int, string> Refusals = new Dictionary<int, string>
    {
        [StatusCodes.Status400BadRequest] = "The request cannot be read.",
        [StatusCodes.Status401Unauthorized] = "No valid API key or session.",
        [StatusCodes.Status403Forbidden] = "The right is missing.",
        [StatusCodes.Status404NotFound] = "The record does not exist, or not for this caller.",
        [StatusCodes.Status409Conflict] = "Someone else changed the record first, or the idempotency key belongs to another request.",
        [StatusCodes.Status422UnprocessableEntity] = "A field or a rule of the business forbids it.",
        [StatusCodes.Status429TooManyRequests] = "Too many calls; wait as `Retry-After` says.",
    };

    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Kontor API", Version = "v1", Description = About };
            // Without the address under which it was asked for, so that the document is the same everywhere.
            document.Servers = [new OpenApiServer { Url = "/" }];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
            document.Components.SecuritySchemes[Bearer] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "An API key, made under Settings › API keys." };
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] }];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(async (operation, context, ct) =>
        {
            var metadata = new EndpointMetadataCollection(context.Description.ActionDescriptor.EndpointMetadata);
            if (metadata.PermissionOf() is { } permission) operation.Description = $"{operation.Description} Needs `{permission}`.".TrimStart();
            operation.Parameters ??= [];
            if (metadata.GetMetadata<ListParameters>() is { } list) AddFilters(operation, list);
            var changes = context.Description.HttpMethod is not "GET";
            if (changes) operation.Parameters.Add(IdempotencyKey());
            var problem = new OpenApiMediaType { Schema = await context.GetOrCreateSchemaAsync(typeof(ProblemDetails), null, ct) };
            operation.Responses ??= [];
            foreach (var (status, says) in Refusals)
                if (Applies(status, changes, context.Description.RelativePath ?? ""))
                    operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse
                    {
                        Description = says, Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = problem },
                    };
        });
    }

    static bool Applies(int status, bool changes, string path) => status switch
    {
        StatusCodes.Status404NotFound => path.Contains('{', StringComparison.Ordinal),
        StatusCodes.Status409Conflict or StatusCodes.Status422UnprocessableEntity => changes,
        _ => true,
    };

    static void AddFilters(OpenApiOperation operation, ListParameters list)
    {
        foreach (var (name, says, example) in list.Describe())
        {
            if (operation.Parameters!.FirstOrDefault(p => p.Name == name) is OpenApiParameter known) known.Description = says;
            else operation.Parameters!.Add(Query(name, says, example));
        }
    }

    static OpenApiParameter Query(string name, string says, string? example) => new()
    {
        Name = name, In = ParameterLocation.Query, Description = says, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Example = example is null ? null : JsonValue.Create(example),
    };

    static OpenApiParameter IdempotencyKey() => new()
    {
        Name = IdempotencyFilter.Header, In = ParameterLocation.Header, Description = "Names this act, so that it happens once however often the request is sent.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = IdempotencyFilter.MaxLength }, Example = JsonValue.Create("order-4711"),
    };
}

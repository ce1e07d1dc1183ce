using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Erp.Platform.Web;

/// <summary>The OpenAPI document: what every route has in common is said here once.</summary>
static class ApiDescription
{
    const string Bearer = "apiKey";

    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Kontor API", Version = "v1", Description = "Everything the screens can do. Errors are problem details with a stable `code`; lists page by `cursor`; send `Idempotency-Key` to act once." };
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
            document.Components.SecuritySchemes[Bearer] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "An API key, made under Settings › API keys." };
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] }];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata is { } metadata && new EndpointMetadataCollection(metadata).PermissionOf() is { } permission)
                operation.Description = $"{operation.Description} Needs `{permission}`.".TrimStart();
            return Task.CompletedTask;
        });
    }
}

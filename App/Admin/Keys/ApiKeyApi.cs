using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Admin.Keys;

/// <summary>Keys for programs.</summary>
static class ApiKeyApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapList(ApiKeyList.Description);
        api.MapGet("admin/keys/{id:guid}", (Guid id, ApiKeyQueries keys, CancellationToken ct) => keys.FindAsync(id, ct))
            .Requires(PlatformPermissions.Users).WithName("GetApiKey").WithSummary("A key with its permissions; never its secret");
        api.MapPost("admin/keys", async (ApiKeyForm form, ApiKeyService keys, CancellationToken ct) =>
            {
                var key = await keys.CreateAsync(form, ct);
                return TypedResults.Created($"/api/v1/admin/keys/{key.Id}", key);
            })
            .Requires(PlatformPermissions.Users).WithName("CreateApiKey").WithSummary("Create a key; its secret is in the answer and nowhere else");
        api.MapPost("admin/keys/{id:guid}/revoke", (Guid id, ApiKeyService keys, CancellationToken ct) => keys.RevokeAsync(id, ct))
            .Requires(PlatformPermissions.Users).WithName("RevokeApiKey").WithSummary("End a key for good");
    }
}

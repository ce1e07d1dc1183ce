using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Admin.Roles;

/// <summary>Roles for programs.</summary>
static class RoleApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapList(RoleList.Description);
        api.MapGet("admin/roles/{id:guid}", (Guid id, RoleQueries roles, CancellationToken ct) => roles.FindAsync(id, ct))
            .Requires(PlatformPermissions.Users).WithName("GetRole").WithSummary("A role with its permissions and holders");
        api.MapPost("admin/roles", async (RoleForm form, RoleService roles, CancellationToken ct) =>
            {
                var id = await roles.CreateAsync(form, ct);
                return TypedResults.Created($"/api/v1/admin/roles/{id}", new Created(id));
            })
            .Requires(PlatformPermissions.Users).WithName("DefineRole").WithSummary(AdminTexts.DefineRole.En);
        api.MapPut("admin/roles/{id:guid}", (Guid id, RoleForm form, RoleService roles, CancellationToken ct) => roles.ChangeAsync(id, form, ct))
            .Requires(PlatformPermissions.Users).WithName("ChangeRole").WithSummary(AdminTexts.ChangeRole.En);
        api.MapDelete("admin/roles/{id:guid}", (Guid id, RoleService roles, CancellationToken ct) => roles.DeleteAsync(id, ct))
            .Requires(PlatformPermissions.Users).WithName("DeleteRole").WithSummary("Delete a role that nobody holds");
    }
}

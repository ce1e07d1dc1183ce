using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Web;

namespace Erp.Admin.Members;

/// <summary>People for programs.</summary>
static class MemberApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapList(MemberList.Description);
        api.MapGet("admin/members/{id:guid}", (Guid id, MemberQueries members, CancellationToken ct) => members.FindAsync(id, ct))
            .Requires(PlatformPermissions.Users).WithName("GetMember").WithSummary("A person with the roles held");
        api.MapPost("admin/members", async (NewMemberForm form, MemberService members, CancellationToken ct) =>
            {
                var id = await members.AddAsync(form, ct);
                return TypedResults.Created($"/api/v1/admin/members/{id}", new Created(id));
            })
            .Requires(PlatformPermissions.Users).WithName("AddMember").WithSummary(AdminTexts.AddMember.En);
        api.MapPut("admin/members/{id:guid}", (Guid id, MemberForm form, MemberService members, CancellationToken ct) => members.ChangeAsync(id, form, ct))
            .Requires(PlatformPermissions.Users).WithName("ChangeMember").WithSummary(AdminTexts.ChangeMember.En);
        api.MapPost("admin/members/{id:guid}/deactivate", (Guid id, MemberService members, CancellationToken ct) => members.DeactivateAsync(id, ct))
            .Requires(PlatformPermissions.Users).WithName("DeactivateMember").WithSummary("Deactivate a person and end their sessions");
        api.MapPost("admin/members/{id:guid}/reactivate", (Guid id, MemberService members, CancellationToken ct) => members.ReactivateAsync(id, ct))
            .Requires(PlatformPermissions.Users).WithName("ReactivateMember").WithSummary("Let a person in again");
        api.MapGet("admin/members/{id:guid}/sessions", (Guid id, MemberQueries members, CancellationToken ct) => members.SessionsAsync(id, ct))
            .Requires(PlatformPermissions.Users).WithName("ListMemberSessions").WithSummary("Where a person is signed in");
        api.MapDelete("admin/members/{id:guid}/sessions/{session:guid}", (Guid id, Guid session, MemberService members, CancellationToken ct) => members.EndSessionAsync(id, session, ct))
            .Requires(PlatformPermissions.Users).WithName("EndMemberSession").WithSummary("Sign a person out of one browser");
    }
}

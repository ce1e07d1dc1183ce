using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Projects;

/// <summary>Somebody who takes part in a project, and as what.</summary>
public sealed class TeamMember : Entity, IPartOf
{
    TeamMember() { }

    internal TeamMember(Guid projectId) => ProjectId = projectId;

    public Guid ProjectId { get; private set; }

    public Guid MemberId { get; private set; }

    /// <summary>As what, in words: stage manager, lighting, safety.</summary>
    public string? Role { get; private set; }

    Guid IPartOf.RootId => ProjectId;

    internal void Change(TeamMemberForm form) => (MemberId, Role) = (form.MemberId!.Value, form.Role.Trimmed());
}

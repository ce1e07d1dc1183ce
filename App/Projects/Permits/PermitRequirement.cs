using Erp.Platform.Work;

namespace Erp.Projects.Permits;

/// <summary>A task that may not begin without the permit.</summary>
public sealed class PermitRequirement : Entity, IPartOf
{
    PermitRequirement() { }

    internal PermitRequirement(Guid permitId, Guid workItemId) => (PermitId, WorkItemId) = (permitId, workItemId);

    public Guid PermitId { get; private set; }

    public Guid WorkItemId { get; private set; }

    Guid IPartOf.RootId => PermitId;
}

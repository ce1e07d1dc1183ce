using Erp.Platform.Work;

namespace Erp.Projects.WorkItems;

/// <summary>Somebody who does a task.</summary>
public sealed class Assignee : Entity, IPartOf
{
    Assignee() { }

    internal Assignee(Guid workItemId, Guid memberId) => (WorkItemId, MemberId) = (workItemId, memberId);

    public Guid WorkItemId { get; private set; }

    public Guid MemberId { get; private set; }

    Guid IPartOf.RootId => WorkItemId;
}

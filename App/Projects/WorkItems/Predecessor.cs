using Erp.Platform.Work;

namespace Erp.Projects.WorkItems;

/// <summary>A task that has to be done before another can begin.</summary>
public sealed class Predecessor : Entity, IPartOf
{
    Predecessor() { }

    internal Predecessor(Guid workItemId, Guid predecessorId) => (WorkItemId, PredecessorId) = (workItemId, predecessorId);

    /// <summary>The task that waits.</summary>
    public Guid WorkItemId { get; private set; }

    /// <summary>The task it waits for.</summary>
    public Guid PredecessorId { get; private set; }

    Guid IPartOf.RootId => WorkItemId;
}

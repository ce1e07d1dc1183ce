using Erp.Platform.Work;

namespace Erp.Projects.WorkItems;

/// <summary>A label on a task.</summary>
public sealed class ItemLabel : Entity, IPartOf
{
    ItemLabel() { }

    internal ItemLabel(Guid workItemId, Guid labelId) => (WorkItemId, LabelId) = (workItemId, labelId);

    public Guid WorkItemId { get; private set; }

    public Guid LabelId { get; private set; }

    Guid IPartOf.RootId => WorkItemId;
}

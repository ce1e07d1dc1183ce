namespace Erp.Projects.WorkItems;

/// <summary>A task was written down.</summary>
public sealed record WorkItemCreated(Guid WorkItemId, Guid ProjectId);

/// <summary>A task came into another state.</summary>
public sealed record WorkItemMoved(Guid WorkItemId, Guid ProjectId, WorkItemState From, WorkItemState To);

namespace Erp.Projects.WorkItems;

/// <summary>A task was written down.</summary>
public sealed record WorkItemCreated(Guid WorkItemId, Guid ProjectId);

/// <summary>Tasks came into another state.</summary>
public sealed record WorkItemsMoved(IReadOnlyList<Guid> WorkItemIds, WorkItemState To);

using Erp.Projects.WorkItems;

namespace Erp.Projects.Plans;

/// <summary>What a person carried in a plan and the server has not answered yet: it lies over what was read, so that whatever is read meanwhile neither hides nor outlives it.</summary>
/// <param name="Tasks">What is carried.</param>
/// <param name="Put">How one of them lies afterwards.</param>
sealed record PlanMove(IReadOnlyList<Guid> Tasks, Func<WorkItemFace, WorkItemFace> Put);

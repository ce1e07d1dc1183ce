namespace Erp.Projects.WorkItems;

/// <summary>Places of the task page that other features of projects fill; each is told <c>RecordId</c>.</summary>
public static class WorkItemSlots
{
    /// <summary>Tabs, such as time.</summary>
    public const string Tabs = "projects.task.tabs";
}

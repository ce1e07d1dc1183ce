using Erp.Platform.Texts;

namespace Erp.Projects.WorkItems;

/// <summary>What people read about who does a task.</summary>
public static class AssigneeTexts
{
    public static readonly Text Assignee = new("Assignee", "Zuständige Person");
    public static readonly Text WorkItemId = new("Task", "Aufgabe");
    public static readonly Text MemberId = new("Person", "Person");
}

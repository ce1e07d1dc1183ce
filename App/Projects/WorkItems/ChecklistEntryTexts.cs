using Erp.Platform.Texts;

namespace Erp.Projects.WorkItems;

/// <summary>What people read about the steps of a task.</summary>
public static class ChecklistEntryTexts
{
    public static readonly Text ChecklistEntry = new("Step", "Schritt");
    public static readonly Text WorkItemId = new("Task", "Aufgabe");
    public static readonly Text Order = new("Order", "Reihenfolge");
    public static readonly Text Text = new("Step", "Schritt");
    public static readonly Text Done = new("Done", "Erledigt");
}

using Erp.Platform.Texts;

namespace Erp.Projects.WorkItems;

/// <summary>What people read about tasks that wait for others.</summary>
public static class PredecessorTexts
{
    public static readonly Text Predecessor = new("Predecessor", "Vorgänger");
    public static readonly Text WorkItemId = new("Task", "Aufgabe");
    public static readonly Text PredecessorId = new("Waits for", "Wartet auf");
}

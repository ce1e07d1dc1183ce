using Erp.Platform.Texts;

namespace Erp.Projects.WorkItems;

/// <summary>What people read about labels on tasks.</summary>
public static class ItemLabelTexts
{
    public static readonly Text ItemLabel = new("Label on a task", "Etikett einer Aufgabe");
    public static readonly Text WorkItemId = new("Task", "Aufgabe");
    public static readonly Text LabelId = new("Label", "Etikett");
}

using Erp.Platform.Texts;

namespace Erp.Projects.WorkItems;

/// <summary>What people read where tasks are narrowed.</summary>
public static class WorkItemFilterTexts
{
    public static readonly Text Filters = new("Which tasks are shown", "Welche Aufgaben gezeigt werden");
    public static readonly Text Search = new("Filter tasks", "Aufgaben filtern");
    public static readonly Text Mine = new("Mine", "Meine");
    public static readonly Text Anyone = new("Anyone", "Alle Personen");
    public static readonly Text AnyLabel = new("Any label", "Alle Etiketten");
}

using Erp.Platform.Texts;

namespace Erp.Projects.Permits;

/// <summary>What people read about what authorities demand.</summary>
public static class PermitConditionTexts
{
    public static readonly Text PermitCondition = new("Condition", "Auflage");
    public static readonly Text OfPermits = new("Conditions of permits", "Auflagen von Genehmigungen");
    public static readonly Text PermitNumber = new("Permit number", "Genehmigungsnummer");
    public static readonly Text PermitId = new("Permit", "Genehmigung");
    public static readonly Text Order = new("Order", "Reihenfolge");
    public static readonly Text Text = new("Condition", "Auflage");
    public static readonly Text DueDate = new("Until", "Bis");
    public static readonly Text Met = new("Met", "Erfüllt");
    public static readonly Text WorkItemId = new("Task", "Aufgabe");
    public static readonly Text Add = new("Add condition", "Auflage hinzufügen");
    public static readonly Text Remove = new("Remove condition", "Auflage entfernen");
    public static readonly Text MakeTask = new("Make it a task", "Aufgabe daraus machen");
    public static readonly Text IsTask = new("This condition is a task already.", "Diese Auflage ist bereits eine Aufgabe.");
    public static readonly Text TaskInUse = new(
        "The task stands for a condition of a permit, or needs one. Take it out there first.",
        "Die Aufgabe steht für eine Auflage einer Genehmigung oder braucht eine. Nehmen Sie sie zuerst dort heraus.");
}

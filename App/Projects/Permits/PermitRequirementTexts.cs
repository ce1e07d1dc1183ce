using Erp.Platform.Texts;

namespace Erp.Projects.Permits;

/// <summary>What people read about tasks that need a permit.</summary>
public static class PermitRequirementTexts
{
    public static readonly Text PermitRequirement = new("Task that needs it", "Aufgabe, die sie braucht");
    public static readonly Text PermitId = new("Permit", "Genehmigung");
    public static readonly Text WorkItemId = new("Task", "Aufgabe");
}

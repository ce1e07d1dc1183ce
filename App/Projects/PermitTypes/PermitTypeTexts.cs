using Erp.Platform.Texts;

namespace Erp.Projects.PermitTypes;

/// <summary>What people read about kinds of permits.</summary>
public static class PermitTypeTexts
{
    public static readonly Text PermitType = new("Type of permit", "Art der Genehmigung");
    public static readonly Text PermitTypes = new("Types of permits", "Genehmigungsarten");
    public static readonly Text Name = new("Name", "Bezeichnung");
    public static readonly Text LeadDays = new("Lead time in days", "Vorlauf in Tagen");
    public static readonly Text RemindDays = new("Remind days before", "Tage vorher erinnern");
    public static readonly Text Documents = new("Papers needed", "Nötige Unterlagen");
    public static readonly Text NameTaken = new("Another type has this name.", "Eine andere Art heißt schon so.");
}

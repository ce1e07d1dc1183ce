using Erp.Platform.Texts;

namespace Erp.Admin.Roles;

/// <summary>What people read about roles.</summary>
public static class RoleTexts
{
    public static readonly Text Role = new("Role", "Rolle");
    public static readonly Text Name = new("Name", "Name");
    public static readonly Text Permissions = new("Permissions", "Rechte");
    public static readonly Text Members = new("People", "Personen");
    public static readonly Text New = new("New role", "Neue Rolle");
    public static readonly Text Copy = new("Copy", "Kopieren");
    public static readonly Text CopyOf = new("{0} (copy)", "{0} (Kopie)");
    public static readonly Text HeldBy = new("Held by {0}", "Vergeben an {0}");
    public static readonly Text HeldByNobody = new("Nobody holds this role yet.", "Noch niemand hat diese Rolle.");
    public static readonly Text NameTaken = new("There is already a role of this name.", "Eine Rolle mit diesem Namen gibt es schon.");
    public static readonly Text StillHeld = new("{0} people hold this role. Take it from them first.", "{0} Personen haben diese Rolle. Nehmen Sie sie ihnen zuerst.");
    public static readonly Text UnknownPermission = new("There is no permission “{0}”.", "Ein Recht „{0}“ gibt es nicht.");
    public static readonly Text DeleteTitle = new("Delete role {0}?", "Rolle {0} löschen?");
    public static readonly Text DeleteText = new("The role disappears from every choice. Histories keep it.", "Die Rolle verschwindet aus jeder Auswahl. In Verläufen bleibt sie stehen.");
    public static readonly Text Deleted = new("Role {0} has been deleted.", "Rolle {0} ist gelöscht.");
    public static readonly Text All = new("All", "Alle");
    public static readonly Text None = new("None", "Keine");
    public static readonly Text ChosenOf = new("{0} of {1}", "{0} von {1}");

    /// <summary>Names of the roles a company starts with.</summary>
    public static readonly Text Administration = new("Administration", "Administration");
    public static readonly Text Sales = new("Sales", "Verkauf");
    public static readonly Text SalesLead = new("Sales lead", "Verkaufsleitung");
    public static readonly Text Purchasing = new("Purchasing", "Einkauf");
    public static readonly Text Warehouse = new("Warehouse", "Lager");
    public static readonly Text Bookkeeping = new("Bookkeeping", "Buchhaltung");
    public static readonly Text ProjectLead = new("Project management", "Projektleitung");
    public static readonly Text ReadOnly = new("Read only", "Nur lesen");
}

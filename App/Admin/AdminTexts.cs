using Erp.Platform.Texts;

namespace Erp.Admin;

/// <summary>What administrators read in more than one place.</summary>
public static class AdminTexts
{
    public static readonly Text Admin = new("Settings", "Einstellungen");
    public static readonly Text Members = new("People", "Personen");
    public static readonly Text Roles = new("Roles", "Rollen");
    public static readonly Text Keys = new("API keys", "API-Schlüssel");
    public static readonly Text Numbering = new("Number ranges", "Nummernkreise");
    public static readonly Text Company = new("Company", "Firma");
    public static readonly Text Audit = new("Audit log", "Prüfprotokoll");
    public static readonly Text Monitoring = new("System", "System");

    public static readonly Text AddMember = new("Add person", "Person aufnehmen");
    public static readonly Text ChangeMember = new("Change person", "Person ändern");
    public static readonly Text DeactivateMember = new("Deactivate", "Deaktivieren");
    public static readonly Text ReactivateMember = new("Reactivate", "Reaktivieren");
    public static readonly Text DefineRole = new("Define role", "Rolle festlegen");
    public static readonly Text ChangeRole = new("Change role", "Rolle ändern");
    public static readonly Text DeleteRole = new("Delete role", "Rolle löschen");
    public static readonly Text CreateKey = new("Create API key", "API-Schlüssel anlegen");
    public static readonly Text RevokeKey = new("Revoke API key", "API-Schlüssel widerrufen");
    public static readonly Text ChangeCompany = new("Change company profile", "Firmenprofil ändern");
    public static readonly Text ChangeLogo = new("Change logo", "Logo ändern");

    public static readonly Text RightsCannotBeUndone = new("Rights are not undone. Change them again instead.", "Rechte werden nicht rückgängig gemacht. Ändern Sie sie stattdessen erneut.");
    public static readonly Text NumbersCannotBeUndone = new(
        "Number ranges only go forward. Change the range again instead.", "Nummernkreise zählen nur vorwärts. Ändern Sie den Kreis stattdessen erneut.");
    public static readonly Text FirstProfile = new("Enter address and tax number of the company, for its paper", "Anschrift und Steuernummer der Firma für ihre Belege eintragen");
}

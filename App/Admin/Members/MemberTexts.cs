using Erp.Platform.Texts;

namespace Erp.Admin.Members;

/// <summary>What people read about people who work in the company.</summary>
public static class MemberTexts
{
    public static readonly Text Member = new("Person", "Person");
    public static readonly Text MemberRole = new("Role", "Rolle");
    public static readonly Text MemberId = new("Person", "Person");
    public static readonly Text RoleId = new("Role", "Rolle");
    public static readonly Text UserId = new("Account", "Konto");
    public static readonly Text Name = new("Name", "Name");
    public static readonly Text Email = new("E-mail", "E-Mail");
    public static readonly Text Active = new("Active", "Aktiv");
    public static readonly Text Inactive = new("Deactivated", "Deaktiviert");
    public static readonly Text State = new("State", "Status");
    public static readonly Text Roles = new("Roles", "Rollen");
    public static readonly Text Language = new("Language", "Sprache");
    public static readonly Text Password = new("First password", "Erstes Passwort");
    public static readonly Text PasswordHint = new(
        "At least 10 characters. Somebody who already has an account here keeps their own password.",
        "Mindestens 10 Zeichen. Wer hier schon ein Konto hat, behält das eigene Passwort.");
    public static readonly Text Person = new("Person", "Person");
    public static readonly Text New = new("Add person", "Person aufnehmen");
    public static readonly Text RolesHint = new("What the person may do follows from all roles together.", "Was die Person darf, ergibt sich aus allen Rollen zusammen.");
    public static readonly Text NoRoles = new("Without a role the person can sign in, but sees nothing.", "Ohne Rolle kann sich die Person anmelden, sieht aber nichts.");
    public static readonly Text Added = new("{0} has been added.", "{0} ist aufgenommen.");
    public static readonly Text AlreadyMember = new("This person already works in this company.", "Diese Person gehört schon zu dieser Firma.");
    public static readonly Text UnknownRole = new("One of the roles no longer exists. Please choose again.", "Eine der Rollen gibt es nicht mehr. Bitte wählen Sie erneut.");
    public static readonly Text NotOneself = new("You cannot deactivate yourself. Ask another administrator.", "Sie können sich nicht selbst deaktivieren. Bitten Sie eine andere Administration.");
    public static readonly Text LastAdministrator = new(
        "Somebody must remain who may manage people and roles. Give that right to another active person first.",
        "Es muss jemand bleiben, der Personen und Rollen verwalten darf. Geben Sie dieses Recht zuerst einer anderen aktiven Person.");
    public static readonly Text DeactivateTitle = new("Deactivate {0}?", "{0} deaktivieren?");
    public static readonly Text DeactivateText = new(
        "All sessions end at once and signing in is no longer possible. Histories keep the name. You can reactivate the person at any time.",
        "Alle Sitzungen enden sofort, eine Anmeldung ist nicht mehr möglich. In Verläufen bleibt der Name stehen. Sie können die Person jederzeit reaktivieren.");
    public static readonly Text Deactivated = new("{0} has been deactivated.", "{0} ist deaktiviert.");
    public static readonly Text Reactivated = new("{0} has been reactivated.", "{0} ist reaktiviert.");
    public static readonly Text DeactivatedNotice = new("This person is deactivated and cannot sign in.", "Diese Person ist deaktiviert und kann sich nicht anmelden.");
}

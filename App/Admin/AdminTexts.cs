using Erp.Platform.Texts;

namespace Erp.Admin;

/// <summary>What administrators read.</summary>
public static class AdminTexts
{
    public static readonly Text Admin = new("Settings", "Einstellungen");
    public static readonly Text AddMember = new("Add member", "Mitglied aufnehmen");
    public static readonly Text DefineRole = new("Define role", "Rolle festlegen");
}

using Erp.Platform.Texts;

namespace Erp.Projects.BomVersions;

/// <summary>What people read about versions of parts lists.</summary>
public static class BomVersionTexts
{
    public static readonly Text BomVersion = new("Version", "Version");
    public static readonly Text BomVersions = new("Versions", "Versionen");
    public static readonly Text Keep = new("Keep a version", "Version festhalten");
    public static readonly Text Numbered = new("Version {0}", "Version {0}");
    public static readonly Text Same = new("Nothing changed since.", "Seitdem hat sich nichts geändert.");
    public static readonly Text Then = new("Then", "Damals");
    public static readonly Text Now = new("Now", "Jetzt");
    public static readonly Text Change = new("Change", "Änderung");
    public static readonly Text Nothing = new("The list has no parts to keep.", "Die Liste hat keine Teile, die festzuhalten wären.");

    public static readonly Text ProjectId = new("Project", "Projekt");
    public static readonly Text Number = new("Number", "Nummer");
    public static readonly Text Note = new("Kept for", "Festgehalten für");

    public static readonly Text Added = new("Added", "Hinzugekommen");
    public static readonly Text Removed = new("Removed", "Entfallen");
    public static readonly Text Changed = new("Changed", "Geändert");
}

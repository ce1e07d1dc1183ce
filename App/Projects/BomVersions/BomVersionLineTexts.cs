using Erp.Platform.Texts;

namespace Erp.Projects.BomVersions;

/// <summary>What people read about the lines of versions.</summary>
public static class BomVersionLineTexts
{
    public static readonly Text BomVersionLine = new("Part of a version", "Teil einer Version");
    public static readonly Text VersionId = new("Version", "Version");
    public static readonly Text LineId = new("Part", "Teil");
    public static readonly Text Outline = new("No.", "Nr.");
    public static readonly Text Name = new("Name", "Bezeichnung");
    public static readonly Text Quantity = new("Quantity", "Menge");
    public static readonly Text UnitCode = new("Unit", "Einheit");
    public static readonly Text UnitPrice = new("Unit price", "Einzelpreis");
    public static readonly Text Total = new("Total quantity", "Gesamtmenge");
}

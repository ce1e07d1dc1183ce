using Erp.Platform.Texts;

namespace Erp.Catalog.Units;

/// <summary>What people read about units.</summary>
public static class UnitTexts
{
    public static readonly Text Unit = new("Unit", "Einheit");
    public static readonly Text Units = new("Units", "Einheiten");

    public static readonly Text Code = new("Code", "Kürzel");
    public static readonly Text NameEn = new("Name (English)", "Name (Englisch)");
    public static readonly Text NameDe = new("Name (German)", "Name (Deutsch)");
    public static readonly Text UneceCode = new("UN/ECE code", "UN/ECE-Code");

    public static readonly Text CodeTaken = new("This code is already taken.", "Dieses Kürzel ist bereits vergeben.");
    public static readonly Text UneceCodeShape = new("Two or three capitals or digits, such as H87 for piece.", "Zwei oder drei Großbuchstaben oder Ziffern, etwa H87 für Stück.");
}

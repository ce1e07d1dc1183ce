using Erp.Platform.Texts;

namespace Erp.Projects.Transports;

/// <summary>What people read about packing lists.</summary>
public static class TransportLineTexts
{
    public static readonly Text TransportLine = new("Packed thing", "Packstück");
    public static readonly Text OfTransports = new("Packing lists", "Packlisten");
    public static readonly Text TransportNumber = new("Transport number", "Transportnummer");
    public static readonly Text TransportId = new("Transport", "Transport");
    public static readonly Text Order = new("Order", "Reihenfolge");
    public static readonly Text ItemId = new("Item", "Artikel");
    public static readonly Text Text = new("What", "Was");
    public static readonly Text Quantity = new("Quantity", "Menge");
    public static readonly Text Unit = new("Unit", "Einheit");
    public static readonly Text Packed = new("Packed", "Verladen");
    public static readonly Text Add = new("Add line", "Zeile hinzufügen");
    public static readonly Text Remove = new("Remove line", "Zeile entfernen");
}

using Erp.Platform.Texts;

namespace Erp.Sales.Orders;

/// <summary>What histories say of the parts of ordered kits.</summary>
public static class OrderKitPartTexts
{
    public static readonly Text OrderKitPart = new("Part of an ordered kit", "Teil eines bestellten Sets");
    public static readonly Text OrderId = new("Order", "Auftrag");
    public static readonly Text OrderLineId = new("Order line", "Auftragsposition");
    public static readonly Text ItemId = new("Item", "Artikel");
    public static readonly Text Quantity = new("Quantity in one kit", "Menge je Set");
}

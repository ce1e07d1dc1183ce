using Erp.Platform.Texts;
using Erp.Sales.Documents;
using Erp.Sales.Orders;

namespace Erp.Sales.Deliveries;

/// <summary>What people read about lines of deliveries.</summary>
public static class DeliveryLineTexts
{
    public static readonly Text DeliveryLine = new("Line of a delivery", "Lieferposition");
    public static readonly Text DeliveryId = new("Delivery", "Lieferung");
    public static readonly Text OrderLineId = OrderLineTexts.OrderLine;
    public static readonly Text Position = DocumentTexts.Position;
    public static readonly Text ItemId = DocumentTexts.ItemId;
    public static readonly Text ItemNumber = DocumentTexts.ItemNumber;
    public static readonly Text Text = DocumentTexts.LineText;
    public static readonly Text Description = DocumentTexts.Description;
    public static readonly Text Quantity = DocumentTexts.Quantity;
    public static readonly Text UnitCode = DocumentTexts.UnitCode;
    public static readonly Text UnitName = DocumentTexts.UnitName;
}

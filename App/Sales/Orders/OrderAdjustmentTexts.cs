using Erp.Platform.Texts;
using Erp.Sales.Documents;

namespace Erp.Sales.Orders;

/// <summary>What people read about discounts and charges of orders.</summary>
public static class OrderAdjustmentTexts
{
    public static readonly Text OrderAdjustment = new("Discount or charge of the order", "Rabatt oder Zuschlag des Auftrags");
    public static readonly Text OrderId = new("Order", "Auftrag");
    public static readonly Text Kind = AdjustmentTexts.Kind;
    public static readonly Text Invoiced = new("Invoiced", "Berechnet");
}

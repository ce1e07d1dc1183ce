using Erp.Platform.Texts;

namespace Erp.Sales.Orders;

/// <summary>What people read about lines of orders.</summary>
public static class OrderLineTexts
{
    public static readonly Text IsService = new("Service", "Dienstleistung");
    public static readonly Text OrderLine = new("Order line", "Auftragsposition");
    public static readonly Text OrderId = new("Order", "Auftrag");
    public static readonly Text InvoicedQuantity = new("Invoiced", "Berechnet");
    public static readonly Text InvoicedDiscount = new("Invoiced of the discount", "Vom Rabatt berechnet");
    public static readonly Text InvoicedCharge = new("Invoiced of the surcharge", "Vom Zuschlag berechnet");
    public static readonly Text IssuedQuantity = new("Invoiced by issued invoices", "Durch ausgestellte Rechnungen berechnet");
    public static readonly Text DeliveredQuantity = new("Delivered", "Geliefert");
    public static readonly Text StillOpen = new("{0:#,##0.###} open", "{0:#,##0.###} offen");
}

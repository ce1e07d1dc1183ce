using Erp.Platform.Texts;

namespace Erp.Sales;

/// <summary>What people read about the module as a whole.</summary>
public static class SalesTexts
{
    public static readonly Text DemoCancelReason = new("Event was called off", "Veranstaltung wurde abgesagt");
    public static readonly Text Sales = new("Sales", "Verkauf");
    public static readonly Text Title = new("Sales", "Verkauf");
    public static readonly Text MayRead = new("See orders, deliveries and invoices", "Aufträge, Lieferungen und Rechnungen sehen");
    public static readonly Text MayWrite = new("Edit orders, issue invoices", "Aufträge bearbeiten, Rechnungen ausstellen");
    public static readonly Text MayDeliver = new("Deliver orders", "Aufträge ausliefern");
    public static readonly Text MayApprove = new("Cancel orders and invoices", "Aufträge und Rechnungen stornieren");
    public static readonly Text Seed = new("Set up sales", "Verkauf einrichten");
}

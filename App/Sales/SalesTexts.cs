using Erp.Platform.Texts;

namespace Erp.Sales;

/// <summary>What people read about the module as a whole.</summary>
public static class SalesTexts
{
    public static readonly Text DemoCancelReason = new("Event was called off", "Veranstaltung wurde abgesagt");
    public static readonly Text DemoApprovalNote = new("A framework contract for three years hangs on it.", "Daran hängt ein Rahmenvertrag über drei Jahre.");
    public static readonly Text DemoDeclineReason = new("Somebody else was cheaper", "Ein anderer Anbieter war günstiger");
    public static readonly Text DemoHeading = new("Equipment for the main stage", "Ausstattung der Hauptbühne");
    public static readonly Text DemoNote = new(
        "As discussed on site. Delivery to the loading ramp, assembly by your crew.", "Wie vor Ort besprochen. Lieferung bis zur Laderampe, Aufbau durch Ihre Mannschaft.");
    public static readonly Text Sales = new("Sales", "Verkauf");
    public static readonly Text Title = new("Sales", "Verkauf");
    public static readonly Text MayRead = new("See quotes, orders, deliveries and invoices", "Angebote, Aufträge, Lieferungen und Rechnungen sehen");
    public static readonly Text MayWrite = new("Edit quotes and orders, issue invoices", "Angebote und Aufträge bearbeiten, Rechnungen ausstellen");
    public static readonly Text MayDeliver = new("Deliver orders", "Aufträge ausliefern");
    public static readonly Text MayApprove = new("Approve, cancel orders and invoices, write credit notes", "Freigeben, Aufträge und Rechnungen stornieren, Rechnungskorrekturen schreiben");
    public static readonly Text MayMargin = new("See costs and margins of documents", "Kosten und Marge der Belege sehen");
    public static readonly Text Seed = new("Set up sales", "Verkauf einrichten");
}

using Erp.Platform.Texts;

namespace Erp.Purchasing;

/// <summary>What the module as a whole says.</summary>
public static class PurchasingTexts
{
    public static readonly Text Purchasing = new("Purchasing", "Einkauf");
    public static readonly Text MayRead = new("See purchase requests and supplier invoices", "Bestellanforderungen und Eingangsrechnungen sehen");
    public static readonly Text MayWrite = new("Write purchase requests, order, and enter supplier invoices", "Bestellanforderungen schreiben, bestellen und Eingangsrechnungen erfassen");
    public static readonly Text MayReceive = new("Receive ordered goods", "Bestellte Ware annehmen");
    public static readonly Text MayApprove = new("Approve and reject purchase requests", "Bestellanforderungen genehmigen und ablehnen");
    public static readonly Text Seed = new("Set up purchasing", "Einkauf einrichten");
}

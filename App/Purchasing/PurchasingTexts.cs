using Erp.Platform.Texts;

namespace Erp.Purchasing;

/// <summary>What the module as a whole says.</summary>
public static class PurchasingTexts
{
    public static readonly Text Purchasing = new("Purchasing", "Einkauf");
    public static readonly Text MayRead = new("See purchase requests", "Bestellanforderungen sehen");
    public static readonly Text MayWrite = new("Write purchase requests and order", "Bestellanforderungen schreiben und bestellen");
    public static readonly Text MayApprove = new("Approve and reject purchase requests", "Bestellanforderungen genehmigen und ablehnen");
    public static readonly Text Seed = new("Set up purchasing", "Einkauf einrichten");
}

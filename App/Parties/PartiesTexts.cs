using Erp.Platform.Texts;

namespace Erp.Parties;

/// <summary>What people read about the module as a whole.</summary>
public static class PartiesTexts
{
    public static readonly Text MayRead = new("See customers and suppliers", "Kunden und Lieferanten sehen");
    public static readonly Text MayWrite = new("Edit customers and suppliers", "Kunden und Lieferanten bearbeiten");
    public static readonly Text DemoFunction = new("Purchasing", "Einkauf");
    public static readonly Text Seed = new("Set up customers and suppliers", "Kunden und Lieferanten einrichten");
    public static readonly Text FirstParty = new("Create the first customer, or bring customers from a file", "Den ersten Kunden anlegen oder Kunden aus einer Datei mitbringen");
}

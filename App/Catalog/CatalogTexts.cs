using Erp.Platform.Texts;

namespace Erp.Catalog;

/// <summary>What people read about the module as a whole.</summary>
public static class CatalogTexts
{
    public static readonly Text MayRead = new("See items and prices", "Artikel und Preise sehen");
    public static readonly Text MayWrite = new("Edit items and prices", "Artikel und Preise bearbeiten");
    public static readonly Text MayCost = new("See and edit what items cost us", "Einstandspreise sehen und bearbeiten");
    public static readonly Text Seed = new("Set up items and units", "Artikel und Einheiten einrichten");
    public static readonly Text FirstItem = new("Create the first item or service", "Den ersten Artikel oder die erste Leistung anlegen");
}

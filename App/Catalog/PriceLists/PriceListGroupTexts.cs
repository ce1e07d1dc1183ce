using Erp.Platform.Texts;

namespace Erp.Catalog.PriceLists;

/// <summary>What the history calls whom a price list is for.</summary>
public static class PriceListGroupTexts
{
    public static readonly Text PriceListGroup = new("Group of the list", "Gruppe der Liste");
    public static readonly Text PriceListId = new("Price list", "Preisliste");
    public static readonly Text GroupId = new("Customer group", "Kundengruppe");
}

using Erp.Platform.Texts;

namespace Erp.Catalog.PriceLists;

/// <summary>What the history calls whom a price list is for.</summary>
public static class PriceListPartyTexts
{
    public static readonly Text PriceListParty = new("Customer of the list", "Kunde der Liste");
    public static readonly Text PriceListId = new("Price list", "Preisliste");
    public static readonly Text PartyId = new("Customer", "Kunde");
}

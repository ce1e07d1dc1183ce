using Erp.Platform.Texts;

namespace Erp.Catalog.PriceLists;

/// <summary>What people read where they ask what something costs.</summary>
public static class PriceQuestionTexts
{
    public static readonly Text Title = new("What does it cost?", "Was kostet der Artikel?");
    public static readonly Text Customer = new("Customer", "Kunde");
    public static readonly Text Quantity = new("Quantity", "Menge");
    public static readonly Text Date = new("Day", "Tag");
}

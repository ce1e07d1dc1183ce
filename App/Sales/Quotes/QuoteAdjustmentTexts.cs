using Erp.Platform.Texts;
using Erp.Sales.Documents;

namespace Erp.Sales.Quotes;

/// <summary>What people read about discounts and charges of quotes.</summary>
public static class QuoteAdjustmentTexts
{
    public static readonly Text QuoteAdjustment = new("Discount or charge of the quote", "Rabatt oder Zuschlag des Angebots");
    public static readonly Text QuoteId = new("Quote", "Angebot");
    public static readonly Text Kind = AdjustmentTexts.Kind;
}

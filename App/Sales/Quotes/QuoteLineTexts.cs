using Erp.Platform.Texts;

namespace Erp.Sales.Quotes;

/// <summary>What people read about lines of quotes.</summary>
public static class QuoteLineTexts
{
    public static readonly Text QuoteLine = new("Quote line", "Angebotsposition");
    public static readonly Text QuoteId = new("Quote", "Angebot");
    public static readonly Text Chosen = new("Accepted", "Angenommen");
}

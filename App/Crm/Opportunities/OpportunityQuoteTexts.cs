using Erp.Platform.Texts;

namespace Erp.Crm.Opportunities;

/// <summary>What people read about the quotes of opportunities.</summary>
public static class OpportunityQuoteTexts
{
    public static readonly Text OpportunityQuote = new("Quote", "Angebot");
    public static readonly Text OpportunityId = new("Opportunity", "Verkaufschance");
    public static readonly Text QuoteId = new("Quote", "Angebot");
    public static readonly Text Quotes = new("Quotes", "Angebote");
    public static readonly Text Number = new("Number", "Nummer");
    public static readonly Text Draft = new("Draft", "Entwurf");
    public static readonly Text Date = new("Date", "Datum");
    public static readonly Text ValidUntil = new("Valid until", "Gültig bis");
    public static readonly Text Net = new("Net", "Netto");
    public static readonly Text State = new("State", "Status");
    public static readonly Text None = new("Nothing offered yet", "Noch nichts angeboten");
    public static readonly Text AllRefused = new(
        "Every quote was declined or has expired. Revise one, offer anew, or mark the opportunity as lost.",
        "Alle Angebote sind abgelehnt oder abgelaufen. Überarbeiten Sie eines, bieten Sie neu an oder vermerken Sie die Verkaufschance als verloren.");
    public static readonly Text MadeFor = new("Made for {0}.", "Erstellt für {0}.");
}

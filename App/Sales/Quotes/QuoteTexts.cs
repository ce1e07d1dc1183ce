using Erp.Platform.Texts;

namespace Erp.Sales.Quotes;

/// <summary>What people read about quotes.</summary>
public static class QuoteTexts
{
    public static readonly Text Quote = new("Quote", "Angebot");
    public static readonly Text Quotes = new("Quotes", "Angebote");
    public static readonly Text Create = new("Create quote", "Angebot anlegen");
    public static readonly Text Change = new("Change quote", "Angebot ändern");
    public static readonly Text Delete = new("Delete draft", "Entwurf löschen");
    public static readonly Text Send = new("Submit", "Abgeben");
    public static readonly Text Accept = new("Accept", "Annehmen");
    public static readonly Text Decline = new("Decline", "Ablehnen");
    public static readonly Text Revise = new("New version", "Neue Version");
    public static readonly Text Expire = new("Let quotes expire", "Angebote ablaufen lassen");

    public static readonly Text Draft = new("Draft", "Entwurf");
    public static readonly Text Sent = new("Submitted", "Abgegeben");
    public static readonly Text Accepted = new("Accepted", "Angenommen");
    public static readonly Text Declined = new("Declined", "Abgelehnt");
    public static readonly Text Expired = new("Expired", "Abgelaufen");
    public static readonly Text Superseded = new("Superseded", "Ersetzt");

    public static readonly Text Number = new("Quote number", "Angebotsnummer");
    public static readonly Text QuoteDate = new("Quote date", "Angebotsdatum");
    public static readonly Text ValidUntil = new("Valid until", "Gültig bis");
    public static readonly Text Revision = new("Version", "Version");
    public static readonly Text OriginId = new("First version", "Erste Version");
    public static readonly Text DeclineReason = new("Reason of refusal", "Ablehnungsgrund");

    public static readonly Text SendBinds = new(
        "A submitted quote binds the company until its last valid day. Make a new version to change it.",
        "Ein abgegebenes Angebot bindet das Unternehmen bis zum letzten Gültigkeitstag. Zum Ändern legen Sie eine neue Version an.");
    public static readonly Text AcceptBinds = new("An order came of this quote. Change or cancel the order.", "Aus diesem Angebot ist ein Auftrag entstanden. Ändern oder stornieren Sie den Auftrag.");
    public static readonly Text ValidBeforeDate = new("A quote must be valid on its own date at least.", "Ein Angebot muss mindestens an seinem Datum gültig sein.");
    public static readonly Text ValidInPast = new("The last valid day lies in the past. Choose a later one.", "Der letzte Gültigkeitstag liegt in der Vergangenheit. Wählen Sie einen späteren.");
    public static readonly Text NoLongerValid = new(
        "This quote was valid until {0:d}. Make a new version for the customer to accept.",
        "Dieses Angebot galt bis {0:d}. Legen Sie eine neue Version an, die der Kunde annehmen kann.");
    public static readonly Text EarlierAccepted = new(
        "The customer accepted {0}; another version cannot be submitted any more.", "Der Kunde hat {0} angenommen; eine andere Version lässt sich nicht mehr abgeben.");
    public static readonly Text VersionInWork = new(
        "Another version of this quote is being written. Finish or delete it first.",
        "Eine andere Version dieses Angebots wird gerade geschrieben. Beenden oder löschen Sie diese zuerst.");
    public static readonly Text LineUnknown = new("Choose lines of this quote that offer something.", "Wählen Sie Positionen dieses Angebots, die etwas anbieten.");
    public static readonly Text NothingChosen = new("Choose at least one line.", "Wählen Sie mindestens eine Position.");

    public static readonly Text DraftTitle = new("Quote (draft)", "Angebot (Entwurf)");
    public static readonly Text Title = new("Quote {0}", "Angebot {0}");
    public static readonly Text Validity = new("We are bound by this quote until {0:d}.", "An dieses Angebot halten wir uns bis zum {0:d} gebunden.");
    public static readonly Text OptionalRemark = new("Optional, not included in the total", "Optional, nicht im Gesamtbetrag enthalten");
    public static readonly Text AlternativeRemark = new("Alternative, not included in the total", "Alternativ, nicht im Gesamtbetrag enthalten");

    public static readonly Text New = new("New quote", "Neues Angebot");
    public static readonly Text SentNow = new("Quote {0} submitted", "Angebot {0} abgegeben");
    public static readonly Text Versions = new("Versions", "Versionen");
    public static readonly Text VersionNumber = new("Version {0}", "Version {0}");
    public static readonly Text Taken = new("Accepted", "Angenommen");
    public static readonly Text AcceptTitle = new("Which lines does the customer accept?", "Welche Positionen nimmt der Kunde an?");
    public static readonly Text AcceptText = new(
        "An order of the chosen lines is drafted, at the prices offered.", "Aus den gewählten Positionen entsteht ein Auftragsentwurf zu den angebotenen Preisen.");
    public static readonly Text AcceptFirm = new(
        "An order of all firm lines is drafted, at the prices offered. On the quote’s page you can choose among them.",
        "Aus allen festen Positionen entsteht ein Auftragsentwurf zu den angebotenen Preisen. Eine Auswahl treffen Sie auf der Seite des Angebots.");
    public static readonly Text AcceptNow = new("Create order", "Auftrag erstellen");
    public static readonly Text DeclineTitle = new("Quote {0} declined?", "Angebot {0} abgelehnt?");
    public static readonly Text DeclineText = new("Note what the customer said. A new version can still be made.", "Halten Sie fest, was der Kunde gesagt hat. Eine neue Version bleibt möglich.");
    public static readonly Text DeleteTitle = new("Delete this draft?", "Diesen Entwurf löschen?");
    public static readonly Text DeleteText = new(
        "It has no number yet, so nothing is missing afterwards. The history keeps it.", "Er hat noch keine Nummer, es fehlt also danach nichts. Der Verlauf behält ihn.");
    public static readonly Text NoneYet = new("No quotes yet", "Noch keine Angebote");
    public static readonly Text NoneYetText = new(
        "A quote says what something would cost, until a day. When the customer accepts, it becomes an order.",
        "Ein Angebot sagt, was etwas kosten würde, bis zu einem Tag. Nimmt der Kunde an, wird daraus ein Auftrag.");
}

using Erp.Platform.Texts;

namespace Erp.Crm.Opportunities;

/// <summary>What people read about opportunities.</summary>
public static class OpportunityTexts
{
    public static readonly Text Opportunity = new("Opportunity", "Verkaufschance");
    public static readonly Text Opportunities = new("Opportunities", "Verkaufschancen");
    public static readonly Text Begin = new("New opportunity", "Neue Verkaufschance");
    public static readonly Text Create = new("Create opportunity", "Verkaufschance anlegen");
    public static readonly Text Change = new("Change opportunity", "Verkaufschance ändern");
    public static readonly Text Delete = new("Delete opportunity", "Verkaufschance löschen");
    public static readonly Text DeleteExplained = new(
        "The opportunity goes with its activities. The history keeps it, and the deletion can be undone.",
        "Die Verkaufschance wird samt Aktivitäten entfernt. Die Historie behält sie, und das Löschen lässt sich rückgängig machen.");
    public static readonly Text Qualify = new("Qualify", "Qualifizieren");
    public static readonly Text Propose = new("Proposal", "Zum Angebot");
    public static readonly Text Negotiate = new("Negotiate", "Verhandeln");
    public static readonly Text Win = new("Won", "Gewonnen");
    public static readonly Text WinByQuote = new("Quote accepted", "Angebot angenommen");
    public static readonly Text Lose = new("Lost", "Verloren");
    public static readonly Text LoseTitle = new("{0} is lost?", "{0} ist verloren?");
    public static readonly Text LoseText = new(
        "It leaves the forecast. Its quotes stay as they are, and it can be taken up again.",
        "Sie fällt aus der Prognose. Ihre Angebote bleiben, wie sie sind, und sie lässt sich wieder aufnehmen.");
    public static readonly Text Reopen = new("Take up again", "Wieder aufnehmen");
    public static readonly Text MakeQuote = new("Make a quote", "Angebot erstellen");
    public static readonly Text Empty = new("No opportunities yet", "Noch keine Verkaufschancen");
    public static readonly Text EmptyHint = new(
        "Write down what a customer may buy, what it may be worth, and when they decide.",
        "Schreiben Sie auf, was ein Kunde kaufen könnte, was es wert wäre und wann er entscheidet.");
    public static readonly Text NoneOfParty = new("No opportunities with this party", "Keine Verkaufschancen mit diesem Partner");

    public static readonly Text Number = new("Number", "Nummer");
    public static readonly Text Title = new("Title", "Titel");
    public static readonly Text PartyId = new("Customer or prospect", "Kunde oder Interessent");
    public static readonly Text ContactId = new("Contact", "Ansprechpartner");
    public static readonly Text ResponsibleId = new("Responsible", "Zuständig");
    public static readonly Text Source = new("Source", "Herkunft");
    public static readonly Text Stage = new("Stage", "Phase");
    public static readonly Text Value = new("Expected value (net)", "Erwarteter Wert (netto)");
    public static readonly Text FollowsQuote = new("Value follows the latest quote", "Wert folgt dem letzten Angebot");
    public static readonly Text OwnProbability = new("Own probability", "Eigene Wahrscheinlichkeit");
    public static readonly Text Probability = new("Probability", "Wahrscheinlichkeit");
    public static readonly Text ProbabilityHint = new("Left empty: {0} %, as the stage proposes.", "Leer: {0} %, wie die Phase vorschlägt.");
    public static readonly Text Weighted = new("Weighted value", "Gewichteter Wert");
    public static readonly Text OpenedOn = new("Since", "Seit");
    public static readonly Text CloseDate = new("Expected close", "Erwarteter Abschluss");
    public static readonly Text ClosedOn = new("Closed on", "Abgeschlossen am");
    public static readonly Text LostReason = new("Reason for the loss", "Verlustgrund");
    public static readonly Text Description = new("Description", "Beschreibung");
    public static readonly Text SearchText = new("Search words", "Suchwörter");
    public static readonly Text NextActivity = new("Next activity", "Nächste Aktivität");
    public static readonly Text General = new("General", "Allgemein");
    public static readonly Text Expectation = new("Expectation", "Erwartung");

    public static readonly Text New = new("New", "Neu");
    public static readonly Text Qualified = new("Qualified", "Qualifiziert");
    public static readonly Text Proposal = new("Proposal", "Angebot");
    public static readonly Text Negotiation = new("Negotiation", "Verhandlung");
    public static readonly Text Won = new("Won", "Gewonnen");
    public static readonly Text Lost = new("Lost", "Verloren");

    public static readonly Text Unknown = new("Unknown", "Unbekannt");
    public static readonly Text ExistingCustomer = new("Existing customer", "Bestandskunde");
    public static readonly Text Referral = new("Referral", "Empfehlung");
    public static readonly Text Enquiry = new("Enquiry", "Anfrage");
    public static readonly Text Fair = new("Fair or event", "Messe oder Veranstaltung");
    public static readonly Text Advertising = new("Advertising", "Werbung");
    public static readonly Text ColdCall = new("Cold call", "Kaltakquise");
    public static readonly Text Tender = new("Tender", "Ausschreibung");

    public static readonly Text Open = new("Open opportunities", "Offene Verkaufschancen");
    public static readonly Text WeightedOpen = new("Weighted, of {0}", "Gewichtet, von {0}");
    public static readonly Text OverdueActivities = new("Overdue activities", "Überfällige Aktivitäten");
    public static readonly Text DueToday = new("{0} due today", "{0} heute fällig");

    public static readonly Text OpenedInFuture = new("Nobody can have heard of it on a day to come.", "Niemand kann an einem künftigen Tag davon erfahren haben.");
    public static readonly Text OpenedAfterClosed = new("It was closed on {0:d} and cannot have been heard of later.", "Sie endete am {0:d}; erfahren haben kann man nicht erst danach davon.");
    public static readonly Text ClosesBeforeOpened = new("The customer cannot decide before the opportunity was heard of.", "Der Kunde kann nicht entscheiden, bevor die Verkaufschance bekannt war.");
    public static readonly Text IsClosed = new("{0} is won or lost. Take it up again first.", "{0} ist gewonnen oder verloren. Nehmen Sie sie zuerst wieder auf.");
    public static readonly Text HasQuotes = new("Quotes were made for {0}. Mark it as lost instead.", "Zu {0} gibt es Angebote. Vermerken Sie sie stattdessen als verloren.");
    public static readonly Text NoCustomer = new(
        "{0} is no customer yet. Make them one before you make a quote.", "{0} ist noch kein Kunde. Nehmen Sie die Rolle „Kunde“ auf, bevor Sie ein Angebot erstellen.");
    public static readonly Text PartyUnknown = new("There is no such customer or prospect.", "Diesen Kunden oder Interessenten gibt es nicht.");
    public static readonly Text PartyInUse = new(
        "There is no such customer or prospect, or opportunities refer to it.",
        "Diesen Kunden oder Interessenten gibt es nicht, oder Verkaufschancen beziehen sich darauf.");
    public static readonly Text ContactUnknown = new("This contact is not one of the party's.", "Dieser Ansprechpartner gehört nicht zum Partner.");
    public static readonly Text ContactInUse = new("There is no such contact, or opportunities refer to them.", "Diesen Ansprechpartner gibt es nicht, oder Verkaufschancen beziehen sich auf ihn.");
    public static readonly Text MemberUnknown = new("There is no such colleague.", "Diesen Kollegen gibt es nicht.");
}

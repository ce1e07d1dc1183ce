using Erp.Platform.Texts;

namespace Erp.Projects.HourBillings;

/// <summary>What people read about hours on invoices.</summary>
public static class HourBillingTexts
{
    public static readonly Text Bill = new("Bill hours", "Stunden abrechnen");
    public static readonly Text Release = new("Take hours off an invoice", "Stunden von einer Rechnung nehmen");
    public static readonly Text Follows = new("Follows the invoice in Sales.", "Folgt der Rechnung im Verkauf.");
    public static readonly Text Draft = new("Draft invoice", "Rechnung entwerfen");
    public static readonly Text Grouping = new("One line for", "Eine Position je");
    public static readonly Text Activity = new("each activity", "Tätigkeit");
    public static readonly Text Person = new("each person and activity", "Person und Tätigkeit");
    public static readonly Text Entry = new("each entry", "Zeiteintrag");
    public static readonly Text Chosen = new("{0} of {1} entries, {2} h", "{0} von {1} Einträgen, {2} Std");
    public static readonly Text Preview = new("The invoice", "Die Rechnung");
    public static readonly Text Text = new("Text", "Text");
    public static readonly Text Quantity = new("Quantity", "Menge");
    public static readonly Text UnitPrice = new("Price", "Preis");
    public static readonly Text Net = new("Net", "Netto");
    public static readonly Text Tax = new("Tax", "Steuer");
    public static readonly Text Gross = new("Gross", "Brutto");
    public static readonly Text ChooseAll = new("Choose all", "Alle auswählen");
    public static readonly Text NothingOpen = new("No approved, billable hours are left to bill.", "Es sind keine freigegebenen, abrechenbaren Stunden mehr abzurechnen.");
    public static readonly Text OldestOnly = new("These are the oldest {0:N0}. Bill them first, then the others.", "Das sind die ältesten {0:N0}. Rechnen Sie zuerst diese ab, dann die übrigen.");
    public static readonly Text ChooseSome = new("Choose the hours to bill.", "Wählen Sie die Stunden, die abgerechnet werden.");
    public static readonly Text Drafted = new("The invoice is drafted.", "Die Rechnung ist entworfen.");
    public static readonly Text OnInvoice = new("Hours of {0}: {1} entries, {2} h", "Stunden aus {0}: {1} Einträge, {2} Std");

    public static readonly Text NoClient = new("Project {0} has no client to bill.", "Projekt {0} hat keinen Auftraggeber, der zahlt.");
    public static readonly Text NotBillable = new("An entry of {0:d} is not billable.", "Ein Eintrag vom {0:d} ist nicht abrechenbar.");
    public static readonly Text NotApproved = new(
        "An entry of {0:d} is “{1}”: only approved hours are billed, and each once.",
        "Ein Eintrag vom {0:d} ist „{1}“: Nur freigegebene Stunden werden abgerechnet, und jede einmal.");
    public static readonly Text NotCounted = new(
        "The activity of an entry of {0:d} is no longer a service counted in hours.",
        "Die Tätigkeit eines Eintrags vom {0:d} ist keine in Stunden gezählte Leistung mehr.");
}

using Erp.Platform.Texts;

namespace Erp.Parties;

/// <summary>What people read about companies and people.</summary>
public static class PartyTexts
{
    public static readonly Text Party = new("Business partner", "Geschäftspartner");
    public static readonly Text Parties = new("Customers and suppliers", "Kunden und Lieferanten");
    public static readonly Text Create = new("Create business partner", "Geschäftspartner anlegen");
    public static readonly Text Change = new("Change business partner", "Geschäftspartner ändern");
    public static readonly Text Delete = new("Delete business partner", "Geschäftspartner löschen");

    public static readonly Text Number = new("Number", "Nummer");
    public static readonly Text Kind = new("Kind", "Art");
    public static readonly Text Company = new("Company", "Firma");
    public static readonly Text Person = new("Person", "Person");
    public static readonly Text Name = new("Name", "Name");
    public static readonly Text CompanyName = new("Company name", "Firmenname");
    public static readonly Text Salutation = new("Salutation", "Anrede");
    public static readonly Text None = new("None", "Keine");
    public static readonly Text Ms = new("Ms", "Frau");
    public static readonly Text Mr = new("Mr", "Herr");
    public static readonly Text Title = new("Title", "Titel");
    public static readonly Text FirstName = new("First name", "Vorname");
    public static readonly Text LastName = new("Last name", "Nachname");
    public static readonly Text IsCustomer = new("Customer", "Kunde");
    public static readonly Text IsSupplier = new("Supplier", "Lieferant");
    public static readonly Text Role = new("Role", "Rolle");
    public static readonly Text Both = new("Customer and supplier", "Kunde und Lieferant");
    public static readonly Text Address = new("Address", "Adresse");
    public static readonly Text Email = new("E-mail", "E-Mail");
    public static readonly Text Phone = new("Telephone", "Telefon");
    public static readonly Text Website = new("Website", "Website");
    public static readonly Text VatId = new("VAT ID", "USt-IdNr.");
    public static readonly Text Iban = new("IBAN", "IBAN");
    public static readonly Text Bic = new("BIC", "BIC");
    public static readonly Text PaymentTermId = new("Payment terms", "Zahlungsbedingung");
    public static readonly Text GroupId = new("Group", "Gruppe");
    public static readonly Text Language = new("Language of documents", "Belegsprache");
    public static readonly Text Currency = new("Currency of documents", "Belegwährung");
    public static readonly Text Notes = new("Notes", "Notizen");
    public static readonly Text Blocked = new("Blocked", "Gesperrt");
    public static readonly Text Active = new("Active", "Aktiv");
    public static readonly Text CreditLimit = new("Credit limit", "Kreditlimit");
    public static readonly Text NoLimit = new("No limit", "Kein Limit");
    public static readonly Text CreditLimitHint = new("With tax, ordered goods included. Empty: no limit.", "Mit Steuer, bestellte Ware eingerechnet. Leer: kein Limit.");
    public static readonly Text MergedIntoId = new("Merged into", "Zusammengeführt mit");
    public static readonly Text MatchName = new("Words of the name", "Wörter des Namens");
    public static readonly Text SearchText = new("Search words", "Suchwörter");

    public static readonly Text Customers = new("Customers", "Kunden");
    public static readonly Text Suppliers = new("Suppliers", "Lieferanten");
    public static readonly Text All = new("All", "Alle");
    public static readonly Text New = new("New customer or supplier", "Neuer Kunde oder Lieferant");
    public static readonly Text Empty = new("No customers or suppliers yet", "Noch keine Kunden oder Lieferanten");
    public static readonly Text EmptyHint = new(
        "Orders, invoices and bills start with a customer or supplier. Name and role are enough to begin.",
        "Aufträge, Rechnungen und Eingangsrechnungen beginnen mit einem Kunden oder Lieferanten. Name und Rolle genügen für den Anfang.");
    public static readonly Text Identity = new("General", "Allgemein");
    public static readonly Text Contact = new("Contact", "Kontakt");
    public static readonly Text TaxAndBank = new("Tax and bank", "Steuer und Bank");
    public static readonly Text Terms = new("Terms", "Konditionen");
    public static readonly Text German = new("German", "Deutsch");
    public static readonly Text English = new("English", "Englisch");
    public static readonly Text NumberHint = new("Left empty, the next number is given.", "Leer gelassen wird die nächste Nummer vergeben.");
    public static readonly Text DueAtOnce = new("Due at once", "Sofort fällig");
    public static readonly Text BlockedHint = new(
        "No new orders and deliveries until this is lifted. What was supplied can be invoiced.",
        "Keine neuen Aufträge und Lieferungen, bis die Sperre aufgehoben ist. Geliefertes lässt sich berechnen.");
    public static readonly Text ActiveHint = new("Offered for new documents.", "Wird für neue Belege angeboten.");
    public static readonly Text Inactive = new("Inactive", "Inaktiv");

    public static readonly Text RoleMissing = new("Tick customer, supplier or both.", "Kreuzen Sie Kunde, Lieferant oder beides an.");
    public static readonly Text DeleteExplained = new(
        "Whoever stands in documents cannot be deleted: clear “Active” instead.",
        "Wer in Belegen steht, lässt sich nicht löschen: Entfernen Sie stattdessen das Häkchen bei „Aktiv“.");
    public static readonly Text NumberTaken = new("This number is already taken.", "Diese Nummer ist bereits vergeben.");
    public static readonly Text GroupUnknown = new("Choose one of the existing groups.", "Wählen Sie eine vorhandene Gruppe.");
    public static readonly Text PaymentTermUnknown = new("Choose one of the existing payment terms.", "Wählen Sie eine vorhandene Zahlungsbedingung.");
}

using Erp.Platform.Texts;

namespace Erp.Parties.Contacts;

/// <summary>What people read about contacts.</summary>
public static class ContactTexts
{
    public static readonly Text Contact = new("Contact", "Ansprechpartner");
    public static readonly Text Contacts = new("Contacts", "Ansprechpartner");
    public static readonly Text Create = new("Add contact", "Ansprechpartner hinzufügen");
    public static readonly Text Change = new("Change contact", "Ansprechpartner ändern");
    public static readonly Text Delete = new("Delete contact", "Ansprechpartner löschen");

    public static readonly Text PartyId = new("Business partner", "Geschäftspartner");
    public static readonly Text Salutation = new("Salutation", "Anrede");
    public static readonly Text None = new("None", "Keine");
    public static readonly Text Ms = new("Ms", "Frau");
    public static readonly Text Mr = new("Mr", "Herr");
    public static readonly Text Title = new("Title", "Titel");
    public static readonly Text FirstName = new("First name", "Vorname");
    public static readonly Text LastName = new("Last name", "Nachname");
    public static readonly Text Name = new("Name", "Name");
    public static readonly Text Function = new("Function", "Funktion");
    public static readonly Text Email = new("E-mail", "E-Mail");
    public static readonly Text Phone = new("Telephone", "Telefon");
    public static readonly Text Mobile = new("Mobile", "Mobil");
    public static readonly Text Language = new("Language", "Sprache");
    public static readonly Text IsPrimary = new("Primary contact", "Hauptansprechpartner");
    public static readonly Text SearchText = new("Search words", "Suchwörter");
    public static readonly Text PartyNumber = new("Number of the business partner", "Nummer des Geschäftspartners");
    public static readonly Text OfParties = new("Contacts of business partners", "Ansprechpartner der Geschäftspartner");
    public static readonly Text EmptyList = new(
        "Contacts are added on the page of their business partner, or come from a file.",
        "Ansprechpartner werden auf der Seite ihres Geschäftspartners hinzugefügt oder kommen aus einer Datei.");
    public static readonly Text Active = new("Active", "Aktiv");

    public static readonly Text Inactive = new("Inactive", "Inaktiv");
    public static readonly Text LanguageOfCompany = new("As the company", "Wie die Firma");
    public static readonly Text Empty = new("No contacts yet", "Noch keine Ansprechpartner");
    public static readonly Text EmptyHint = new(
        "Add the people you deal with; documents can be addressed to them.",
        "Fügen Sie die Menschen hinzu, mit denen Sie zu tun haben; Belege lassen sich an sie richten.");
    public static readonly Text DeleteExplained = new(
        "Whoever stands on documents cannot be deleted: clear “Active” instead.",
        "Wer auf Belegen steht, lässt sich nicht löschen: Entfernen Sie stattdessen das Häkchen bei „Aktiv“.");
}

using Erp.Parties.Contracts;
using Erp.Platform.Texts;

namespace Erp.Parties.Addresses;

/// <summary>What people read about the addresses of a party.</summary>
public static class PartyAddressTexts
{
    public static readonly Text PartyAddress = new("Address of a business partner", "Adresse eines Geschäftspartners");
    public static readonly Text Addresses = new("Addresses", "Adressen");
    public static readonly Text Create = new("Add address", "Adresse hinzufügen");
    public static readonly Text Change = new("Change address", "Adresse ändern");
    public static readonly Text Delete = new("Delete address", "Adresse löschen");

    public static readonly Text PartyId = new("Business partner", "Geschäftspartner");
    public static readonly Text Purpose = new("Purpose", "Zweck");
    public static readonly Text Billing = new("Invoices", "Rechnungen");
    public static readonly Text Delivery = new("Deliveries", "Lieferungen");
    public static readonly Text HeadOffice = new("Head office", "Hauptsitz");
    public static readonly Text Other = new("Other", "Sonstige");
    public static readonly Text Label = new("Name of the place", "Bezeichnung");
    public static readonly Text Address = new("Address", "Adresse");
    public static readonly Text IsDefault = new("Usual address of this purpose", "Standard für diesen Zweck");
    public static readonly Text Active = new("Active", "Aktiv");

    public static readonly Text OfParties = new("Addresses of business partners", "Adressen der Geschäftspartner");
    public static readonly Text EmptyList = new(
        "Addresses are added on the page of their business partner, or come from a file.",
        "Adressen werden auf der Seite ihres Geschäftspartners hinzugefügt oder kommen aus einer Datei.");
    public static readonly Text Default = new("Usual", "Standard");
    public static readonly Text Inactive = new("Inactive", "Inaktiv");
    public static readonly Text Empty = new("Only the main address", "Nur die Hauptadresse");
    public static readonly Text EmptyHint = new(
        "Add where invoices or goods go when that is not the main address; documents then take it by themselves.",
        "Fügen Sie hinzu, wohin Rechnungen oder Waren gehen, wenn nicht an die Hauptadresse; Belege übernehmen es dann von selbst.");

    public static readonly Text DeleteExplained = new(
        "An address on documents cannot be deleted: clear “Active” instead.",
        "Eine Adresse auf Belegen lässt sich nicht löschen: Entfernen Sie stattdessen das Häkchen bei „Aktiv“.");

    /// <summary>What a purpose is called.</summary>
    public static Text Of(AddressPurpose purpose) => purpose switch
    {
        AddressPurpose.Billing => Billing,
        AddressPurpose.Delivery => Delivery,
        AddressPurpose.HeadOffice => HeadOffice,
        _ => Other,
    };
}

using Erp.Platform.Texts;

namespace Erp.Parties.Contracts;

/// <summary>What the parts of an address are called, wherever one stands.</summary>
public static class AddressTexts
{
    public static readonly Text Address = new("Address", "Adresse");
    public static readonly Text Street = new("Street and number", "Straße und Hausnummer");
    public static readonly Text Line2 = new("Address line 2", "Adresszusatz");
    public static readonly Text PostCode = new("Post code", "Postleitzahl");
    public static readonly Text City = new("City", "Ort");
    public static readonly Text CountryCode = new("Country", "Land");
}

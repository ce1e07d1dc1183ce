using Erp.Platform.Texts;

namespace Erp.Catalog.PriceLists;

/// <summary>What people read about price lists.</summary>
public static class PriceListTexts
{
    public static readonly Text PriceList = new("Price list", "Preisliste");
    public static readonly Text PriceLists = new("Price lists", "Preislisten");
    public static readonly Text New = new("New price list", "Neue Preisliste");
    public static readonly Text Create = new("Create price list", "Preisliste anlegen");
    public static readonly Text Change = new("Change price list", "Preisliste ändern");
    public static readonly Text Delete = new("Delete price list", "Preisliste löschen");

    public static readonly Text Name = new("Name", "Bezeichnung");
    public static readonly Text Currency = new("Currency", "Währung");
    public static readonly Text ValidFrom = new("Valid from", "Gültig von");
    public static readonly Text ValidTo = new("Valid until", "Gültig bis");
    public static readonly Text Audience = new("For", "Für");
    public static readonly Text Everyone = new("Everyone", "Alle");
    public static readonly Text Groups = new("Customer groups", "Kundengruppen");
    public static readonly Text Parties = new("Single customers", "Einzelne Kunden");
    public static readonly Text Active = new("Active", "Aktiv");
    public static readonly Text EntryCount = new("Number of prices", "Anzahl Preise");

    public static readonly Text Head = new("Validity", "Geltung");
    public static readonly Text NetHint = new(
        "All prices are net. A customer’s own list goes before that of a group, that before one for everyone.",
        "Alle Preise sind netto. Die eigene Liste eines Kunden geht der einer Gruppe vor, diese einer für alle.");
    public static readonly Text ActiveHint = new("Prices are found in it.", "Preise werden darin gefunden.");
    public static readonly Text Inactive = new("Inactive", "Inaktiv");
    public static readonly Text AddParty = new("Add customer", "Kunden hinzufügen");
    public static readonly Text AddGroup = new("Add group", "Gruppe hinzufügen");
    public static readonly Text Remove = new("Remove", "Entfernen");
    public static readonly Text Empty = new("No price lists yet", "Noch keine Preislisten");
    public static readonly Text EmptyHint = new(
        "Price lists hold scales, customers’ own prices and discounts. Lines of documents find the right price by themselves.",
        "Preislisten enthalten Staffeln, Kundenpreise und Rabatte. Belegpositionen finden den richtigen Preis von selbst.");
    public static readonly Text DeleteExplained = new("Documents keep their prices.", "Belege behalten ihre Preise.");

    public static readonly Text NameTaken = new("Another price list has this name.", "Eine andere Preisliste hat diese Bezeichnung.");
    public static readonly Text PeriodReversed = new("The last day must not lie before the first.", "Der letzte Tag darf nicht vor dem ersten liegen.");
    public static readonly Text NobodyNamed = new("Say for whom the list is, or make it one for everyone.", "Sagen Sie, für wen die Liste gilt, oder machen Sie daraus eine für alle.");
    public static readonly Text GroupUnknown = new("Choose one of the existing groups.", "Wählen Sie eine vorhandene Gruppe.");
    public static readonly Text PartyUnknown = new("Choose one of the existing customers.", "Wählen Sie einen vorhandenen Kunden.");

    /// <summary>The words for an audience.</summary>
    public static Text Of(PriceAudience audience) => audience switch
    {
        PriceAudience.Groups => Groups,
        PriceAudience.Parties => Parties,
        _ => Everyone,
    };
}

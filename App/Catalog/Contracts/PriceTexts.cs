using Erp.Platform.Texts;

namespace Erp.Catalog.Contracts;

/// <summary>The sentence that says where a price comes from, in its parts.</summary>
public static class PriceTexts
{
    public static readonly Text Price = new("Price", "Preis");
    public static readonly Text Scale = new("Scale price from {0:#,##0.###} {1}", "Staffelpreis ab {0:#,##0.###} {1}");
    public static readonly Text DiscountOff = new("{0:0.##} % off the list price of {1}", "{0:0.##} % Rabatt auf den Listenpreis von {1}");
    public static readonly Text FromList = new("{0} from price list {1}", "{0} aus Preisliste {1}");
    public static readonly Text FromListUntil = new("{0} from price list {1}, valid until {2:d}", "{0} aus Preisliste {1}, gültig bis {2:d}");
    public static readonly Text ForCustomer = new("{0}, for this customer", "{0}, für diesen Kunden");
    public static readonly Text ForGroup = new("{0}, for customer group {1}", "{0}, für Kundengruppe {1}");
    public static readonly Text Converted = new("{0} ({1})", "{0} ({1})");
    public static readonly Text PerUnit = new("{0} for 1 {1} = {2:#,##0.######} {3}", "{0} für 1 {1} = {2:#,##0.######} {3}");
    public static readonly Text AtRate = new("{0} at {1:#,##0.00####} {2} to the euro of {3:d}", "{0} zum Kurs von {1:#,##0.00####} {2} je Euro vom {3:d}");
    public static readonly Text InEuro = new("{0} at the rate of the day", "{0} zum Tageskurs");
    public static readonly Text And = new("{0}; {1}", "{0}; {1}");
    public static readonly Text Sentence = new("{0}.", "{0}.");
    public static readonly Text AgainstList = new("{0}; list price {1}.", "{0}; Listenpreis {1}.");
    public static readonly Text ListPrice = new(
        "List price of the item, {0}: no price list names it for this customer, day and quantity.",
        "Listenpreis des Artikels, {0}: Keine Preisliste nennt ihn für diesen Kunden, Tag und diese Menge.");
    public static readonly Text SumOfParts = new("Sum of the prices of its parts, {0}.", "Summe der Preise seiner Bestandteile, {0}.");
    public static readonly Text LeftOut = new("Price list {0} in {1} is left out: no exchange rate on {2:d}.", "Preisliste {0} in {1} bleibt außer Betracht: kein Wechselkurs am {2:d}.");
    public static readonly Text Both = new("{0} {1}", "{0} {1}");
    public static readonly Text Euros = new("€{0:#,##0.00##}", "{0:#,##0.00##} €");
    public static readonly Text Amount = new("{0:#,##0.00##} {1}", "{0:#,##0.00##} {1}");
}

using Erp.Platform.Texts;

namespace Erp.Catalog.Currencies;

/// <summary>What people read about exchange rates.</summary>
public static class ExchangeRateTexts
{
    public static readonly Text ExchangeRate = new("Exchange rate", "Wechselkurs");
    public static readonly Text ExchangeRates = new("Exchange rates", "Wechselkurse");
    public static readonly Text Currency = new("Currency", "Währung");
    public static readonly Text Date = new("From", "Ab");
    public static readonly Text Rate = new("1 € equals", "1 € entspricht");

    public static readonly Text DayTaken = new("There is a rate of this day already.", "Für diesen Tag gibt es bereits einen Kurs.");
    public static readonly Text HomeCurrency = new("The books are kept in euro: it needs no rate.", "Die Bücher werden in Euro geführt: Er braucht keinen Kurs.");
}

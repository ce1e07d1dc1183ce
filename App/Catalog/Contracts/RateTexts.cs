using Erp.Platform.Texts;

namespace Erp.Catalog.Contracts;

/// <summary>What whoever converts an amount says about the rate.</summary>
public static class RateTexts
{
    public static readonly Text Missing = new(
        "There is no exchange rate of {0} for {1:d}. Enter one under master data, exchange rates.",
        "Für {0} gibt es am {1:d} keinen Wechselkurs. Tragen Sie ihn unter Stammdaten, Wechselkurse ein.");
}

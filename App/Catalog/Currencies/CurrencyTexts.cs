using Erp.Platform.Texts;

namespace Erp.Catalog.Currencies;

/// <summary>What people read about currencies.</summary>
public static class CurrencyTexts
{
    public static readonly Text Currency = new("Currency", "Währung");
    public static readonly Text Currencies = new("Currencies", "Währungen");
    public static readonly Text Code = new("Code", "Kürzel");
    public static readonly Text NameDe = new("Name (German)", "Name (Deutsch)");
    public static readonly Text NameEn = new("Name (English)", "Name (Englisch)");
    public static readonly Text Decimals = new("Decimals", "Nachkommastellen");

    public static readonly Text CodeTaken = new("This currency is already there.", "Diese Währung gibt es bereits.");
    public static readonly Text CodeShape = new("Three letters, such as USD.", "Drei Buchstaben, etwa USD.");
    public static readonly Text OtherDecimals = new(
        "Amounts in {0} have {1} decimals; documents and payments have two.", "Beträge in {0} haben {1} Nachkommastellen; Belege und Zahlungen haben zwei.");
    public static readonly Text Unknown = new("Choose one of the company’s currencies.", "Wählen Sie eine der angelegten Währungen.");
}

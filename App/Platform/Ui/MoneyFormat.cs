using System.Globalization;

namespace Erp.Platform.Ui;

/// <summary>Writes money for people, with as many digits as the currency's minor unit; pass amounts already rounded by the business rule.</summary>
public static class MoneyFormat
{
    /// <summary><c>1.234,56 €</c> in German, <c>€1,234.56</c> in English; unknown currencies show their ISO code.</summary>
    public static string Write(decimal value, string currency, CultureInfo culture) => Marked(value, $"N{Decimals(currency)}", currency, culture);

    /// <summary>Whole units, as on the axis of a chart: <c>400.000 €</c> in German, <c>€400,000</c> in English.</summary>
    public static string WriteWhole(decimal value, string currency, CultureInfo culture) => Marked(value, "N0", currency, culture);

    /// <summary>The price of one unit, which may be finer than the minor unit: <c>0,1234 €</c>, but <c>12,50 €</c>.</summary>
    public static string WritePrice(decimal price, string currency, CultureInfo culture)
    {
        var least = Decimals(currency);
        return Marked(price, $"#,##0.{new string('0', least)}{new string('#', Math.Max(0, Amounts.Money.PriceDecimals - least))}", currency, culture);
    }

    /// <summary>The sign of a currency, or its code where people know no sign.</summary>
    public static string Symbol(string currency) => currency switch
    {
        "EUR" => "€",
        "GBP" => "£",
        "USD" => "$",
        _ => currency,
    };

    /// <summary>How many digits the currency's minor unit has (ISO 4217).</summary>
    public static int Decimals(string currency) => currency switch
    {
        "JPY" or "KRW" or "ISK" => 0,
        "KWD" or "BHD" or "TND" => 3,
        _ => 2,
    };

    static string Marked(decimal value, string format, string currency, CultureInfo culture)
    {
        var digits = value.ToString(format, culture);
        var symbol = Symbol(currency);
        if (culture.NumberFormat.CurrencyPositivePattern is 1 or 3 || symbol.Length > 1) return $"{digits}\u00a0{symbol}";
        return value < 0 ? $"{culture.NumberFormat.NegativeSign}{symbol}{digits.TrimStart('-', '\u2212')}" : symbol + digits;
    }
}

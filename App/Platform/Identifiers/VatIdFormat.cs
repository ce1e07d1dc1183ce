using System.Text.RegularExpressions;

namespace Erp.Platform.Identifiers;

/// <summary>
/// How a member state writes its VAT identification numbers. Formats as the European Commission's VIES lists them; check digits
/// where the state publishes its rule. Only VIES knows whether a number was really given.
/// </summary>
/// <param name="Prefix">The two letters it starts with; Greece uses EL.</param>
/// <param name="Example">A well-formed number.</param>
/// <param name="Pattern">What follows the prefix.</param>
/// <param name="CheckDigits">Whether the check digits of what follows the prefix are right.</param>
sealed record VatIdFormat(string Prefix, string Example, Regex Pattern, Func<string, bool> CheckDigits)
{
    static readonly Dictionary<string, VatIdFormat> Known = new VatIdFormat[]
    {
        Of("AT", "ATU13585627", @"U\d{8}", VatIdCheckDigits.Austria),
        Of("BE", "BE0403019261", @"[01]\d{9}", VatIdCheckDigits.Belgium),
        Of("BG", "BG123456789", @"\d{9,10}"),
        Of("CY", "CY12345678X", @"\d{8}[A-Z]"),
        Of("CZ", "CZ12345678", @"\d{8,10}"),
        Of("DE", "DE136695976", @"[1-9]\d{8}", VatIdCheckDigits.Germany),
        Of("DK", "DK13585628", @"[1-9]\d{7}", VatIdCheckDigits.Denmark),
        Of("EE", "EE123456789", @"\d{9}"),
        Of("EL", "EL123456789", @"\d{9}"),
        Of("ES", "ESA58818501", @"[A-Z0-9]\d{7}[A-Z0-9]", VatIdCheckDigits.Spain),
        Of("FI", "FI12345678", @"\d{8}"),
        Of("FR", "FR40303265045", @"[A-HJ-NP-Z0-9]{2}\d{9}", VatIdCheckDigits.France),
        Of("HR", "HR12345678901", @"\d{11}"),
        Of("HU", "HU12345678", @"\d{8}"),
        Of("IE", "IE1234567WA", @"\d[A-Z0-9+*]\d{5}[A-Z]{1,2}"),
        Of("IT", "IT00743110157", @"\d{11}", VatIdCheckDigits.Italy),
        Of("LT", "LT123456789", @"(\d{9}|\d{12})"),
        Of("LU", "LU12345678", @"\d{8}"),
        Of("LV", "LV12345678901", @"\d{11}"),
        Of("MT", "MT12345678", @"\d{8}"),
        Of("NL", "NL004495445B01", @"\d{9}B\d{2}", VatIdCheckDigits.Netherlands),
        Of("PL", "PL8567346215", @"\d{10}", VatIdCheckDigits.Poland),
        Of("PT", "PT123456789", @"\d{9}"),
        Of("RO", "RO1234567897", @"[1-9]\d{1,9}"),
        Of("SE", "SE123456789701", @"\d{10}01"),
        Of("SI", "SI12345678", @"[1-9]\d{7}"),
        Of("SK", "SK2022749619", @"[1-9]\d{9}"),
        Of("XI", "XI123456789", @"(\d{9}|\d{12}|(GD|HA)\d{3})"),
    }.ToDictionary(f => f.Prefix);

    /// <summary>The format a number claims by its first two letters; null when no member state uses them.</summary>
    public static VatIdFormat? Of(string vatId) => vatId.Length >= 2 ? Known.GetValueOrDefault(vatId[..2]) : null;

    /// <summary>Whether length and characters are right.</summary>
    public bool Fits(string vatId) => Pattern.IsMatch(vatId[2..]);

    /// <summary>Whether the check digits are right.</summary>
    public bool Checks(string vatId) => CheckDigits(vatId[2..]);

    static VatIdFormat Of(string prefix, string example, string pattern, Func<string, bool>? checkDigits = null) =>
        new(prefix, example, new Regex($"^{pattern}\\z", RegexOptions.CultureInvariant), checkDigits ?? (_ => true));
}

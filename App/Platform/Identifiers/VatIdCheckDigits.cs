using System.Globalization;

namespace Erp.Platform.Identifiers;

/// <summary>The check-digit rules of VAT identification numbers, each given what follows the country letters, already of the right shape.</summary>
static class VatIdCheckDigits
{
    /// <summary>ISO 7064 mod 11,10 over nine digits.</summary>
    public static bool Germany(string number)
    {
        var product = 10;
        foreach (var digit in Digits(number[..8]))
        {
            var sum = (digit + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }

        return (11 - product) % 10 == number[8] - '0';
    }

    /// <summary>After the U: digits weighted 1 and 2 in turn, digit sums, plus 4; the check digit completes to ten.</summary>
    public static bool Austria(string number)
    {
        var digits = Digits(number[1..]);
        var sum = Enumerable.Range(0, 7).Sum(i => i % 2 == 0 ? digits[i] : DigitSum(2 * digits[i]));
        return (10 - (sum + 4) % 10) % 10 == digits[7];
    }

    /// <summary>Mod 97: the last two digits are 97 less the rest of the first eight.</summary>
    public static bool Belgium(string number) => 97 - Number(number[..8]) % 97 == Number(number[8..]);

    /// <summary>Weights 2 7 6 5 4 3 2 1; the sum divides by eleven.</summary>
    public static bool Denmark(string number) => Weighted(number, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;

    /// <summary>
    /// Natural persons end (or, foreigners, also start) with a letter by mod 23; companies end with a digit or letter by a Luhn-like sum.
    /// </summary>
    public static bool Spain(string number)
    {
        const string personLetters = "TRWAGMYFPDXBNJZSQVHLCKE";
        const string companyLetters = "JABCDEFGHI";
        if (char.IsAsciiDigit(number[0])) return number[8] == personLetters[(int)(Number(number[..8]) % 23)];
        if ("XYZ".IndexOf(number[0], StringComparison.Ordinal) is >= 0 and var foreigner)
            return number[8] == personLetters[(int)((foreigner * 10_000_000 + Number(number[1..8])) % 23)];
        if ("KLM".Contains(number[0], StringComparison.Ordinal)) return number[8] == personLetters[(int)(Number(number[1..8]) % 23)];
        var digits = Digits(number[1..8]);
        var check = (10 - Enumerable.Range(0, 7).Sum(i => i % 2 == 0 ? DigitSum(2 * digits[i]) : digits[i]) % 10) % 10;
        return number[8] == check + '0' || number[8] == companyLetters[check];
    }

    /// <summary>Two digits by mod 97 over the SIREN; keys with letters follow a rule of their own that is not published in full.</summary>
    public static bool France(string number)
    {
        if (!char.IsAsciiDigit(number[0]) || !char.IsAsciiDigit(number[1])) return true;
        return (12 + 3 * (Number(number[2..]) % 97)) % 97 == Number(number[..2]);
    }

    /// <summary>Luhn over eleven digits.</summary>
    public static bool Italy(string number)
    {
        var digits = Digits(number);
        return Enumerable.Range(0, 11).Sum(i => i % 2 == 1 ? DigitSum(2 * digits[i]) : digits[i]) % 10 == 0;
    }

    /// <summary>
    /// Numbers of legal persons: weights 9 … 2, rest of eleven is the ninth digit. Since 2020 sole traders have numbers that only pass
    /// mod 97 over all characters with letters as 10 … 35.
    /// </summary>
    public static bool Netherlands(string number)
    {
        if (Weighted(number[..8], 9, 8, 7, 6, 5, 4, 3, 2) % 11 == number[8] - '0') return true;
        return IbanAttribute.Mod97("NL" + number) == 1;
    }

    /// <summary>Weights 6 5 7 2 3 4 5 6 7; the rest of eleven is the tenth digit.</summary>
    public static bool Poland(string number) => Weighted(number[..9], 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == number[9] - '0';

    static int[] Digits(string number) => [.. number.Select(c => c - '0')];

    static long Number(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);

    static int DigitSum(int twoDigits) => twoDigits / 10 + twoDigits % 10;

    static int Weighted(string number, params int[] weights) => weights.Select((weight, i) => weight * (number[i] - '0')).Sum();
}

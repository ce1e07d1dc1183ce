using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Platform.Texts;

namespace Erp.Platform.Identifiers;

/// <summary>An international bank account number (ISO 13616): the length of its country and the checksum mod 97.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IbanAttribute : ValidationAttribute, IExplainsValue
{
    /// <summary>Longest IBAN there can be.</summary>
    public const int MaxLength = 34;

    /// <summary>Country and length, from the SWIFT IBAN registry.</summary>
    static readonly Dictionary<string, int> Lengths =
        ("AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 "
        + "HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 "
        + "QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20")
        .Split(' ').ToDictionary(entry => entry[..2], entry => int.Parse(entry[2..], System.Globalization.CultureInfo.InvariantCulture));

    public override bool IsValid(object? value) => WrongWith(value) is null;

    public Message? WrongWith(object? value)
    {
        if ((value as string).Compacted() is not { } iban) return null;
        if (iban.Length < 4 || !Lengths.TryGetValue(iban[..2], out var length)) return IdentifierTexts.IbanCountry;
        if (!iban.All(char.IsAsciiLetterOrDigit)) return IdentifierTexts.IbanCharacters;
        if (iban.Length != length) return IdentifierTexts.IbanLength.With(iban[..2], length, iban.Length);
        return Mod97(iban[4..] + iban[..4]) == 1 ? null : (Message)IdentifierTexts.IbanChecksum;
    }

    /// <summary>In groups of four, as people read and compare it.</summary>
    public static string? Grouped(string? iban) => iban.Compacted() is { } compact ? string.Join(' ', compact.Chunk(4).Select(group => new string(group))) : null;

    /// <summary>The rest of 97 of a number whose letters count 10 to 35 (ISO 7064 mod 97-10).</summary>
    internal static int Mod97(string text)
    {
        var rest = 0;
        foreach (var c in text) rest = char.IsAsciiDigit(c) ? (rest * 10 + c - '0') % 97 : (rest * 100 + c - 'A' + 10) % 97;
        return rest;
    }
}

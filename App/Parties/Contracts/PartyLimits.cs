using Erp.Platform.Numbering;

namespace Erp.Parties.Contracts;

/// <summary>Lengths of party fields, shared by form and mapping.</summary>
public static class PartyLimits
{
    public const int Number = NumberPattern.MaxLength;

    /// <summary>Any name on a document; a person's parts and the blanks between them fit in it.</summary>
    public const int Name = 200;
    public const int NamePart = 80;
    public const int Title = 30;
    public const int Email = 254;
    public const int Phone = 50;
    public const int Website = 200;
    public const int VatId = 14;
    public const int Bic = 11;
    public const int Language = 2;
    public const int Currency = 3;
    public const int Notes = 4000;

    /// <summary>Digits of a credit limit in all.</summary>
    public const int CreditPrecision = 14;
    public const double MostCredit = 99_999_999_999;

    /// <summary>Words of a name by which duplicates are found; umlauts written out make them longer.</summary>
    public const int MatchName = 2 * Name;

    /// <summary>How much longer an identifier may be typed than it is kept: the blanks people group it by.</summary>
    public const int Grouping = 12;
}

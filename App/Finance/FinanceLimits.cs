namespace Erp.Finance;

/// <summary>Lengths of finance fields, shared by forms and mapping.</summary>
public static class FinanceLimits
{
    /// <summary>General accounts have 4 to 8 digits (DATEV account length).</summary>
    public const int AccountNumber = 8;
    public const int Name = 100;
    public const int TaxCode = 10;
    public const int LegalText = 300;
    public const int ExemptionCode = 30;
    public const int Chart = 10;
    public const int Currency = 3;
    public const int DocumentNumber = 60;
    public const int SourceType = 60;
    public const int PostingText = 200;
    public const int Reason = 300;
    public const int Reference = 140;
    public const int PartyName = 200;
    public const int CostObjectName = 200;

    /// <summary>Largest amount of a payment or line: a guard against a slipped decimal point, far below what the column keeps.</summary>
    public const double MostMoney = 999_999_999_999.99;
}

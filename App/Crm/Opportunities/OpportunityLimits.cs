using Erp.Platform.Numbering;

namespace Erp.Crm.Opportunities;

/// <summary>Limits of opportunities, shared by forms and mappings.</summary>
public static class OpportunityLimits
{
    public const int Number = NumberPattern.MaxLength;
    public const int Title = 200;
    public const int Description = 4000;
    public const int LostReason = 500;
    public const int ValuePrecision = 14;
    public const double MostValue = 999_999_999;
    public const int Certain = 100;
}

using Erp.Platform.Amounts;

namespace Erp.Projects;

/// <summary>Limits of projects, shared by forms and mappings.</summary>
public static class ProjectLimits
{
    public const int Number = Platform.Numbering.NumberPattern.MaxLength;
    public const int Name = 120;
    public const int Description = 4000;
    public const int Venue = 120;
    public const int Role = 60;
    public const int TeamMembers = 200;
    public const int Stages = 50;
    public const int BudgetLines = 50;
    public const int CancelReason = 300;
    public const int Code = 20;
    public const int Accounts = 200;
    public const int Colour = 7;

    /// <summary>Digits of a budget in all, of which <see cref="Money.Decimals"/> are decimals.</summary>
    public const int AmountPrecision = 15;

    /// <summary>Most that one budget line holds: a guard against a slipped decimal point.</summary>
    public const double MostAmount = 9_999_999_999;
}

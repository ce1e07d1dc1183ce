namespace Erp.Projects.Permits;

/// <summary>Limits of permits, shared by forms and mappings.</summary>
public static class PermitLimits
{
    public const int Authority = 120;
    public const int Reference = 60;
    public const int RejectReason = 300;
    public const int Condition = 300;
    public const int Conditions = 100;
    public const int RequiredBy = 100;

    /// <summary>Two years: no authority wants to know earlier.</summary>
    public const int MostDays = 730;

    /// <summary>How many days before people are reminded where nobody says otherwise.</summary>
    public const int UsualReminder = 7;
}

namespace Erp.Crm.Activities;

/// <summary>Limits of activities, shared by forms and mappings.</summary>
public static class ActivityLimits
{
    public const int Subject = 200;
    public const int Result = 2000;
}

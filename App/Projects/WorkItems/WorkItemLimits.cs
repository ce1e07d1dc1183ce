namespace Erp.Projects.WorkItems;

/// <summary>Limits of tasks, shared by forms and mappings.</summary>
public static class WorkItemLimits
{
    public const int Title = 200;
    public const int Description = 20_000;
    public const int Assignees = 20;
    public const int Labels = 20;
    public const int Predecessors = 50;
    public const int Checklist = 200;

    /// <summary>Hours are kept to the hundredth: 15 minutes are 0.25.</summary>
    public const int HourDecimals = 2;

    public const int HourPrecision = 9;

    public const double MostHours = 100_000;

    /// <summary>Most tasks moved at once.</summary>
    public const int MostShifted = 500;

    /// <summary>Ten years: farther is a slip.</summary>
    public const int MostDays = 3_660;
}

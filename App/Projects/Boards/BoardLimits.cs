namespace Erp.Projects.Boards;

/// <summary>Limits of boards, shared by forms and mappings.</summary>
public static class BoardLimits
{
    public const int Description = 1000;
    public const int Columns = 20;
    public const int ColumnName = 40;
    public const int Policy = 200;
    public const int Lane = 40;
    public const int MostWip = 9999;

    /// <summary>Most cards moved at once: all of them are checked while the board waits.</summary>
    public const int MostMoved = 500;

    /// <summary>Days after which what is done or dropped is no longer on boards; the list of tasks shows it.</summary>
    public const int OldAfterDays = 30;
}

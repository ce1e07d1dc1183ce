namespace Erp.Projects.Boards;

/// <summary>Places of the board page that other features of projects fill; each is told <c>RecordId</c>.</summary>
public static class BoardSlots
{
    /// <summary>Tabs, such as charts of the flow.</summary>
    public const string Tabs = "projects.board.tabs";
}

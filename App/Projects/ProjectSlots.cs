namespace Erp.Projects;

/// <summary>Places of the project page that other features of projects fill; each is told <c>RecordId</c>.</summary>
public static class ProjectSlots
{
    /// <summary>Tabs: tasks, parts list, permits, logistics, time, money.</summary>
    public const string Tabs = "projects.project.tabs";

    /// <summary>Figures and warnings above the tabs.</summary>
    public const string Figures = "projects.project.figures";
}

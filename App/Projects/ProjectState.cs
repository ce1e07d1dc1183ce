namespace Erp.Projects;

/// <summary>Where a project stands.</summary>
public enum ProjectState
{
    /// <summary>Being thought through; nothing is agreed.</summary>
    Planning,

    /// <summary>Dates and budget are agreed; work may begin.</summary>
    Approved,

    /// <summary>Being worked on.</summary>
    Running,

    /// <summary>Over, and everything is settled.</summary>
    Done,

    /// <summary>Called off.</summary>
    Cancelled,
}

/// <summary>Where a stage of a project stands.</summary>
public enum StageState
{
    Pending,
    Active,
    Done,
}

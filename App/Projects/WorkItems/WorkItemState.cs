namespace Erp.Projects.WorkItems;

/// <summary>Where a task stands.</summary>
public enum WorkItemState
{
    /// <summary>To be done.</summary>
    Todo,

    /// <summary>Being worked on.</summary>
    InProgress,

    /// <summary>Held up by something outside.</summary>
    Waiting,

    /// <summary>Done by its doer, to be looked at by another.</summary>
    Review,

    Done,

    /// <summary>Not needed any more.</summary>
    Cancelled,
}

/// <summary>How much a task presses.</summary>
public enum Priority
{
    Low,
    Normal,
    High,
    Urgent,
}

namespace Erp.Projects.TimeEntries;

/// <summary>Where an entry of time stands.</summary>
public enum TimeEntryState
{
    /// <summary>Being written by the person.</summary>
    Draft,

    /// <summary>Waits to be agreed to.</summary>
    Submitted,

    /// <summary>Given back to the person, with a reason.</summary>
    Returned,

    /// <summary>Agreed to; may be billed.</summary>
    Approved,

    /// <summary>On an invoice.</summary>
    Invoiced,
}

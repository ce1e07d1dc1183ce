namespace Erp.Projects.BomLines;

/// <summary>Where a line of a parts list stands.</summary>
public enum BomLineState
{
    /// <summary>Wanted; nobody does anything about it yet.</summary>
    Planned,

    /// <summary>Asked of purchasing.</summary>
    Requested,

    /// <summary>Ordered from a supplier.</summary>
    Ordered,

    /// <summary>A part of what was ordered came.</summary>
    PartlyReceived,

    /// <summary>It came.</summary>
    Received,

    /// <summary>Kept for the project in the warehouse.</summary>
    Reserved,

    /// <summary>In place: built in, set up, handed out.</summary>
    Installed,

    /// <summary>Not wanted any more; counts for nothing, nor does what lies below it.</summary>
    Cancelled,
}

namespace Erp.Projects.Transports;

/// <summary>Where a transport stands.</summary>
public enum TransportState
{
    Planned,

    /// <summary>Vehicle and driver, or the haulier, have said yes.</summary>
    Confirmed,

    /// <summary>On the road.</summary>
    UnderWay,

    /// <summary>Arrived and unloaded.</summary>
    Done,

    /// <summary>Does not take place.</summary>
    Cancelled,
}

/// <summary>Which way things go, as seen from the project.</summary>
public enum TransportKind
{
    /// <summary>To the project.</summary>
    Delivery,

    /// <summary>Fetched for the project from somebody else.</summary>
    PickUp,

    /// <summary>From one place of the project to another.</summary>
    Transfer,

    /// <summary>Back from the project to where it came from.</summary>
    Return,
}

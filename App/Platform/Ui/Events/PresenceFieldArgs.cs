namespace Erp.Platform.Ui.Events;

/// <summary>The person went into another field, or out of all; told by <c>wwwroot/js/presence.js</c> while colleagues are on the same record.</summary>
public sealed class PresenceFieldArgs : EventArgs
{
    /// <summary>Id of the field's input; null when in none.</summary>
    public string? Field { get; set; }
}

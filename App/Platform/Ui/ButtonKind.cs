namespace Erp.Platform.Ui;

/// <summary>How loud a button is. A screen has at most one <see cref="Primary"/>.</summary>
public enum ButtonKind
{
    /// <summary>An action among others.</summary>
    Secondary,

    /// <summary>The one thing most people came for.</summary>
    Primary,

    /// <summary>Quiet: toolbars, rows, icons.</summary>
    Ghost,

    /// <summary>Takes something away for good; pair it with a confirmation.</summary>
    Danger,
}

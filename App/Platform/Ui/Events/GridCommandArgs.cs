namespace Erp.Platform.Ui.Events;

/// <summary>What a person does in a list by keys, mouse or clipboard; told by <c>wwwroot/js/grid.js</c> as one event, so that no cell needs handlers of its own.</summary>
public sealed class GridCommandArgs : EventArgs
{
    /// <summary>What is done: <c>edit</c>, <c>save</c>, <c>cancel</c>, <c>fill</c>, <c>paste</c>, <c>undo</c>, <c>window</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>The row it is done in.</summary>
    public Guid Row { get; set; }

    /// <summary>The column it is done in.</summary>
    public string Column { get; set; } = "";

    /// <summary>What was typed or pasted.</summary>
    public string Text { get; set; } = "";

    /// <summary>For <c>window</c>: the first row wanted, counted from 0.</summary>
    public int Index { get; set; }
}

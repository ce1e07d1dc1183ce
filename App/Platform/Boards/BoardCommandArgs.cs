namespace Erp.Platform.Boards;

/// <summary>What a person does on a board by mouse, finger or keys; told by <c>wwwroot/js/board.js</c> as one event.</summary>
public sealed class BoardCommandArgs : EventArgs
{
    /// <summary>What is done: <c>lift</c>, <c>put</c>, <c>drop</c> (put back where it lay), <c>choose</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>The card it is done with.</summary>
    public Guid Card { get; set; }

    /// <summary>The column it is put into.</summary>
    public string Column { get; set; } = "";

    /// <summary>The lane it is put into; empty for that of the rest.</summary>
    public string Lane { get; set; } = "";

    /// <summary>The card it is put before; none for the end.</summary>
    public Guid? Before { get; set; }
}

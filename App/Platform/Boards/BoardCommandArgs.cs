namespace Erp.Platform.Boards;

/// <summary>What a person does on a board by mouse, finger or keys; told by <c>wwwroot/js/board.js</c> as one event.</summary>
public sealed class BoardCommandArgs : EventArgs
{
    /// <summary>What is done: <c>put</c>, <c>lift</c>, <c>drop</c> (without a move), <c>choose</c>, <c>open</c>, <c>window</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>The card it is done with.</summary>
    public Guid Card { get; set; }

    /// <summary>The column it is put into, or of which other cards are to be seen.</summary>
    public string Column { get; set; } = "";

    /// <summary>The lane it is put into.</summary>
    public string Lane { get; set; } = "";

    /// <summary>The card it is put before; none for the end.</summary>
    public Guid? Before { get; set; }

    /// <summary>For <c>window</c>: the first card wanted, counted from 0.</summary>
    public int Index { get; set; }
}

namespace Erp.Platform.Printing.Layout;

/// <summary>How the lines of a block stand between its edges.</summary>
public enum Align
{
    Left,
    Right,
}

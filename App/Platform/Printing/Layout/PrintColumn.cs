namespace Erp.Platform.Printing.Layout;

/// <summary>A column of a printed table.</summary>
/// <param name="Header">Shown on every page.</param>
/// <param name="Width">Millimetres of text; 0 shares what the others leave.</param>
/// <param name="Align">Figures stand at the right.</param>
public sealed record PrintColumn(string Header, double Width, Align Align)
{
    internal bool IsStar => Width == 0 && Align == Align.Left;

    /// <summary>A text column of fixed width in millimetres; longer texts wrap.</summary>
    public static PrintColumn Text(string header, double width) => new(header, width, Align.Left);

    /// <summary>A text column over the width the others leave.</summary>
    public static PrintColumn Star(string header) => new(header, 0, Align.Left);

    /// <summary>A column of figures, at least as wide as given in millimetres and wider where a figure needs it: figures never wrap.</summary>
    public static PrintColumn Figures(string header, double width) => new(header, width, Align.Right);
}

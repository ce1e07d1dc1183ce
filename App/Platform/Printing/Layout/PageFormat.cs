namespace Erp.Platform.Printing.Layout;

/// <summary>A paper size in millimetres.</summary>
/// <param name="Name">As users know it.</param>
/// <param name="Width">Across.</param>
/// <param name="Height">Down.</param>
/// <param name="FoldMarks">Whether letters carry marks for folding and punching (DIN 5008, form B).</param>
public sealed record PageFormat(string Name, double Width, double Height, bool FoldMarks)
{
    public static readonly PageFormat A4 = new("A4", 210, 297, true);

    public static readonly PageFormat Letter = new("Letter", 215.9, 279.4, false);
}

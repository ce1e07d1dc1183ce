namespace Erp.Platform.Printing.Layout;

/// <summary>A paper size in millimetres.</summary>
/// <param name="Name">As users know it.</param>
/// <param name="Width">Across.</param>
/// <param name="Height">Down.</param>
/// <param name="FoldMarks">Heights at which a letter is folded to fit its envelope, from the upper edge.</param>
/// <param name="PunchMark">Height of the mark to lay the punch on, if any.</param>
public sealed record PageFormat(string Name, double Width, double Height, IReadOnlyList<double> FoldMarks, double? PunchMark)
{
    const double Slim = 180;

    /// <summary>Folded twice for an envelope DL (DIN 5008, form B).</summary>
    public static readonly PageFormat A4 = new("A4", 210, 297, [105, 210], 148.5);

    /// <summary>Folded once for an envelope C6, whose window shows the same place as that of a DL.</summary>
    public static readonly PageFormat A5 = new("A5", 148, 210, [105], null);

    public static readonly PageFormat Letter = new("Letter", 215.9, 279.4, [], null);

    /// <summary>So slim that tables need fewer columns.</summary>
    public bool IsNarrow => Width < Slim;
}

namespace Erp.Platform.Printing.Layout;

/// <summary>A line as broken: its pieces, each with its distance from the line's start, and its whole width, in millimetres.</summary>
sealed record TextLine(IReadOnlyList<TextPiece> Pieces, double Width);

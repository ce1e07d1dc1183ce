namespace Erp.Platform.Printing.Layout;

/// <summary>A line as broken: its pieces, each with its distance from the line's start, and its whole width, in millimetres.</summary>
sealed record TextLine(IReadOnlyList<TextPiece> Pieces, double Width);

/// <summary>A piece of a line in one emphasis.</summary>
readonly record struct TextPiece(string Text, Emphasis Emphasis, double X);

namespace Erp.Platform.Printing.Layout;

/// <summary>A piece of a line in one emphasis.</summary>
readonly record struct TextPiece(string Text, Emphasis Emphasis, double X);

namespace Erp.Platform.Printing.Layout;

/// <summary>A stretch of text in one emphasis.</summary>
public readonly record struct TextRun(string Text, Emphasis Emphasis);

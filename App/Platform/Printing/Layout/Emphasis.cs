namespace Erp.Platform.Printing.Layout;

/// <summary>How a stretch of text stands out.</summary>
public enum Emphasis
{
    Plain,
    Bold,
    Italic,

    /// <summary>Greyed back, for what is said beside the matter.</summary>
    Muted,
}

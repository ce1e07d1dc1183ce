namespace Erp.Platform.Printing.Fonts;

/// <summary>The faces every document is set in.</summary>
public enum FontFace
{
    Regular,
    Bold,
    Italic,
}

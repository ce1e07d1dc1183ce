using Erp.Platform.Texts;

namespace Erp.Catalog.TextBlocks;

/// <summary>What people read about text blocks.</summary>
public static class TextBlockTexts
{
    public static readonly Text TextBlock = new("Text block", "Textbaustein");
    public static readonly Text TextBlocks = new("Text blocks", "Textbausteine");
    public static readonly Text Code = new("Code", "Kürzel");
    public static readonly Text TitleDe = new("Heading (German)", "Überschrift (Deutsch)");
    public static readonly Text TitleEn = new("Heading (English)", "Überschrift (Englisch)");
    public static readonly Text TextDe = new("Text (German)", "Text (Deutsch)");
    public static readonly Text TextEn = new("Text (English)", "Text (Englisch)");
    public static readonly Text SearchText = new("Search words", "Suchwörter");

    public static readonly Text CodeTaken = new("This code is already taken.", "Dieses Kürzel ist bereits vergeben.");
}

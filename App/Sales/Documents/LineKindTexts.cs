using Erp.Platform.Texts;

namespace Erp.Sales.Documents;

/// <summary>What the kinds of lines are called.</summary>
public static class LineKindTexts
{
    public static readonly Text Item = new("Item", "Artikel");
    public static readonly Text Text = new("Text", "Text");
    public static readonly Text Subtotal = new("Subtotal", "Zwischensumme");
}

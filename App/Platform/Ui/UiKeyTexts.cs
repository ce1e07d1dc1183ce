using Erp.Platform.Texts;

namespace Erp.Platform.Ui;

/// <summary>Names of keys as they are printed on keyboards.</summary>
public static class UiKeyTexts
{
    public static readonly Text Control = new("Ctrl", "Strg");
    public static readonly Text Shift = new("Shift", "Umschalt");
    public static readonly Text Space = new("Space", "Leertaste");
    public static readonly Text Enter = new("Enter", "Eingabe");
}

using Erp.Platform.Texts;

namespace Erp.Platform.Printing.Preview;

/// <summary>What the preview beside a form says.</summary>
public static class PreviewTexts
{
    public static readonly Text Preview = new("Preview", "Vorschau");
    public static readonly Text Form = new("Form", "Formular");
    public static readonly Text Hide = new("Hide preview", "Vorschau ausblenden");
    public static readonly Text Paper = new("Paper", "Papier");
    public static readonly Text OtherPaper = new("Print on other paper", "Auf anderem Papier drucken");
    public static readonly Text OpenPdf = new("Open as PDF", "Als PDF öffnen");
    public static readonly Text Page = new("Page {0} of {1}", "Seite {0} von {1}");
    public static readonly Text MorePages = new("… and {0} more pages", "… und {0} weitere Seiten");
    public static readonly Text NotYet = new("The preview appears as soon as the form is filled in.", "Die Vorschau erscheint, sobald das Formular ausgefüllt ist.");
    public static readonly Text LastComplete = new("The form is not complete: this is how it was last complete.", "Das Formular ist unvollständig: zu sehen ist der letzte vollständige Stand.");
    public static readonly Text Broken = new("The preview could not be drawn.", "Die Vorschau konnte nicht gezeichnet werden.");
}

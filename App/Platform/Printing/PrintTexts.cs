using Erp.Platform.Texts;

namespace Erp.Platform.Printing;

/// <summary>The few words the layout says itself, and what it answers to fonts, logos and codes it cannot use.</summary>
public static class PrintTexts
{
    public static readonly Text PageOf = new("Page {0} of {1}", "Seite {0} von {1}");
    public static readonly Text CarriedForward = new("Carried forward", "Zu übertragen");
    public static readonly Text BroughtForward = new("Brought forward", "Übertrag");

    public static readonly Text FontMissing = new(
        "The font file {0} was not found in {1}. Install the package fonts-liberation2 or name its folder in the setting Printing:FontFolder.",
        "Die Schriftdatei {0} wurde in {1} nicht gefunden. Bitte das Paket fonts-liberation2 installieren oder seinen Ordner in der Einstellung "
        + "Printing:FontFolder nennen.");

    public static readonly Text FontUnreadable = new("This is not a usable TrueType font.", "Das ist keine brauchbare TrueType-Schrift.");

    public static readonly Text ImageUnreadable = new(
        "The image cannot be read. Please use a PNG or JPEG file.",
        "Das Bild kann nicht gelesen werden. Bitte eine PNG- oder JPEG-Datei verwenden.");

    public static readonly Text ImageTooLarge = new(
        "The image is too large: at most {0} million pixels.",
        "Das Bild ist zu groß: höchstens {0} Millionen Bildpunkte.");

    public static readonly Text ImageKind = new(
        "This kind of image cannot be printed. Please save it as RGB or greyscale with 8 bits per channel, without interlacing.",
        "Diese Art von Bild lässt sich nicht drucken. Bitte als RGB oder Graustufen mit 8 Bit je Kanal und ohne Interlacing speichern.");

    public static readonly Text ColourInvalid = new(
        "\"{0}\" is not a colour. Please give it as # and six hexadecimal digits, for example #0F766E.",
        "„{0}“ ist keine Farbe. Bitte als # mit sechs Hexadezimalziffern angeben, zum Beispiel #0F766E.");

    public static readonly Text QrTooLong = new("The content is too long for a QR code.", "Der Inhalt ist zu lang für einen QR-Code.");
}

using Erp.Platform.Texts;

namespace Erp.Platform.Records;

/// <summary>What forms say at a field and around it.</summary>
public static class FormTexts
{
    public static readonly Text Required = new("Please fill this in.", "Bitte ausfüllen.");
    public static readonly Text TooLong = new("At most {0} characters.", "Höchstens {0} Zeichen.");
    public static readonly Text LengthBetween = new("Between {0} and {1} characters.", "Zwischen {0} und {1} Zeichen.");
    public static readonly Text OutOfRange = new("Enter a value from {0} to {1}.", "Geben Sie einen Wert von {0} bis {1} ein.");
    public static readonly Text Email = new("Enter a complete e-mail address, such as name@example.com.", "Geben Sie eine vollständige E-Mail-Adresse ein, etwa name@example.com.");
    public static readonly Text Invalid = new("This value is not valid.", "Dieser Wert ist ungültig.");
    public static readonly Text TooManyDecimals = new("At most {0} decimal places.", "Höchstens {0} Nachkommastellen.");
    public static readonly Text ImplausibleDate = new("Enter a date from {0:d} to {1:d}.", "Geben Sie ein Datum vom {0:d} bis {1:d} ein.");
    public static readonly Text UnknownChoice = new("Choose one of the offered values.", "Wählen Sie einen der angebotenen Werte.");
    public static readonly Text NotPositive = new("Enter a value above zero.", "Geben Sie einen Wert über null ein.");
    public static readonly Text ControlCharacters = new("Line breaks and control characters are not allowed here.", "Zeilenumbrüche und Steuerzeichen sind hier nicht erlaubt.");
}

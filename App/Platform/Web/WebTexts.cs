using Erp.Platform.Texts;

namespace Erp.Platform.Web;

/// <summary>What programs and browsers are told by the edge.</summary>
public static class WebTexts
{
    public static readonly Text BadRequest = new("The request cannot be read.", "Die Anfrage ist nicht lesbar.");
    public static readonly Text NoJson = new(
        "The body is not valid JSON. Check brackets, commas and quotation marks.", "Der Inhalt ist kein gültiges JSON. Prüfen Sie Klammern, Kommas und Anführungszeichen.");
    public static readonly Text BodyMissing = new("Send a body with the request: a JSON object.", "Senden Sie mit der Anfrage einen Inhalt: ein JSON-Objekt.");
    public static readonly Text UnreadableFields = new("Some fields cannot be read.", "Einige Felder sind nicht lesbar.");
    public static readonly Text UnknownField = new("There is no field of this name here.", "Ein Feld dieses Namens gibt es hier nicht.");
    public static readonly Text WrongType = new("The value has the wrong type or form.", "Der Wert hat den falschen Typ oder die falsche Form.");
    public static readonly Text WrongContentType = new("Send JSON, with the header Content-Type: application/json.", "Senden Sie JSON, mit dem Header Content-Type: application/json.");
    public static readonly Text BodyTooLarge = new("The request is larger than {0} MB.", "Die Anfrage ist größer als {0} MB.");
    public static readonly Text WrongMethod = new("This address does not take the method {0}.", "Diese Adresse nimmt die Methode {0} nicht an.");
    public static readonly Text Unexpected = new(
        "Something unexpected happened. Nothing was changed; the incident was recorded.",
        "Etwas Unerwartetes ist geschehen. Es wurde nichts geändert; der Vorfall wurde aufgezeichnet.");
    public static readonly Text TooManyRequests = new("Too many requests. Please wait {0} seconds.", "Zu viele Anfragen. Bitte warten Sie {0} Sekunden.");
    public static readonly Text NotSignedIn = new("Sign in, or send an API key as bearer token.", "Melden Sie sich an, oder senden Sie einen API-Schlüssel als Bearer-Token.");
    public static readonly Text BadCursor = new(
        "The cursor cannot be read. Take it unchanged from the previous answer.", "Der Cursor ist nicht lesbar. Übernehmen Sie ihn unverändert aus der vorigen Antwort.");
}

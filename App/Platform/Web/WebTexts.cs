using Erp.Platform.Texts;

namespace Erp.Platform.Web;

/// <summary>What programs and browsers are told by the edge.</summary>
public static class WebTexts
{
    public static readonly Text BadRequest = new("The request cannot be read. Check the field “{0}” and its type.", "Die Anfrage ist nicht lesbar. Prüfen Sie das Feld „{0}“ und seinen Typ.");
    public static readonly Text Unexpected = new("Something unexpected happened. Nothing was changed; the incident was recorded.", "Etwas Unerwartetes ist geschehen. Es wurde nichts geändert; der Vorfall wurde aufgezeichnet.");
    public static readonly Text TooManyRequests = new("Too many requests. Please wait {0} seconds.", "Zu viele Anfragen. Bitte warten Sie {0} Sekunden.");
    public static readonly Text NotSignedIn = new("Sign in, or send an API key as bearer token.", "Melden Sie sich an, oder senden Sie einen API-Schlüssel als Bearer-Token.");
    public static readonly Text BadCursor = new("The cursor cannot be read. Take it unchanged from the previous answer.", "Der Cursor ist nicht lesbar. Übernehmen Sie ihn unverändert aus der vorigen Antwort.");
}

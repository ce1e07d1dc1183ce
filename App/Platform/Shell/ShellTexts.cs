using Erp.Platform.Texts;

namespace Erp.Platform.Shell;

/// <summary>The words of the shell around every page.</summary>
public static class ShellTexts
{
    public static readonly Text Home = new("Home", "Start");
    public static readonly Text MasterData = new("Master data", "Stammdaten");
    public static readonly Text SkipToContent = new("Skip to content", "Zum Inhalt springen");
    public static readonly Text Navigation = new("Main navigation", "Hauptnavigation");
    public static readonly Text OpenNavigation = new("Open navigation", "Navigation öffnen");
    public static readonly Text ToggleNavigation = new("Collapse or expand navigation", "Navigation ein- oder ausklappen");
    public static readonly Text Collapse = new("Collapse", "Einklappen");
    public static readonly Text Breadcrumbs = new("You are here", "Sie sind hier");
    public static readonly Text Search = new("Search or jump to…", "Suchen oder springen …");
    public static readonly Text Account = new("Account of {0}", "Konto von {0}");
    public static readonly Text Language = new("Language", "Sprache");
    public static readonly Text Theme = new("Appearance", "Darstellung");
    public static readonly Text ThemeAuto = new("Auto", "Auto");
    public static readonly Text ThemeLight = new("Light", "Hell");
    public static readonly Text ThemeDark = new("Dark", "Dunkel");
    public static readonly Text SignOut = new("Sign out", "Abmelden");
    public static readonly Text Connected = new("Connected", "Verbunden");
    public static readonly Text ConnectionLost = new("Connection lost, reconnecting…", "Verbindung unterbrochen, wird wiederhergestellt …");
    public static readonly Text InputSafe = new("Your input is safe. Please wait a moment.", "Ihre Eingaben sind sicher. Bitte einen Moment warten.");
    public static readonly Text ScreenFailed = new("Something went wrong on this screen.", "Auf dieser Seite ist etwas schiefgegangen.");
    public static readonly Text Reload = new("Reload", "Neu laden");
    public static readonly Text Notifications = new("Notifications", "Benachrichtigungen");
    public static readonly Text PaletteTitle = new("Search and commands", "Suche und Befehle");
    public static readonly Text PaletteHint = new("Customer, document, page, command…", "Kunde, Beleg, Seite, Befehl …");
    public static readonly Text PaletteEmpty = new("Nothing found", "Nichts gefunden");
    public static readonly Text PaletteKeys = new("↑↓ select · Enter open · Esc close", "↑↓ wählen · Eingabe öffnen · Esc schließen");
    public static readonly Text PaletteSearching = new("Searching…", "Suche läuft …");
    public static readonly Text OnThisPage = new("On this page", "Auf dieser Seite");
    public static readonly Text General = new("General", "Allgemein");
    public static readonly Text Actions = new("Begin", "Beginnen");
    public static readonly Text Pages = new("Pages", "Seiten");
    public static readonly Text Settings = new("Settings", "Einstellungen");
    public static readonly Text Shortcuts = new("Keyboard shortcuts", "Tastenkürzel");
    public static readonly Text Everywhere = new("Everywhere", "Überall");
    public static readonly Text InLists = new("In lists", "In Listen");
    public static readonly Text InLines = new("In the lines of a document", "In den Zeilen eines Belegs");
    public static readonly Text OnBoards = new("On boards", "Auf Boards");
    public static readonly Text KeyQuickSearch = new("To the search of the list", "Zur Suche der Liste");
    public static readonly Text KeyMove = new("Previous or next row", "Vorige oder nächste Zeile");
    public static readonly Text KeySelect = new("Select the row", "Zeile auswählen");
    public static readonly Text KeyWalk = new("To the next card", "Zur nächsten Karte");
    public static readonly Text KeyLift = new("Lift the card, carry it with the arrows, put it down", "Karte aufheben, mit den Pfeilen tragen, ablegen");
    public static readonly Text KeyPutBack = new("Put the card back", "Karte zurücklegen");
    public static readonly Text KeyChoose = new("Choose the card, to move several at once", "Karte auswählen, um mehrere auf einmal zu verschieben");
    public static readonly Text KeyNextLine = new("Next line; on the last one, a new line", "Nächste Zeile; auf der letzten eine neue");
    public static readonly Text KeyLineUp = new("Move the line up", "Zeile nach oben");
    public static readonly Text KeyLineDown = new("Move the line down", "Zeile nach unten");
}

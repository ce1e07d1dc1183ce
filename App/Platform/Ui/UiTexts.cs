using Erp.Platform.Texts;

namespace Erp.Platform.Ui;

/// <summary>The words the house components speak by themselves.</summary>
public static class UiTexts
{
    public static readonly Text Actions = new("Actions", "Aktionen");
    public static readonly Text MoreActions = new("More actions", "Weitere Aktionen");
    public static readonly Text Loading = new("Loading…", "Wird geladen …");
    public static readonly Text Cancel = new("Cancel", "Abbrechen");
    public static readonly Text Close = new("Close", "Schließen");
    public static readonly Text Dismiss = new("Dismiss", "Ausblenden");
    public static readonly Text Open = new("Open", "Öffnen");
    public static readonly Text TryAgain = new("Try again", "Erneut versuchen");
    public static readonly Text Required = new("required", "Pflichtfeld");
    public static readonly Text ReasonMissing = new("Say why.", "Geben Sie einen Grund an.");
    public static readonly Text AddOne = new("Add …", "Hinzufügen …");
    public static readonly Text TakeOff = new("Remove {0}", "{0} entfernen");
    public static readonly Text Choose = new("Please choose…", "Bitte wählen …");
    public static readonly Text ErrorTitle = new("This could not be loaded", "Das konnte nicht geladen werden");

    public static readonly Text NumberInvalid = new(
        "“{0}” is not a number. Write for example {1}.",
        "„{0}“ ist keine Zahl. Schreiben Sie zum Beispiel {1}.");
    public static readonly Text NumberTooLarge = new("The number is too large.", "Die Zahl ist zu groß.");
    public static readonly Text NumberDecimals = new("At most {0} decimal places.", "Höchstens {0} Nachkommastellen.");
    public static readonly Text DateInvalid = new(
        "“{0}” is not a date. Write for example {1}, “today” or +7.",
        "„{0}“ ist kein Datum. Schreiben Sie zum Beispiel {1}, „heute“ oder +7.");
    public static readonly Text DateHint = new("For example 31/12/2026, 311226, today, +7", "Zum Beispiel 31.12.2026, 311226, heute, +7");
    public static readonly Text MomentInvalid = new(
        "“{0}” is not a day with a time. Write for example {1}.",
        "„{0}“ ist kein Tag mit Uhrzeit. Schreiben Sie zum Beispiel {1}.");
    public static readonly Text MomentHint = new("For example 31/12/2026 7:30, tomorrow 14", "Zum Beispiel 31.12.2026 7:30, morgen 14");
    public static readonly Text DurationInvalid = new(
        "“{0}” is no length of time. Write for example 1:30 or {1}.",
        "„{0}“ ist keine Dauer. Schreiben Sie zum Beispiel 1:30 oder {1}.");
    public static readonly Text DurationHint = new("Hours and minutes, 1:30, or hours with decimals", "Stunden und Minuten, 1:30, oder Stunden mit Nachkommastellen");
    public static readonly Text OpenCalendar = new("Open calendar", "Kalender öffnen");

    public static readonly Text ChangedBy = new("Changed by {0}", "Geändert von {0}");
    public static readonly Text ConflictBy = new("{0} changed this to", "{0} hat dies geändert auf");
    public static readonly Text TakeTheirs = new("Take theirs", "Übernehmen");
    public static readonly Text KeepMine = new("Keep mine", "Meine behalten");
    public static readonly Text EmptyValue = new("empty", "leer");

    public static readonly Text LookupHint = new("Type to search", "Tippen, um zu suchen");
    public static readonly Text LookupNone = new("Nothing found for “{0}”", "Nichts gefunden zu „{0}“");
    public static readonly Text LookupFailed = new(
        "The search is not answering. Please try again.",
        "Die Suche antwortet nicht. Bitte erneut versuchen.");
    public static readonly Text LookupCount = new("{0} {0:suggestion|suggestions}", "{0} {0:Vorschlag|Vorschläge}");
    public static readonly Text LookupUnchosen = new("Please choose an entry from the list.", "Bitte einen Eintrag aus der Liste wählen.");
    public static readonly Text Clear = new("Clear", "Leeren");

    public static readonly Text ForbiddenTitle = new("You may not see this", "Kein Zugriff");
    public static readonly Text ForbiddenBody = new(
        "Your role does not include this page. Your administrator can grant it.",
        "Ihre Rolle umfasst diese Seite nicht. Ihre Administration kann sie freigeben.");
    public static readonly Text NotFoundTitle = new("Nothing here", "Hier ist nichts");
    public static readonly Text NotFoundBody = new(
        "The address is wrong, or the record was removed.",
        "Die Adresse stimmt nicht, oder der Datensatz wurde entfernt.");
    public static readonly Text GoneTitle = new("No longer there", "Nicht mehr da");
    public static readonly Text GoneBody = new(
        "What you had open here was removed, or its creation was undone.",
        "Was Sie hier geöffnet hatten, wurde entfernt, oder das Anlegen wurde rückgängig gemacht.");
    public static readonly Text BackToList = new("To the list", "Zur Liste");
    public static readonly Text BackToStart = new("Back to the start page", "Zur Startseite");
}

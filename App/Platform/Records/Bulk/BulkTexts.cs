using Erp.Platform.Texts;

namespace Erp.Platform.Records.Bulk;

/// <summary>What people read when they change records in a list.</summary>
public static class BulkTexts
{
    public static readonly Text EditMany = new("Change {0} in the list", "{0} in der Liste ändern");
    public static readonly Text AtField = new("{0}: {1}", "{0}: {1}");
    public static readonly Text TooMany = new("At most {0:N0} rows can be changed at once. Narrow the list.", "Höchstens {0:N0} Zeilen lassen sich auf einmal ändern. Grenzen Sie die Liste ein.");
    public static readonly Text NoCells = new("Choose at least one field.", "Wählen Sie mindestens ein Feld.");
    public static readonly Text NotInThisList = new("Records of this list are changed one by one, on their own page.", "Datensätze dieser Liste werden einzeln auf ihrer eigenen Seite geändert.");
    public static readonly Text Twice = new("A row stands twice in this change.", "Eine Zeile steht zweimal in dieser Änderung.");
    public static readonly Text ChangedMeanwhile = new("Changed meanwhile: “{0}” stands here now.", "Inzwischen geändert: Hier steht jetzt „{0}“.");
    public static readonly Text EmptiedMeanwhile = new("Emptied meanwhile.", "Inzwischen geleert.");
    public static readonly Text Edit = new("Change fields", "Felder ändern");
    public static readonly Text EditTitle = new("Change {0:N0} rows: {1}", "{0:N0} Zeilen ändern: {1}");
    public static readonly Text EditOneTitle = new("Change 1 row: {0}", "1 Zeile ändern: {0}");
    public static readonly Text AddField = new("Another field", "Weiteres Feld");
    public static readonly Text RemoveField = new("Leave this field out", "Dieses Feld auslassen");
    public static readonly Text Value = new("New value", "Neuer Wert");
    public static readonly Text Empties = new("Left empty, the field is emptied.", "Leer gelassen, wird das Feld geleert.");
    public static readonly Text Check = new("Check", "Prüfen");
    public static readonly Text Working = new("{0:N0} of {1:N0} rows checked", "{0:N0} von {1:N0} Zeilen geprüft");
    public static readonly Text Saving = new("Saving {0:N0} rows …", "{0:N0} Zeilen werden gespeichert …");
    public static readonly Text Changed = new("Will change", "Werden geändert");
    public static readonly Text Unchanged = new("Stay as they are", "Bleiben, wie sie sind");
    public static readonly Text Refused = new("Refused", "Abgelehnt");
    public static readonly Text SkipRefused = new("Leave the refused rows out", "Abgelehnte Zeilen auslassen");
    public static readonly Text MoreRefused = new("… and {0:N0} more", "… und {0:N0} weitere");
    public static readonly Text Gone = new("Deleted meanwhile", "Inzwischen gelöscht");
    public static readonly Text Record = new("Record", "Datensatz");
    public static readonly Text Reason = new("Reason", "Grund");
    public static readonly Text Apply = new("Change {0:N0} rows", "{0:N0} Zeilen ändern");
    public static readonly Text ApplyOne = new("Change 1 row", "1 Zeile ändern");
    public static readonly Text NothingToDo = new("Nothing to change", "Nichts zu ändern");
    public static readonly Text NothingChanged = new("Nothing was changed", "Nichts geändert");
    public static readonly Text OneChanged = new("1 row changed", "1 Zeile geändert");
    public static readonly Text RowsChanged = new("{0:N0} rows changed", "{0:N0} Zeilen geändert");
    public static readonly Text OneUndone = new("1 row is as it was", "1 Zeile ist wie zuvor");
    public static readonly Text RowsUndone = new("{0:N0} rows are as they were", "{0:N0} Zeilen sind wie zuvor");
    public static readonly Text PasteTitle = new("Paste {0:N0} cells", "{0:N0} Zellen einfügen");
    public static readonly Text PasteTooLong = new("The block is too large to paste. Import it as a file.", "Der Block ist zu groß zum Einfügen. Importieren Sie ihn als Datei.");
    public static readonly Text PasteOutside = new(
        "{0:N0} cells lie outside the list or in columns that cannot be changed here; they are left out.",
        "{0:N0} Zellen liegen außerhalb der Liste oder in Spalten, die sich hier nicht ändern lassen; sie werden ausgelassen.");
    public static readonly Text PasteNothing = new("None of these cells can be changed here.", "Keine dieser Zellen lässt sich hier ändern.");
    public static readonly Text Field = new("Field", "Feld");

    /// <summary>One of these texts said of a kind of record, in both languages.</summary>
    internal static Text Of(Text says, Text many) => RecordsTexts.Of(says, many);
}

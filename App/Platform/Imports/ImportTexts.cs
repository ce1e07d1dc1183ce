using Erp.Platform.Texts;

namespace Erp.Platform.Imports;

/// <summary>What people read about imports.</summary>
public static class ImportTexts
{
    public static readonly Text Import = new("Import", "Import");
    public static readonly Text Imports = new("Imports", "Importe");
    public static readonly Text ImportMany = new("Import {0}", "{0} importieren");
    public static readonly Text Kind = new("What", "Was");
    public static readonly Text FileName = new("File", "Datei");
    public static readonly Text FileSize = new("Size", "Größe");
    public static readonly Text FileHash = new("Fingerprint", "Prüfsumme");
    public static readonly Text By = new("By", "Von");
    public static readonly Text At = new("On", "Am");
    public static readonly Text State = new("State", "Stand");
    public static readonly Text Plan = new("Settings", "Einstellungen");
    public static readonly Text Created = new("New", "Neu");
    public static readonly Text Changed = new("Changed", "Geändert");
    public static readonly Text Unchanged = new("Unchanged", "Unverändert");
    public static readonly Text Skipped = new("Left out", "Ausgelassen");
    public static readonly Text Wrong = new("With errors", "Fehlerhaft");
    public static readonly Text Reason = new("Reason", "Grund");
    public static readonly Text Problems = new("Rows with errors", "Fehlerhafte Zeilen");
    public static readonly Text Run = new("Run", "Durchgang");
    public static readonly Text Ended = new("Ended as", "Endete als");
    public static readonly Text FinishedAt = new("Finished", "Beendet");

    public static readonly Text Prepared = new("Prepared", "Vorbereitet");
    public static readonly Text Running = new("Running", "Läuft");
    public static readonly Text Cancelling = new("Stopping", "Wird angehalten");
    public static readonly Text Done = new("Imported", "Importiert");
    public static readonly Text Cancelled = new("Stopped", "Angehalten");
    public static readonly Text Failed = new("Interrupted", "Abgebrochen");
    public static readonly Text Undoing = new("Being undone", "Wird rückgängig gemacht");
    public static readonly Text Undone = new("Undone", "Rückgängig gemacht");

    public static readonly Text Upload = new("Upload file for import", "Datei zum Import hochladen");
    public static readonly Text Start = new("Start import", "Import starten");
    public static readonly Text Cancel = new("Stop import", "Import anhalten");
    public static readonly Text Finish = new("Finish import", "Import beenden");
    public static readonly Text Undo = new("Undo import", "Import rückgängig machen");
    public static readonly Text UndoWhole = new("Undo the import as a whole, on its own page.", "Machen Sie den Import als Ganzes rückgängig, auf seiner eigenen Seite.");
    public static readonly Text ReversalStands = new(
        "What takes an import back stands as well. Import the file again instead.",
        "Auch was einen Import zurücknimmt, bleibt stehen. Importieren Sie stattdessen die Datei noch einmal.");
    public static readonly Text TakenBack = new("Import taken back", "Import zurückgenommen");
    public static readonly Text SavePreset = new("Save mapping", "Zuordnung speichern");
    public static readonly Text RemovePreset = new("Remove mapping", "Zuordnung entfernen");

    public static readonly Text FileTooLarge = new(
        "The file is larger than {0} MB. Split it, or remove columns that are not needed.",
        "Die Datei ist größer als {0} MB. Teilen Sie sie auf oder entfernen Sie Spalten, die nicht gebraucht werden.");
    public static readonly Text Unreadable = new(
        "The file could not be read to its end. Close it in other programs, and choose it again.",
        "Die Datei ließ sich nicht bis zum Ende lesen. Schließen Sie sie in anderen Programmen und wählen Sie sie noch einmal.");
    public static readonly Text FileGone = new("The file is no longer on the server. Upload it again.", "Die Datei liegt nicht mehr auf dem Server. Laden Sie sie erneut hoch.");
    public static readonly Text NotInThisState = new("That is not possible any more: the import is “{0}”.", "Das geht nicht mehr: Der Import ist „{0}“.");
    public static readonly Text UnknownField = new("There is no field named “{0}”.", "Ein Feld namens „{0}“ gibt es nicht.");
    public static readonly Text HeadingMissing = new(
        "The file has no column “{0}”. Choose another mapping or another file.",
        "Die Datei hat keine Spalte „{0}“. Wählen Sie eine andere Zuordnung oder eine andere Datei.");
    public static readonly Text NothingMapped = new("Assign at least one column.", "Ordnen Sie mindestens eine Spalte zu.");
    public static readonly Text KeyMissing = new(
        "Assign the column by which the lines of the second file find their record: the field marked as key.",
        "Ordnen Sie die Spalte zu, über die die Positionen der zweiten Datei ihren Datensatz finden: das Feld, das als Schlüssel gekennzeichnet ist.");
    public static readonly Text LinesKeyMissing = new(
        "Choose the column of the second file that says to which record a line belongs.",
        "Wählen Sie die Spalte der zweiten Datei, die sagt, zu welchem Datensatz eine Position gehört.");
    public static readonly Text TooManyLines = new("The second file holds more than {0:N0} lines. Split it.", "Die zweite Datei enthält mehr als {0:N0} Positionen. Teilen Sie sie auf.");
    public static readonly Text TooManyOfOne = new(
        "More than {0:N0} rows belong to “{1}”. Is the right column assigned to the key?",
        "Mehr als {0:N0} Zeilen gehören zu „{1}“. Ist dem Schlüssel die richtige Spalte zugeordnet?");
    public static readonly Text TooManyFixes = new(
        "More than {0:N0} cells are mended by hand. Mend the file itself and upload it again.",
        "Es sind mehr als {0:N0} Zellen von Hand berichtigt. Berichtigen Sie die Datei selbst und laden Sie sie erneut hoch.");
    public static readonly Text Ragged = new(
        "The row has {0} cells, the headings are {1}. A delimiter within a text needs quotation marks around the text.",
        "Die Zeile hat {0} Zellen, Überschriften sind es {1}. Ein Trennzeichen innerhalb eines Textes braucht Anführungszeichen um den Text.");
    public static readonly Text OrphanLines = new("These lines belong to “{0}”, which the first file does not hold.", "Diese Positionen gehören zu „{0}“, das die erste Datei nicht enthält.");
    public static readonly Text SecondInFile = new("Row {0} has the same value already.", "Denselben Wert hat schon Zeile {0}.");
    public static readonly Text Known = new(
        "There is a record with this key already, and an import does not change it ({0}).",
        "Einen Datensatz mit diesem Schlüssel gibt es schon, und ein Import ändert ihn nicht ({0}).");
    public static readonly Text NotFound = new("{0}: “{1}” does not exist, or more than one is called so.", "{0}: „{1}“ gibt es nicht, oder mehrere heißen so.");
    public static readonly Text Ambiguous = new(
        "More than one is called “{0}”. Write the number or the e-mail address instead.",
        "Mehrere heißen „{0}“. Schreiben Sie stattdessen die Nummer oder die E-Mail-Adresse.");
    public static readonly Text NotWhole = new("“{0}” is not a whole number.", "„{0}“ ist keine ganze Zahl.");
    public static readonly Text UnknownCountry = new(
        "“{0}” is not a country that is known. Use its name or two letters such as DE.",
        "„{0}“ ist kein bekanntes Land. Verwenden Sie den Namen oder zwei Buchstaben wie DE.");
    public static readonly Text UnknownValue = new("“{0}” is not one of the values: {1}.", "„{0}“ ist keiner der Werte: {1}.");
    public static readonly Text PresetTaken = new("A mapping of this name exists already.", "Eine Zuordnung dieses Namens gibt es schon.");

    /// <summary>The name of a state.</summary>
    public static Text Of(ImportState state) => state switch
    {
        ImportState.Prepared => Prepared, ImportState.Running => Running, ImportState.Cancelling => Cancelling, ImportState.Done => Done,
        ImportState.Cancelled => Cancelled, ImportState.Failed => Failed, ImportState.Undoing => Undoing, _ => Undone,
    };

    /// <summary>One of these texts said of a kind of record, in both languages.</summary>
    internal static Text Of(Text says, Text many) => new(
        string.Format(Languages.English, says.En, Languages.English.TextInfo.ToLower(many.En)), string.Format(Languages.German, says.De, many.De), says.Code.Split('.')[^1]);
}

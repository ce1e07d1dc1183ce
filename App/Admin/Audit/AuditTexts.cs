using Erp.Platform.Texts;

namespace Erp.Admin.Audit;

/// <summary>What auditors read.</summary>
public static class AuditTexts
{
    public static readonly Text Intro = new("Everything anybody did, complete and in order.", "Alles, was jemand getan hat, vollständig und in Reihenfolge.");
    public static readonly Text Person = new("Who", "Wer");
    public static readonly Text Command = new("What", "Was");
    public static readonly Text RecordKind = new("Kind of record", "Art des Datensatzes");
    public static readonly Text From = new("From", "Von");
    public static readonly Text To = new("To", "Bis");
    public static readonly Text Anyone = new("Anyone", "Alle");
    public static readonly Text Anything = new("Anything", "Alles");
    public static readonly Text ClearFilters = new("Clear filters", "Filter entfernen");
    public static readonly Text More = new("Show older", "Ältere anzeigen");
    public static readonly Text Nothing = new("Nothing was done here", "Hier wurde nichts getan");
    public static readonly Text NothingHint = new("Widen the period or clear the filters.", "Erweitern Sie den Zeitraum oder entfernen Sie die Filter.");
    public static readonly Text Changes = new("{0} changes", "{0} Änderungen");
    public static readonly Text NoChanges = new("It changed no record.", "Kein Datensatz wurde geändert.");
    public static readonly Text Undone = new("Undone", "Rückgängig gemacht");
    public static readonly Text IsUndo = new("Undo", "Rücknahme");
    public static readonly Text Verify = new("Verify chain", "Kette prüfen");
    public static readonly Text Cancel = new("Cancel", "Abbrechen");
    public static readonly Text Verifying = new("Checking commit {0:N0} of {1:N0}…", "Prüfe Eintrag {0:N0} von {1:N0} …");
    public static readonly Text Whole = new("The log is whole", "Das Protokoll ist unversehrt");
    public static readonly Text WholeText = new(
        "{0:N0} sealed entries are exactly as they were written; {1:N0} wait for their seal.",
        "{0:N0} versiegelte Einträge sind genau so, wie sie geschrieben wurden; {1:N0} warten auf ihr Siegel.");
    public static readonly Text Head = new("Note this, to prove later that nothing was cut off: {0}", "Notieren Sie dies, um später zu beweisen, dass nichts abgeschnitten wurde: {0}");
    public static readonly Text Broken = new("The log has been tampered with", "Das Protokoll wurde manipuliert");
    public static readonly Text BrokenAt = new("First fault at entry {0:N0} of {1:g}: {2}", "Erster Fehler bei Eintrag {0:N0} vom {1:g}: {2}");
    public static readonly Text Altered = new("it is not what was sealed.", "er ist nicht mehr, was versiegelt wurde.");
    public static readonly Text Missing = new("it is gone.", "er fehlt.");
    public static readonly Text Extra = new("it was slipped in.", "er wurde eingeschoben.");
    public static readonly Text Stray = new("a change belongs to no entry.", "eine Änderung gehört zu keinem Eintrag.");
    public static readonly Text BrokenSeals = new("the seals themselves are not those that were written.", "die Siegel selbst sind nicht die geschriebenen.");
    public static readonly Text CursorInvalid = new("This cursor is not one of ours. Start from the beginning.", "Dieser Cursor stammt nicht von uns. Beginnen Sie von vorn.");
}

using Erp.Platform.Texts;

namespace Erp.Platform.Imports;

/// <summary>What the pages of imports say.</summary>
public static class ImportPageTexts
{
    public static readonly Text NewImport = new("Import file", "Datei importieren");
    public static readonly Text Intro = new(
        "CSV or Excel. Nothing is written before you have seen what will happen, and the whole import can be undone.",
        "CSV oder Excel. Geschrieben wird erst, wenn Sie gesehen haben, was geschieht, und der ganze Import lässt sich rückgängig machen.");
    public static readonly Text Empty = new("Nothing imported yet", "Noch nichts importiert");
    public static readonly Text EmptyHint = new("Bring customers, items and other records from a CSV or Excel file.", "Bringen Sie Kunden, Artikel und anderes aus einer CSV- oder Excel-Datei mit.");
    public static readonly Text WhatIsIt = new("What does the file hold?", "Was enthält die Datei?");
    public static readonly Text ChooseFile = new("Choose a file or drop it here", "Datei wählen oder hier ablegen");
    public static readonly Text Uploading = new("Uploading…", "Wird hochgeladen …");
    public static readonly Text FileHint = new("CSV or XLSX, up to {0} MB", "CSV oder XLSX, bis {0} MB");
    public static readonly Text Subtitle = new("{0} · {1} · {2}, {3:g}", "{0} · {1} · {2}, {3:g}");
    public static readonly Text SameFile = new("{0} imported the very same file on {1:g}.", "{0} hat genau diese Datei am {1:g} importiert.");
    public static readonly Text ShowEarlier = new("Show that import", "Diesen Import zeigen");

    public static readonly Text Steps = new("Steps", "Schritte");
    public static readonly Text Read = new("Read file", "Datei lesen");
    public static readonly Text Assign = new("Assign columns", "Spalten zuordnen");
    public static readonly Text Check = new("Check", "Prüfen");
    public static readonly Text Back = new("Back", "Zurück");
    public static readonly Text Next = new("Next", "Weiter");
    public static readonly Text GoOn = new("Go on", "Fortsetzen");
    public static readonly Text StartOne = new("Import 1 record", "1 Datensatz importieren");
    public static readonly Text StartCount = new("Import {0:N0} records", "{0:N0} Datensätze importieren");
    public static readonly Text ShowList = new("Show {0}", "{0} zeigen");

    public static readonly Text Encoding = new("Encoding", "Zeichenkodierung");
    public static readonly Text Delimiter = new("Delimiter", "Trennzeichen");
    public static readonly Text Comma = new("Comma ,", "Komma ,");
    public static readonly Text Semicolon = new("Semicolon ;", "Semikolon ;");
    public static readonly Text Tab = new("Tabulator", "Tabulator");
    public static readonly Text Bar = new("Vertical bar |", "Senkrechter Strich |");
    public static readonly Text Sheet = new("Sheet", "Tabellenblatt");
    public static readonly Text Numbers = new("Numbers", "Zahlen");
    public static readonly Text Dates = new("Dates", "Datum");
    public static readonly Text DayFirst = new("Day first", "Tag zuerst");
    public static readonly Text MonthFirst = new("Month first", "Monat zuerst");
    public static readonly Text HeadingRow = new("Headings in row", "Überschriften in Zeile");
    public static readonly Text FirstRows = new("First rows of the file", "Erste Zeilen der Datei");
    public static readonly Text Row = new("Row", "Zeile");
    public static readonly Text LinesFile = new("Second file with the lines", "Zweite Datei mit den Positionen");
    public static readonly Text LinesFileHint = new("Only needed if the lines stand in a file of their own.", "Nur nötig, wenn die Positionen in einer eigenen Datei stehen.");

    public static readonly Text Mapping = new("Mapping", "Zuordnung");
    public static readonly Text ByNames = new("By the names of the columns", "Nach den Namen der Spalten");
    public static readonly Text Mode = new("Known records", "Bekannte Datensätze");
    public static readonly Text CreateAndChange = new("Change known, create new", "Bekannte ändern, neue anlegen");
    public static readonly Text OnlyCreate = new("Leave known as they are", "Bekannte lassen, wie sie sind");
    public static readonly Text OnlyChange = new("Change known, create none", "Bekannte ändern, keine anlegen");
    public static readonly Text LinesKey = new("Column with the record's key", "Spalte mit dem Schlüssel des Datensatzes");
    public static readonly Text Field = new("Field", "Feld");
    public static readonly Text Column = new("Column of the file", "Spalte der Datei");
    public static readonly Text ColumnOf = new("Column for {0}", "Spalte für {0}");
    public static readonly Text NoColumn = new("–", "–");
    public static readonly Text Constant = new("Where empty", "Wenn leer");
    public static readonly Text ConstantOf = new("{0} where the file says nothing", "{0}, wenn die Datei nichts sagt");
    public static readonly Text Example = new("Examples", "Beispiele");
    public static readonly Text KeyMark = new("key", "Schlüssel");
    public static readonly Text RequiredMark = new("needed", "nötig");
    public static readonly Text MappingName = new("Name of this mapping", "Name dieser Zuordnung");

    public static readonly Text ReadSoFar = new("{0:N0} records read", "{0:N0} Datensätze gelesen");
    public static readonly Text ProgressOf = new("{0:N0} of {1:N0} records", "{0:N0} von {1:N0} Datensätzen");
    public static readonly Text AllRight = new("Everything can be imported.", "Alles kann importiert werden.");
    public static readonly Text ProblemsTitle = new("Records with errors: {0:N0}", "Fehlerhafte Datensätze: {0:N0}");
    public static readonly Text ProblemsHint = new(
        "Mend a value here or leave the row out. Rows with errors are not imported.",
        "Berichtigen Sie einen Wert hier oder lassen Sie die Zeile aus. Fehlerhafte Zeilen werden nicht importiert.");
    public static readonly Text FirstProblems = new("The first {0:N0} errors are shown.", "Gezeigt werden die ersten {0:N0} Fehler.");
    public static readonly Text Value = new("Value", "Wert");
    public static readonly Text ValueOf = new("{0} in row {1}", "{0} in Zeile {1}");
    public static readonly Text Problem = new("What is wrong", "Was nicht stimmt");
    public static readonly Text LeaveOut = new("Leave out", "Auslassen");
    public static readonly Text LeftOut = new("Rows left out", "Ausgelassene Zeilen");
    public static readonly Text TakeIn = new("Take row {0} in again", "Zeile {0} wieder aufnehmen");

    public static readonly Text Stalled = new(
        "The server was stopped during this import. Go on where it stopped, or undo what was written.",
        "Der Server wurde während dieses Imports angehalten. Setzen Sie ihn fort oder machen Sie rückgängig, was geschrieben wurde.");
    public static readonly Text ReverseExplained = new(
        "What it posted stays for ever, so the opposite of each of the {0:N0} records is posted. If others have built on one of them, nothing happens and you learn what stands in the way.",
        "Gebuchtes bleibt stehen, deshalb wird zu jedem der {0:N0} Datensätze das Gegenteil gebucht. Haben andere auf einem davon aufgebaut, geschieht nichts und Sie erfahren, was im Weg steht.");
    public static readonly Text ReversedWhole = new(
        "What this import posted is reversed; both stay in the books.", "Was dieser Import gebucht hat, ist storniert; beides bleibt in den Büchern stehen.");
    public static readonly Text NothingLeft = new("Nothing of this import is left.", "Von diesem Import ist nichts übrig.");
    public static readonly Text NotImported = new("Not imported", "Nicht importiert");
    public static readonly Text UndoQuestion = new("Undo the whole import?", "Den ganzen Import rückgängig machen?");
    public static readonly Text UndoExplained = new(
        "{0:N0} new records go, {1:N0} changed ones get their former values. If others have built on one of them, nothing happens and you learn what stands in the way.",
        "{0:N0} neue Datensätze gehen, {1:N0} geänderte erhalten ihre früheren Werte. Haben andere auf einem davon aufgebaut, geschieht nichts und Sie erfahren, was im Weg steht.");
}

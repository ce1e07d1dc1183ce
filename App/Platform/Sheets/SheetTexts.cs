using Erp.Platform.Texts;

namespace Erp.Platform.Sheets;

/// <summary>What is said about files with tables.</summary>
public static class SheetTexts
{
    public static readonly Text Empty = new("The file is empty.", "Die Datei ist leer.");
    public static readonly Text OldWorkbook = new(
        "This is a workbook of the old format, or one with a password. Save it as .xlsx without a password, or as CSV.",
        "Das ist eine Arbeitsmappe im alten Format oder mit Kennwort. Speichern Sie sie ohne Kennwort als .xlsx oder als CSV.");
    public static readonly Text NoTable = new("This file holds no table. CSV and XLSX files can be read.", "Diese Datei enthält keine Tabelle. Gelesen werden CSV- und XLSX-Dateien.");
    public static readonly Text BrokenWorkbook = new(
        "The workbook is damaged. Open it in your spreadsheet program and save it again.",
        "Die Arbeitsmappe ist beschädigt. Öffnen Sie sie in Ihrer Tabellenkalkulation und speichern Sie sie neu.");
    public static readonly Text WorkbookTooLarge = new(
        "The workbook unpacks to more than {0} MB. Split it, or save the sheet as CSV.",
        "Die Arbeitsmappe ist ausgepackt größer als {0} MB. Teilen Sie sie auf oder speichern Sie das Blatt als CSV.");
    public static readonly Text NoSheet = new("There is no sheet named “{0}” in the workbook.", "Ein Blatt namens „{0}“ gibt es in der Arbeitsmappe nicht.");
    public static readonly Text UnknownEncoding = new("The encoding “{0}” is not known.", "Die Zeichenkodierung „{0}“ ist nicht bekannt.");
    public static readonly Text MixedEncodings = new(
        "The file mixes encodings: up to row {0} it is {1}, row {0} is not. Save it again in one encoding, best UTF-8, or choose one and check the special characters.",
        "Die Datei mischt Zeichenkodierungen: Bis vor Zeile {0} ist sie {1}, Zeile {0} ist es nicht. Speichern Sie sie in einer einzigen Kodierung, am besten UTF-8, oder wählen Sie eine und prüfen Sie die Sonderzeichen.");
    public static readonly Text BadEncoding = new(
        "Row {0} holds characters that {1} does not know. Choose another encoding.",
        "Zeile {0} enthält Zeichen, die {1} nicht kennt. Wählen Sie eine andere Zeichenkodierung.");
    public static readonly Text RowTooLong = new(
        "The row that begins at row {0} has no end: probably a quotation mark is not closed.",
        "Die Zeile, die in Zeile {0} beginnt, hört nicht auf: Wahrscheinlich ist ein Anführungszeichen nicht geschlossen.");
    public static readonly Text NotCsv = new("Row {0} cannot be read as CSV: {1}", "Zeile {0} lässt sich nicht als CSV lesen: {1}");
    public static readonly Text OpenQuote = new("a quotation mark is not closed.", "Ein Anführungszeichen ist nicht geschlossen.");
    public static readonly Text NoHeadings = new(
        "Row {0} holds no headings. Choose the row in which the names of the columns stand.",
        "Zeile {0} enthält keine Überschriften. Wählen Sie die Zeile, in der die Namen der Spalten stehen.");
    public static readonly Text TooManyColumns = new("The table has more than {0} columns.", "Die Tabelle hat mehr als {0} Spalten.");

    public static readonly Text NotANumber = new("“{0}” is not a number written as {1}.", "„{0}“ ist keine Zahl in der Schreibweise {1}.");
    public static readonly Text NotADate = new("“{0}” is not a date.", "„{0}“ ist kein Datum.");
    public static readonly Text NotADuration = new("“{0}” is no duration: write 1:30, or hours with decimals.", "„{0}“ ist keine Dauer: Schreiben Sie 1:30 oder Stunden mit Nachkommastellen.");
    public static readonly Text NotAFlag = new("“{0}” is neither yes nor no.", "„{0}“ ist weder Ja noch Nein.");
    public static readonly Text CellError = new("The cell shows an error of the spreadsheet program: {0}", "Die Zelle zeigt einen Fehler der Tabellenkalkulation: {0}");
}

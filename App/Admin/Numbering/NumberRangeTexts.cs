using Erp.Platform.Texts;

namespace Erp.Admin.Numbering;

/// <summary>What administrators read about number ranges beyond what the platform says.</summary>
public static class NumberRangeTexts
{
    public static readonly Text Intro = new(
        "How documents and records are numbered. A change counts for numbers to come; numbers given stay as they are.",
        "So werden Belege und Stammdaten nummeriert. Eine Änderung gilt für künftige Nummern; vergebene bleiben, wie sie sind.");
    public static readonly Text ThisYear = new("Next number", "Nächste Nummer");
    public static readonly Text NextYear = new("First number of {0}", "Erste Nummer {0}");
    public static readonly Text NextYearGoesOn = new("This number in {0}", "Dieselbe Nummer in {0}");
    public static readonly Text Preview = new("Preview", "Vorschau");
    public static readonly Text NoPreview = new("Correct the pattern to see how numbers will look.", "Korrigieren Sie das Muster, um die Vorschau zu sehen.");
    public static readonly Text Tokens = new("Building blocks", "Bausteine");
    public static readonly Text TokenYear = new("Year, four digits", "Jahr, vierstellig");
    public static readonly Text TokenShortYear = new("Year, two digits", "Jahr, zweistellig");
    public static readonly Text TokenMonth = new("Month, two digits", "Monat, zweistellig");
    public static readonly Text TokenCounter = new("Counter with at least as many digits as zeros; needed exactly once", "Zähler mit mindestens so vielen Stellen wie Nullen; genau einmal nötig");
    public static readonly Text TokenPlain = new("Letters, digits and - / _ . stand as they are", "Buchstaben, Ziffern und - / _ . stehen, wie sie sind");
    public static readonly Text NextHint = new(
        "Only forward: numbers are given once. What you skip must be explained to the tax office.",
        "Nur vorwärts: Jede Nummer wird einmal vergeben. Was Sie überspringen, müssen Sie dem Finanzamt erklären können.");
    public static readonly Text NextInYear = new("Next counter in {0}", "Nächster Zählerstand {0}");
    public static readonly Text NextEver = new("Next counter", "Nächster Zählerstand");
    public static readonly Text YearlyShort = new("Yearly", "Jährlich");
    public static readonly Text Range = new("Number range", "Nummernkreis");
    public static readonly Text TooLong = new(
        "A number of this range would have more than {0} characters. Shorten the pattern.",
        "Eine Nummer dieses Kreises hätte mehr als {0} Zeichen. Kürzen Sie das Muster.");
    public static readonly Text Empty = new("No number ranges yet", "Noch keine Nummernkreise");
}

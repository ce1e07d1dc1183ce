using Erp.Platform.Texts;

namespace Erp.Platform.Search;

/// <summary>What the search says.</summary>
public static class SearchTexts
{
    public static readonly Text Title = new("Search", "Suche");
    public static readonly Text Results = new("Results for “{0}”", "Ergebnisse für „{0}“");
    public static readonly Text AllResults = new("All results for “{0}”", "Alle Ergebnisse für „{0}“");
    public static readonly Text All = new("All", "Alle");
    public static readonly Text Hint = new("Number, name, city, reference …", "Nummer, Name, Ort, Referenz …");
    public static readonly Text Nothing = new("Nothing found for “{0}”", "Nichts gefunden für „{0}“");
    public static readonly Text NothingText = new(
        "Try fewer words, or only the beginning of a word. Slips of the keys are forgiven in names, not in numbers.",
        "Versuchen Sie weniger Wörter oder nur einen Wortanfang. Tippfehler werden in Namen verziehen, in Nummern nicht.");
    public static readonly Text Start = new("What are you looking for?", "Was suchen Sie?");
    public static readonly Text StartText = new(
        "Two letters are enough. “in: Miller” looks among invoices only; so do the first letters of any other kind.",
        "Zwei Buchstaben genügen. „re: Müller“ sucht nur unter Rechnungen; ebenso die ersten Buchstaben jeder anderen Art.");
    public static readonly Text Found = new("{0} found", "{0} gefunden");
    public static readonly Text FoundMost = new("more than {0} found; a further word narrows it", "mehr als {0} gefunden; ein weiteres Wort grenzt ein");
    public static readonly Text Inactive = new("inactive", "inaktiv");
    public static readonly Text Recent = new("Recently opened", "Zuletzt geöffnet");
    public static readonly Text Previous = new("Previous page", "Vorige Seite");
    public static readonly Text Next = new("Next page", "Nächste Seite");
    public static readonly Text Pages = new("Pages of results", "Ergebnisseiten");
    public static readonly Text Kinds = new("Kinds of records", "Arten von Datensätzen");
}

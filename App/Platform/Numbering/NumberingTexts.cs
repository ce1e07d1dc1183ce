using Erp.Platform.Texts;

namespace Erp.Platform.Numbering;

/// <summary>What people read about number ranges.</summary>
public static class NumberingTexts
{
    public static readonly Text Title = new("Number ranges", "Nummernkreise");
    public static readonly Text NumberRange = new("Number range", "Nummernkreis");
    public static readonly Text NumberCounter = new("Counter", "Zählerstand");
    public static readonly Text Code = new("Document type", "Belegart");
    public static readonly Text Pattern = new("Pattern", "Muster");
    public static readonly Text Yearly = new("Start at 1 every year", "Jedes Jahr bei 1 beginnen");
    public static readonly Text RangeId = new("Number range", "Nummernkreis");
    public static readonly Text Year = new("Year", "Jahr");
    public static readonly Text Next = new("Next number", "Nächste Nummer");
    public static readonly Text PatternLength = new("Write a pattern of 1 to {0} characters.", "Geben Sie ein Muster mit 1 bis {0} Zeichen an.");
    public static readonly Text UnknownToken = new(
        "{0} is unknown. Use {{yyyy}}, {{yy}}, {{MM}} and one group of zeros such as {{00000}}.",
        "{0} ist unbekannt. Verwenden Sie {{yyyy}}, {{yy}}, {{MM}} und eine Gruppe von Nullen wie {{00000}}.");
    public static readonly Text OneCounter = new("The pattern needs exactly one group of zeros such as {00000}.", "Das Muster braucht genau eine Gruppe von Nullen wie {00000}.");
    public static readonly Text YearMissing = new(
        "A range that starts anew every year needs {yyyy} or {yy}, or numbers would repeat.",
        "Ein Kreis, der jedes Jahr neu beginnt, braucht {yyyy} oder {yy}, sonst wiederholen sich Nummern.");
    public static readonly Text PlainCharacters = new(
        "Only letters A–Z, digits and - / _ . are allowed outside the braces.", "Außerhalb der Klammern sind nur Buchstaben A–Z, Ziffern und - / _ . erlaubt.");
    public static readonly Text UnclosedBrace = new("A brace { is not closed.", "Eine Klammer { ist nicht geschlossen.");
    public static readonly Text OnlyForward = new("Numbers below {0} may already be given. Choose {0} or more.", "Nummern unter {0} können schon vergeben sein. Wählen Sie {0} oder mehr.");
    public static readonly Text Missing = new(
        "There is no number range “{0}”. Create it under Settings › Number ranges.",
        "Es gibt keinen Nummernkreis „{0}“. Legen Sie ihn unter Einstellungen › Nummernkreise an.");
    public static readonly Text Define = new("Change number range", "Nummernkreis ändern");
    public static readonly Text Preview = new("Next number will read", "Die nächste Nummer lautet");
}

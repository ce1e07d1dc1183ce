using Erp.Platform.Texts;

namespace Erp.Platform.Boards;

/// <summary>What boards of every kind say.</summary>
public static class CardBoardTexts
{
    public static readonly Text Cards = new("{0} {0:card|cards}", "{0} {0:Karte|Karten}");
    public static readonly Text OfLimit = new("{0} of at most {1}", "{0} von höchstens {1}");
    public static readonly Text Rest = new("Others", "Übrige");
    public static readonly Text EmptyColumn = new("Nothing here", "Nichts hier");
    public static readonly Text HowTo = new(
        "The arrows walk over the cards. Space lifts one, the arrows carry it, Space puts it down, Escape puts it back. Enter opens it.",
        "Die Pfeile gehen über die Karten. Die Leertaste hebt eine auf, die Pfeile tragen sie, die Leertaste legt sie ab, Escape legt sie zurück. Die Eingabetaste öffnet sie.");
    public static readonly Text HowToChoose = new("X chooses one, to move several at once.", "X wählt eine aus, um mehrere auf einmal zu verschieben.");
    public static readonly Text Lifted = new("{0} lifted.", "{0} aufgehoben.");
    public static readonly Text Over = new("{0}, place {1} of {2}", "{0}, Platz {1} von {2}");
    public static readonly Text Put = new("{0} put into {1}.", "{0} nach {1} gelegt.");
    public static readonly Text PutBack = new("{0} put back.", "{0} zurückgelegt.");
    public static readonly Text DraggedBy = new("{0} is moving this card", "{0} bewegt diese Karte");
    public static readonly Text Choose = new("Choose", "Auswählen");
    public static readonly Text AsBoard = new("Board", "Board");
    public static readonly Text AsList = new("List", "Liste");
    public static readonly Text Step = new("{0}: {1}", "{0}: {1}");
    public static readonly Text ShownAs = new("Shown as", "Ansicht");
    public static readonly Text NoStep = new("No step leads from “{0}” to “{1}”.", "Von „{0}“ nach „{1}“ führt kein Schritt.");
    public static readonly Text TooMany = new("A board shows the first {0:N0} records. Narrow the list.", "Ein Board zeigt die ersten {0:N0} Datensätze. Grenzen Sie die Liste ein.");
}

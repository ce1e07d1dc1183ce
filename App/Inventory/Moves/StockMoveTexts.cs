using Erp.Platform.Texts;

namespace Erp.Inventory.Moves;

/// <summary>What people read about moves of stock.</summary>
public static class StockMoveTexts
{
    public static readonly Text StockMove = new("Stock move", "Lagerbewegung");
    public static readonly Text Title = new("Stock moves", "Lagerbewegungen");
    public static readonly Text Post = new("Post", "Buchen");
    public static readonly Text New = new("New move", "Neue Bewegung");
    public static readonly Text PostReceipt = new("Receive goods", "Wareneingang buchen");
    public static readonly Text PostIssue = new("Issue goods", "Warenausgang buchen");
    public static readonly Text PostTransfer = new("Transfer goods", "Umlagerung buchen");
    public static readonly Text PostAdjustment = new("Adjust stock", "Bestand korrigieren");
    public static readonly Text Receipt = new("Receipt", "Zugang");
    public static readonly Text Issue = new("Issue", "Abgang");
    public static readonly Text Transfer = new("Transfer", "Umlagerung");
    public static readonly Text Adjustment = new("Adjustment", "Korrektur");

    public static readonly Text ItemStockId = new("Stock", "Bestand");
    public static readonly Text Sequence = new("No.", "Nr.");
    public static readonly Text Kind = new("Kind", "Art");
    public static readonly Text ItemId = new("Item", "Artikel");
    public static readonly Text Date = new("Date", "Datum");
    public static readonly Text Quantity = new("Quantity", "Menge");
    public static readonly Text Counted = new("Counted", "Gezählt");
    public static readonly Text UnitCode = new("Unit", "Einheit");
    public static readonly Text FromBinId = new("From bin", "Von Lagerplatz");
    public static readonly Text ToBinId = new("To bin", "Nach Lagerplatz");
    public static readonly Text CountedBin = new("Bin", "Lagerplatz");
    public static readonly Text Reason = new("Reason", "Grund");
    public static readonly Text SourceType = new("Kind of document", "Belegart");
    public static readonly Text SourceId = new("Document", "Beleg");
    public static readonly Text SourceNumber = new("Document", "Beleg");
    public static readonly Text SourceLineId = new("Line of the document", "Position des Belegs");
    public static readonly Text UnitCost = new("Cost of one unit", "Einstand je Einheit");
    public static readonly Text ReversesId = new("Takes back", "Nimmt zurück");
    public static readonly Text IsReversal = new("Taken back", "Rücknahme");
    public static readonly Text Balance = new("On hand after", "Bestand danach");

    public static readonly Text MoveStands = new("A move that was posted stands. Post the opposite one.", "Eine gebuchte Bewegung bleibt bestehen. Buchen Sie die Gegenbewegung.");
    public static readonly Text Guarded = new("Posted stock moves cannot be changed or deleted.", "Gebuchte Lagerbewegungen lassen sich weder ändern noch löschen.");
    public static readonly Text ItemUnknown = new("Choose an existing item.", "Wählen Sie einen vorhandenen Artikel.");
    public static readonly Text ItemTwice = new("This item stands on another line already.", "Dieser Artikel steht schon in einer anderen Zeile.");
    public static readonly Text NotStocked = new("{0} is a service; only goods are kept in stock.", "{0} ist eine Dienstleistung; nur Waren werden auf Lager geführt.");
    public static readonly Text OtherUnit = new(
        "{0} is kept in {1}; this line says {2}. Change the unit of the line to {1}.",
        "{0} wird in {1} geführt; diese Position nennt {2}. Ändern Sie die Einheit der Position auf {1}.");
    public static readonly Text BinUnknown = new("Choose an existing bin.", "Wählen Sie einen vorhandenen Lagerplatz.");
    public static readonly Text SameBin = new("The goods lie there already. Choose another bin.", "Dort liegt die Ware schon. Wählen Sie einen anderen Lagerplatz.");
    public static readonly Text InFuture = new("Goods cannot have moved in the future; today is {0:d}.", "Ware kann sich nicht in der Zukunft bewegt haben; heute ist der {0:d}.");
    public static readonly Text ReasonMissing = new("Say why: the reason stays with the move.", "Geben Sie den Grund an; er bleibt bei der Bewegung.");
    public static readonly Text NothingDiffers = new("What was counted is what the books say; there is nothing to post.", "Gezählt ist, was in den Büchern steht; es gibt nichts zu buchen.");
    public static readonly Text LessThanLeft = new(
        "{1:0.###} {4} of {0} were counted on {2:d}, but {3:0.###} {4} have left since. Check the count and its day.",
        "Von {0} wurden am {2:d} {1:0.###} {4} gezählt, seitdem gingen aber {3:0.###} {4} ab. Prüfen Sie Zählung und Tag.");
    public static readonly Text MovedMeanwhile = new(
        "The books said {1:0.###} {3} of {0} when you began, now they say {2:0.###} {3}. Check the count and post again.",
        "Von {0} standen {1:0.###} {3} in den Büchern, als Sie begannen, jetzt sind es {2:0.###} {3}. Prüfen Sie die Zählung und buchen Sie erneut.");
    public static readonly Text NoLines = new("Add at least one line.", "Fügen Sie mindestens eine Zeile hinzu.");

    public static readonly Text Head = new("What happens", "Was geschieht");
    public static readonly Text Lines = new("Items", "Artikel");
    public static readonly Text AddLine = new("Add line", "Zeile hinzufügen");
    public static readonly Text RemoveLine = new("Remove line", "Zeile entfernen");
    public static readonly Text OnHandNow = new("On hand now", "Bestand jetzt");
    public static readonly Text CountedAtEnd = new("Counted at the end of this day", "Gezählt am Ende dieses Tages");
    public static readonly Text OnHandOn = new("On hand on {0:d}", "Bestand am {0:d}");
    public static readonly Text Posted = new("Posted", "Gebucht");
    public static readonly Text Empty = new("No moves yet", "Noch keine Bewegungen");
    public static readonly Text EmptyHint = new(
        "Whatever comes in, leaves or changes its place stands here, with the document behind it.",
        "Was hereinkommt, hinausgeht oder seinen Platz wechselt, steht hier, samt dem Beleg dahinter.");
    public static readonly Text Newer = new("Newer", "Neuere");
    public static readonly Text Older = new("Older", "Ältere");
    public static readonly Text Range = new("{0}–{1} of {2}", "{0}–{1} von {2}");
    public static readonly Text Explained = new("How the stock came about", "Wie der Bestand zustande kam");

    /// <summary>The word for a kind.</summary>
    public static Text Of(StockMoveKind kind) => kind switch
    {
        StockMoveKind.Receipt => Receipt,
        StockMoveKind.Issue => Issue,
        StockMoveKind.Transfer => Transfer,
        _ => Adjustment,
    };
}

using Erp.Platform.Texts;

namespace Erp.Projects.BomLines;

/// <summary>What people read about parts lists.</summary>
public static class BomLineTexts
{
    public static readonly Text BomLine = new("Part", "Teil");
    public static readonly Text PartsList = new("Parts list", "Stückliste");
    public static readonly Text Parts = new("Parts", "Teile");
    public static readonly Text New = new("Add part", "Teil hinzufügen");
    public static readonly Text NewBelow = new("Add part below {0}", "Teil unter {0} hinzufügen");
    public static readonly Text Create = new("Add a part", "Teil hinzufügen");
    public static readonly Text Change = new("Change a part", "Teil ändern");
    public static readonly Text Delete = new("Delete a part", "Teil löschen");
    public static readonly Text DeleteExplained = new(
        "Everything below it goes along. The history keeps it, and the deletion can be undone.",
        "Alles darunter wird mit entfernt. Die Historie behält es, und das Löschen lässt sich rückgängig machen.");
    public static readonly Text Move = new("Move a part", "Teil verschieben");
    public static readonly Text Order = new("Order", "Bestellen");
    public static readonly Text Reserve = new("Reserve", "Reservieren");
    public static readonly Text Install = new("Install", "Einbauen");
    public static readonly Text TakeOut = new("Take out again", "Ausbauen");
    public static readonly Text TakenOutInstead = new(
        "Take the parts out again instead: goods from the warehouse lie there as before.",
        "Bauen Sie die Teile stattdessen aus: Ware aus dem Lager liegt dann wieder dort wie zuvor.");
    public static readonly Text InstalledInstead = new("Install the parts again instead.", "Bauen Sie die Teile stattdessen wieder ein.");
    public static readonly Text Cancel = new("Drop", "Verwerfen");
    public static readonly Text Replan = new("Plan again", "Neu planen");
    public static readonly Text Follow = new("Follow purchasing", "Einkauf folgen");
    public static readonly Text Copy = new("Copy from a project", "Aus Projekt kopieren");
    public static readonly Text CopyHint = new(
        "Every part comes along as planned, with its place in the tree and its price. What was dropped and the days stay behind.",
        "Alle Teile kommen als geplant mit, an ihrem Platz im Baum und mit ihrem Preis. Verworfenes und Termine bleiben zurück.");
    public static readonly Text CopyDone = new("{0} {0:part|parts} copied", "{0} {0:Teil|Teile} kopiert");
    public static readonly Text Explode = new("Break down into parts", "In Bestandteile auflösen");
    public static readonly Text CopyItem = new("Copy an item's parts list", "Stückliste eines Artikels kopieren");
    public static readonly Text WithParts = new("With its parts, through all levels", "Mit Bestandteilen, über alle Ebenen");
    public static readonly Text WithPartsHint = new(
        "The item becomes a heading; its parts are ordered and reserved themselves.",
        "Der Artikel wird zur Überschrift; bestellt und reserviert werden seine Bestandteile.");
    public static readonly Text Empty = new("No parts yet", "Noch keine Teile");
    public static readonly Text EmptyHint = new(
        "Begin with an item of the catalog or free text, copy another project's list, or import a file with levels.",
        "Beginnen Sie mit einem Artikel oder Freitext, kopieren Sie die Liste eines anderen Projekts oder importieren Sie eine Datei mit Ebenen.");
    public static readonly Text Unused = new("No project uses this item", "Kein Projekt verwendet diesen Artikel");
    public static readonly Text UsedIn = new("Used in projects", "In Projekten verwendet");
    public static readonly Text Print = new("Print", "Drucken");
    public static readonly Text Edit = new("Edit {0}", "{0} bearbeiten");
    public static readonly Text Choose = new("Choose {0}", "{0} auswählen");
    public static readonly Text Open = new("Open {0}", "{0} aufklappen");
    public static readonly Text Close = new("Close {0}", "{0} zuklappen");
    public static readonly Text OpenAll = new("Expand all", "Alle aufklappen");
    public static readonly Text CloseAll = new("Collapse all", "Alle zuklappen");
    public static readonly Text Keys = new(
        "Alt and arrow keys move the focused row: up, down, further in, further out. Arrow right and left open and close it, Enter edits it.",
        "Alt und Pfeiltasten verschieben die markierte Zeile: hoch, runter, tiefer, höher. Pfeil rechts und links klappen sie auf und zu, die Eingabetaste bearbeitet sie.");
    public static readonly Text Shift = new("Move", "Verschieben");
    public static readonly Text Up = new("Up", "Hoch");
    public static readonly Text Down = new("Down", "Runter");
    public static readonly Text In = new("Further in", "Tiefer");
    public static readonly Text Out = new("Further out", "Höher");
    public static readonly Text Moved = new("{0} is now {1}", "{0} ist jetzt {1}");
    public static readonly Text Chosen = new("{0} chosen", "{0} ausgewählt");
    public static readonly Text OrderedAs = new("Requested: {0}", "Angefordert: {0}");
    public static readonly Text ReservedAll = new("Reserved. Everything is in stock.", "Reserviert. Alles ist auf Lager.");
    public static readonly Text ReservedShort = new("Reserved. {0} parts are short.", "Reserviert. Bei {0} Teilen fehlt Bestand.");
    public static readonly Text Lacking = new("{0} {1} short", "{0} {1} fehlen");
    public static readonly Text LinesAndTotal = new("{0} {0:part|parts}", "{0} {0:Teil|Teile}");

    public static readonly Text ProjectId = new("Project", "Projekt");
    public static readonly Text ParentId = new("Belongs to", "Gehört zu");
    public static readonly Text Position = new("Position", "Position");
    public static readonly Text Outline = new("No.", "Nr.");
    public static readonly Text Level = new("Level", "Ebene");
    public static readonly Text ItemId = new("Item", "Artikel");
    public static readonly Text ItemNumber = new("Item number", "Artikelnummer");
    public static readonly Text Name = new("Name", "Bezeichnung");
    public static readonly Text NameHint = new("Left empty, the name of the item.", "Leer gelassen, der Name des Artikels.");
    public static readonly Text Note = new("Note", "Notiz");
    public static readonly Text Quantity = new("Quantity", "Menge");
    public static readonly Text QuantityHint = new("For one of the part above it.", "Je Stück des Teils darüber.");
    public static readonly Text Total = new("Total quantity", "Gesamtmenge");
    public static readonly Text UnitCode = new("Unit", "Einheit");
    public static readonly Text UnitPrice = new("Unit price", "Einzelpreis");
    public static readonly Text UnitPriceHint = new("Left empty, what the item costs by the catalog.", "Leer gelassen, was der Artikel laut Katalog kostet.");
    public static readonly Text CategoryId = new("Cost category", "Kostenart");
    public static readonly Text NoCategory = new("Without category", "Ohne Kostenart");
    public static readonly Text SupplierId = new("Supplier", "Lieferant");
    public static readonly Text WantedDate = new("Wanted by", "Benötigt bis");
    public static readonly Text WorkItemId = new("Needed for task", "Benötigt für Aufgabe");
    public static readonly Text ForEvent = new("For the event itself", "Für das Event selbst");
    public static readonly Text WaitsFor = new("This task waits for {0} parts.", "Diese Aufgabe wartet auf {0} Teile.");
    public static readonly Text WaitsForOne = new("This task waits for one part.", "Diese Aufgabe wartet auf ein Teil.");
    public static readonly Text AllThere = new("All parts this task needs are there.", "Alle Teile für diese Aufgabe sind da.");
    public static readonly Text EmptyForTask = new("No parts are needed for this task", "Für diese Aufgabe werden keine Teile benötigt");
    public static readonly Text EmptyForTaskHint = new("Parts name their task in the parts list of the project.", "Teile nennen ihre Aufgabe in der Stückliste des Projekts.");
    public static readonly Text SearchText = new("Search words", "Suchwörter");
    public static readonly Text State = new("State", "Status");
    public static readonly Text RequestId = new("Purchase request", "Bestellanforderung");
    public static readonly Text RequestNumber = new("Purchase request", "Bestellanforderung");
    public static readonly Text Own = new("Amount", "Betrag");
    public static readonly Text Branch = new("With parts", "Mit Teilen");
    public static readonly Text GrandTotal = new("Total", "Summe");

    public static readonly Text Costs = new("Costs by category", "Kosten nach Kostenart");
    public static readonly Text Budget = new("Budget", "Budget");
    public static readonly Text Expected = new("Parts list", "Stückliste");
    public static readonly Text Committed = new("Ordered", "Bestellt");
    public static readonly Text Actual = new("Received", "Erhalten");
    public static readonly Text Left = new("Left of budget", "Budget übrig");

    public static readonly Text Planned = new("Planned", "Geplant");
    public static readonly Text Requested = new("Requested", "Angefordert");
    public static readonly Text Ordered = new("Ordered", "Bestellt");
    public static readonly Text PartlyReceived = new("Partly received", "Teilweise eingetroffen");
    public static readonly Text Received = new("Received", "Eingetroffen");
    public static readonly Text Reserved = new("Reserved", "Reserviert");
    public static readonly Text Installed = new("Installed", "Eingebaut");
    public static readonly Text Cancelled = new("Dropped", "Verworfen");

    public static readonly Text Circle = new("A part cannot be put below itself or what belongs to it.", "Ein Teil kann nicht unter sich selbst oder unter das gelegt werden, was zu ihm gehört.");
    public static readonly Text TooDeep = new("A parts list has at most {0} levels.", "Eine Stückliste hat höchstens {0} Ebenen.");
    public static readonly Text TooMany = new("The quantities multiply to more than {0}.", "Die Mengen ergeben zusammen mehr als {0}.");
    public static readonly Text TooLong = new("A parts list has at most {0} parts.", "Eine Stückliste hat höchstens {0} Teile.");
    public static readonly Text ParentGone = new("The part it belongs to no longer exists.", "Das Teil, zu dem es gehört, gibt es nicht mehr.");
    public static readonly Text Gone = new("Somebody else deleted this part meanwhile.", "Dieses Teil hat inzwischen jemand anderes gelöscht.");
    public static readonly Text OtherProject = new("Parts belong to one project.", "Teile gehören zu einem Projekt.");
    public static readonly Text NoName = new("Name the part or choose an item.", "Benennen Sie das Teil oder wählen Sie einen Artikel.");
    public static readonly Text ItemUnknown = new("This item does not exist.", "Diesen Artikel gibt es nicht.");
    public static readonly Text UnitUnknown = new("There is no unit {0}.", "Eine Einheit {0} gibt es nicht.");
    public static readonly Text OtherUnit = new("{0} is not counted in {1}.", "{0} wird nicht in {1} gezählt.");
    public static readonly Text CategoryUnknown = new("This cost category does not exist.", "Diese Kostenart gibt es nicht.");
    public static readonly Text SupplierUnknown = new("This supplier does not exist.", "Diesen Lieferanten gibt es nicht.");
    public static readonly Text Fixed = new("{0} is {1}: item, quantity, unit and supplier stay as they are.", "{0} ist {1}: Artikel, Menge, Einheit und Lieferant bleiben, wie sie sind.");
    public static readonly Text InPlace = new("{0} is in place: take it out before what came goes back.", "{0} ist eingebaut: Bauen Sie es aus, bevor der Wareneingang zurückgenommen wird.");
    public static readonly Text TaskOfOther = new("This task belongs to another project.", "Diese Aufgabe gehört zu einem anderen Projekt.");
    public static readonly Text TaskInUse = new(
        "Parts of the parts list are needed for this task. Let them name another one first.",
        "Für diese Aufgabe werden Teile der Stückliste benötigt. Ordnen Sie diese zuerst einer anderen Aufgabe zu.");
    public static readonly Text NoPrice = new("Enter what one costs: the catalog does not tell.", "Geben Sie an, was eines kostet: Der Katalog nennt es nicht.");
    public static readonly Text AmountStands = new("{0} is {1}: how much of it is wanted can no longer change.", "{0} ist {1}: Wie viel davon benötigt wird, kann sich nicht mehr ändern.");
    public static readonly Text UnderWay = new("{0} is {1} and cannot be deleted.", "{0} ist {1} und kann nicht gelöscht werden.");
    public static readonly Text NothingWanted = new("Nothing of {0} is wanted: it belongs to a part that was dropped.", "Von {0} wird nichts benötigt: Es gehört zu einem verworfenen Teil.");
    public static readonly Text NotKept = new("{0} is not kept in stock and cannot be reserved.", "{0} wird nicht auf Lager gehalten und kann nicht reserviert werden.");
    public static readonly Text NoParts = new("{0} has no parts list.", "{0} hat keine Stückliste.");
    public static readonly Text SameProject = new("Choose another project.", "Wählen Sie ein anderes Projekt.");
    public static readonly Text NothingToCopy = new("{0} has no parts.", "{0} hat keine Teile.");

    public static readonly Text ImportProject = new("Project number", "Projektnummer");
    public static readonly Text ImportLevel = new("Level {0} follows level {1}: a level is missing between them.", "Auf Ebene {1} folgt Ebene {0}: Dazwischen fehlt eine Ebene.");
    public static readonly Text ImportOutline = new("{0} is no outline number such as 1.2.3.", "{0} ist keine Gliederungsnummer wie 1.2.3.");
    public static readonly Text ImportParent = new("Above {0} there is no line {1}.", "Über {0} steht keine Zeile {1}.");
    public static readonly Text ImportTwice = new("{0} stands in the file twice.", "{0} steht zweimal in der Datei.");
}

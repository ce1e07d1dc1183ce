using Erp.Platform.Texts;

namespace Erp.Projects.Boards;

/// <summary>What people read about boards.</summary>
public static class BoardTexts
{
    public static readonly Text Board = new("Board", "Board");
    public static readonly Text Boards = new("Boards", "Boards");
    public static readonly Text New = new("New board", "Neues Board");
    public static readonly Text Create = new("Create board", "Board anlegen");
    public static readonly Text Change = new("Change board", "Board ändern");
    public static readonly Text Delete = new("Delete board", "Board löschen");
    public static readonly Text Move = new("Move cards", "Karten verschieben");
    public static readonly Text MoveToLane = new("Move cards to another lane", "Karten in eine andere Bahn verschieben");
    public static readonly Text DeleteExplained = new("The tasks stay, only the board goes.", "Die Aufgaben bleiben, nur das Board wird entfernt.");
    public static readonly Text Empty = new("No boards yet", "Noch keine Boards");
    public static readonly Text EmptyHint = new(
        "A board shows tasks as cards in columns; whoever moves a card changes the task.",
        "Ein Board zeigt Aufgaben als Karten in Spalten; wer eine Karte verschiebt, ändert die Aufgabe.");
    public static readonly Text Usual = new("Tasks", "Aufgaben");
    public static readonly Text AllProjects = new("All projects", "Alle Projekte");

    public static readonly Text ProjectId = new("Project", "Projekt");
    public static readonly Text Name = new("Name", "Name");
    public static readonly Text Description = new("Description", "Beschreibung");
    public static readonly Text Lanes = new("Lanes", "Bahnen");
    public static readonly Text Columns = new("Columns", "Spalten");
    public static readonly Text ColumnCount = new("Columns", "Spalten");
    public static readonly Text OpenCount = new("Open cards", "Offene Karten");
    public static readonly Text None = new("None", "Keine");
    public static readonly Text Assignee = new("By person", "Nach Person");
    public static readonly Text Priority = new("By priority", "Nach Priorität");
    public static readonly Text Stage = new("By stage", "Nach Phase");
    public static readonly Text Label = new("By label", "Nach Etikett");
    public static readonly Text Project = new("By project", "Nach Projekt");

    public static readonly Text Client = new("By client", "Nach Auftraggeber");
    public static readonly Text Due = new("By due date", "Nach Fälligkeit");
    public static readonly Text State = new("By state", "Nach Status");
    public static readonly Text Overdue = new("Overdue", "Überfällig");
    public static readonly Text ThisWeek = new("By the end of this week", "Bis Ende dieser Woche");
    public static readonly Text Later = new("Later", "Später");

    public static readonly Text Settings = new("Set up board", "Board einrichten");
    public static readonly Text AddColumn = new("Add column", "Spalte hinzufügen");
    public static readonly Text MoveUp = new("Move up", "Nach oben");
    public static readonly Text RemoveColumn = new("Remove column", "Spalte entfernen");
    public static readonly Text ColumnsHint = new(
        "A column bound to a state brings the task into that state, with all its checks. Others only sort.",
        "Eine an einen Status gebundene Spalte bringt die Aufgabe in diesen Status, mit allen Prüfungen. Andere ordnen nur.");
    public static readonly Text QuickAdd = new("New card in {0}", "Neue Karte in {0}");
    public static readonly Text AddTo = new("New cards in …", "Neue Karten in …");
    public static readonly Text AddsTo = new("New cards in {0}", "Neue Karten in {0}");
    public static readonly Text AddToHint = new("Cards you write below a column become tasks of this project.", "Karten, die Sie unter eine Spalte schreiben, werden Aufgaben dieses Projekts.");
    public static readonly Text MoveTo = new("Move to", "Verschieben nach");
    public static readonly Text Archived = new("Archived cards", "Archivierte Karten");
    public static readonly Text NothingArchived = new("No card was archived", "Keine Karte ist archiviert");
    public static readonly Text Older = new("Older", "Ältere");
    public static readonly Text OlderHint = new("Done or dropped before {0:d}: to be found in the list of tasks", "Vor dem {0:d} erledigt oder verworfen: in der Aufgabenliste zu finden");
    public static readonly Text TakeOut = new("Take out", "Herausholen");

    public static readonly Text NeedsColumn = new("A board needs at least one column.", "Ein Board braucht mindestens eine Spalte.");
    public static readonly Text StateTwice = new("Another column is bound to this state already.", "Eine andere Spalte ist bereits an diesen Status gebunden.");
    public static readonly Text ColumnUnknown = new("The board has no such column.", "Diese Spalte hat das Board nicht.");
    public static readonly Text LaneUnknown = new("The board has no such lane.", "Diese Bahn hat das Board nicht.");
    public static readonly Text DueOnTask = new("Change the day it is due on the task itself.", "Den Fälligkeitstag ändern Sie an der Aufgabe selbst.");
    public static readonly Text StateOnTask = new(
        "Bring the task into another state by its own steps or by a column that stands for it.",
        "Den Status ändern die Schritte der Aufgabe selbst oder eine Spalte, die für ihn steht.");
    public static readonly Text CardGone = new("A card is no longer on this board.", "Eine Karte liegt nicht mehr auf diesem Board.");
    public static readonly Text WipExceeded = new("“{0}” is full: no more than {1} at a time.", "„{0}“ ist voll: nicht mehr als {1} zugleich.");
}

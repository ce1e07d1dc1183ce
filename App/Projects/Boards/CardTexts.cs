using Erp.Platform.Texts;

namespace Erp.Projects.Boards;

/// <summary>What people read about the cards of a board.</summary>
public static class CardTexts
{
    public static readonly Text Card = new("Card", "Karte");
    public static readonly Text BoardId = new("Board", "Board");
    public static readonly Text WorkItemId = new("Task", "Aufgabe");
    public static readonly Text ColumnId = new("Column", "Spalte");
    public static readonly Text Position = new("Position", "Position");
}

using Erp.Platform.Texts;

namespace Erp.Projects.Boards;

/// <summary>What people read about the columns of a board.</summary>
public static class ColumnTexts
{
    public static readonly Text Column = new("Column", "Spalte");
    public static readonly Text BoardId = new("Board", "Board");
    public static readonly Text Order = new("Order", "Reihenfolge");
    public static readonly Text Name = new("Name", "Name");
    public static readonly Text Colour = new("Colour", "Farbe");
    public static readonly Text WipLimit = new("Most cards", "Höchstens");
    public static readonly Text Policy = new("Policy", "Regel");
    public static readonly Text State = new("State", "Status");
    public static readonly Text AnyState = new("Any", "Beliebig");
}

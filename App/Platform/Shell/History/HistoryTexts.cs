using Erp.Platform.Texts;

namespace Erp.Platform.Shell.History;

/// <summary>The words of the history tab.</summary>
public static class HistoryTexts
{
    public static readonly Text History = new("History", "Verlauf");
    public static readonly Text Nothing = new("Nothing has happened yet", "Noch ist nichts geschehen");
    public static readonly Text Undo = new("Undo", "Rückgängig");
    public static readonly Text Undone = new("Undone: {0}", "Rückgängig gemacht: {0}");
    public static readonly Text Earlier = new("Show earlier", "Frühere anzeigen");
    public static readonly Text Added = new("Added:", "Hinzugefügt:");
    public static readonly Text Removed = new("Removed:", "Entfernt:");
    public static readonly Text Changed = new("Changed:", "Geändert:");
    public static readonly Text Values = new("Values", "Werte");
    public static readonly Text Empty = new("empty", "leer");
}

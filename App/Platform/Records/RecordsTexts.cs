using Erp.Platform.Texts;

namespace Erp.Platform.Records;

/// <summary>What lists and records of every kind say.</summary>
public static class RecordsTexts
{
    public static readonly Text Yes = new("Yes", "Ja");
    public static readonly Text No = new("No", "Nein");
    public static readonly Text New = new("New", "Neu");
    public static readonly Text NewOne = new("New: {0}", "Neu: {0}");
    public static readonly Text Save = new("Save", "Speichern");
    public static readonly Text Delete = new("Delete", "Löschen");
    public static readonly Text Saved = new("Saved", "Gespeichert");
    public static readonly Text Details = new("Details", "Details");
    public static readonly Text Nothing = new("Nothing here yet", "Noch nichts vorhanden");
    public static readonly Text Added = new("Added:", "Angelegt:");
    public static readonly Text Changed = new("Changed:", "Geändert:");
    public static readonly Text Removed = new("Removed:", "Entfernt:");
    public static readonly Text NoChanges = new("No changes to show", "Keine Änderungen zu zeigen");
    public static readonly Text Create = new("Create record", "Datensatz anlegen");
    public static readonly Text Change = new("Change record", "Datensatz ändern");
    public static readonly Text Remove = new("Delete record", "Datensatz löschen");
    public static readonly Text UnknownColumn = new("There is no column of this name.", "Eine Spalte dieses Namens gibt es nicht.");
}

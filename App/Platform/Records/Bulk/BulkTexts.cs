using Erp.Platform.Texts;

namespace Erp.Platform.Records.Bulk;

/// <summary>What people read when they change records in a list.</summary>
public static class BulkTexts
{
    public static readonly Text EditMany = new("Change {0} in the list", "{0} in der Liste ändern");
    public static readonly Text AtField = new("{0}: {1}", "{0}: {1}");
    public static readonly Text TooMany = new("At most {0:N0} rows can be changed at once. Narrow the list.", "Höchstens {0:N0} Zeilen lassen sich auf einmal ändern. Grenzen Sie die Liste ein.");
    public static readonly Text NoCells = new("Choose at least one field.", "Wählen Sie mindestens ein Feld.");
    public static readonly Text NotInThisList = new("Records of this list are changed one by one, on their own page.", "Datensätze dieser Liste werden einzeln auf ihrer eigenen Seite geändert.");
    public static readonly Text Twice = new("A row stands twice in this change.", "Eine Zeile steht zweimal in dieser Änderung.");
    public static readonly Text ChangedMeanwhile = new("Changed meanwhile: “{0}” stands here now.", "Inzwischen geändert: Hier steht jetzt „{0}“.");
    public static readonly Text EmptiedMeanwhile = new("Emptied meanwhile.", "Inzwischen geleert.");
    public static readonly Text Field = new("Field", "Feld");

    /// <summary>One of these texts said of a kind of record, in both languages.</summary>
    internal static Text Of(Text says, Text many) => RecordsTexts.Of(says, many);
}

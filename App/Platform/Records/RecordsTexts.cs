using Erp.Platform.Texts;

namespace Erp.Platform.Records;

/// <summary>What lists and records of every kind say.</summary>
public static class RecordsTexts
{
    public static readonly Text Yes = new("Yes", "Ja");
    public static readonly Text No = new("No", "Nein");
    public static readonly Text New = new("New", "Neu");
    public static readonly Text NewOne = new("New {0}", "{0} anlegen");
    public static readonly Text Save = new("Save", "Speichern");
    public static readonly Text Delete = new("Delete", "Löschen");
    public static readonly Text Saved = new("Saved", "Gespeichert");
    public static readonly Text Details = new("Details", "Details");
    public static readonly Text CreateOne = new("Create {0}", "{0} anlegen");
    public static readonly Text ChangeOne = new("Change {0}", "{0} ändern");
    public static readonly Text RemoveOne = new("Delete {0}", "{0} löschen");
    public static readonly Text DeleteQuestion = new("Delete “{0}”?", "„{0}“ löschen?");
    public static readonly Text DeleteExplained = new("Whatever documents or other records refer to stays.", "Worauf Belege oder andere Datensätze verweisen, das bleibt bestehen.");
    public static readonly Text Deleted = new("Deleted", "Gelöscht");
    public static readonly Text NothingOf = new("No {0} yet", "Noch keine {0}");
    public static readonly Text NothingText = new(
        "Create the first one, or import a list where that is offered above.",
        "Legen Sie den ersten Eintrag an, oder importieren Sie eine Liste, wo das oben angeboten wird.");
    public static readonly Text Nothing = new("Nothing here yet", "Noch nichts vorhanden");
    public static readonly Text UnknownColumn = new("There is no column of this name.", "Eine Spalte dieses Namens gibt es nicht.");

    public static readonly Text WithoutValue = new("No {0}", "Ohne {0}");
    public static readonly Text MoreOf = new("Show more ({0:N0} left)", "Weitere zeigen (noch {0:N0})");
    public static readonly Text MostGroups = new("Only the first {0:N0} groups are shown. Narrow the list.", "Nur die ersten {0:N0} Gruppen werden gezeigt. Grenzen Sie die Liste ein.");

    /// <summary>One of these texts said of a kind of record, in both languages: "Create unit", "Einheit anlegen".</summary>
    internal static Text Of(Text says, Text one) => new(
        string.Format(Languages.English, says.En, Languages.English.TextInfo.ToLower(one.En)), string.Format(Languages.German, says.De, one.De), says.Code.Split('.')[^1]);
}

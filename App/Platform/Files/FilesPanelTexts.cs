using Erp.Platform.Texts;

namespace Erp.Platform.Files;

/// <summary>What the files of a record say on the screen.</summary>
public static class FilesPanelTexts
{
    public static readonly Text Choose = new("Choose files", "Dateien auswählen");
    public static readonly Text OrDrop = new("or drop them here", "oder hierher ziehen");
    public static readonly Text Limit = new("Several at once, up to {0} each", "Mehrere auf einmal, je bis {0}");
    public static readonly Text Uploads = new("Uploads", "Uploads");
    public static readonly Text None = new("No files yet", "Noch keine Dateien");
    public static readonly Text NoneText = new(
        "Contracts, drawings and photos belong here, where everybody who works on this finds them.",
        "Verträge, Zeichnungen und Fotos gehören hierher, wo alle sie finden, die daran arbeiten.");
    public static readonly Text VersionNo = new("Version {0}", "Version {0}");
    public static readonly Text Versions = new("Versions", "Versionen");
    public static readonly Text SameAs = new("Same contents as on", "Gleicher Inhalt wie bei");
    public static readonly Text AndMore = new(" and {0} more", " und {0} weiteren");
    public static readonly Text Disguised = new("Not what its ending says", "Nicht, was die Endung sagt");
    public static readonly Text DisguisedSays = new(
        "The ending of the name does not fit the contents ({0}). Open it only if you know where it comes from.",
        "Die Endung des Namens passt nicht zum Inhalt ({0}). Öffnen Sie die Datei nur, wenn Sie wissen, woher sie kommt.");
    public static readonly Text Shared = new("Shared", "Freigegeben");
    public static readonly Text Save = new("Download {0}", "{0} herunterladen");
    public static readonly Text SaveVersion = new("Download version {0}", "Version {0} herunterladen");
    public static readonly Text More = new("Actions for {0}", "Aktionen für {0}");
    public static readonly Text Details = new("Name, category, versions", "Name, Kategorie, Versionen");
    public static readonly Text Share = new("Share by link", "Per Link freigeben");
    public static readonly Text OpenAlone = new("Open in new tab", "In neuem Tab öffnen");
    public static readonly Text TrashTitle = new("Trash", "Papierkorb");
    public static readonly Text Trash = new("Trash ({0})", "Papierkorb ({0})");
    public static readonly Text Trashed = new("{0} lies in the trash.", "{0} liegt im Papierkorb.");
    public static readonly Text PurgeTitle = new("Delete “{0}” for good?", "„{0}“ endgültig löschen?");
    public static readonly Text PurgeText = new("All its versions and links go with it. This cannot be undone.", "Alle Versionen und Links gehen mit. Das lässt sich nicht rückgängig machen.");
    public static readonly Text Duplicate = new("{0} is saved. The same file hangs on {1} already.", "{0} ist gespeichert. Dieselbe Datei hängt schon an {1}.");
    public static readonly Text SameNameTitle = new("These names are taken", "Diese Namen sind vergeben");
    public static readonly Text SameNameText = new(
        "The record has files of these names. As new versions, the former contents stay and can be restored.",
        "Der Datensatz hat Dateien dieser Namen. Als neue Versionen bleibt der frühere Inhalt erhalten und lässt sich wiederherstellen.");
    public static readonly Text AsVersions = new("Save as new versions", "Als neue Versionen speichern");
    public static readonly Text KeepBoth = new("Keep both", "Beide behalten");
    public static readonly Text LeaveOut = new("Leave out", "Weglassen");

    /// <summary>The word for a category.</summary>
    public static Text Of(FileCategory category) => TextCatalog.Value(typeof(Attachment), typeof(FileCategory), category.ToString())!;
}

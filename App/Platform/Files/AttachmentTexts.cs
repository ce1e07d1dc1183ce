using Erp.Platform.Texts;

namespace Erp.Platform.Files;

/// <summary>What people read about files.</summary>
public static class AttachmentTexts
{
    public static readonly Text Attachment = new("File", "Datei");
    public static readonly Text AttachmentVersion = new("Version of a file", "Version einer Datei");
    public static readonly Text Files = new("Files", "Dateien");
    public static readonly Text Entity = new("Kind of record", "Art des Datensatzes");
    public static readonly Text SubjectId = new("Record", "Datensatz");
    public static readonly Text Name = new("Name", "Name");
    public static readonly Text Category = new("Category", "Kategorie");
    public static readonly Text AuthorId = new("Account", "Konto");
    public static readonly Text AuthorName = new("By", "Von");
    public static readonly Text IsCover = new("Cover", "Titelbild");
    public static readonly Text TrashedAt = new("In the trash since", "Im Papierkorb seit");
    public static readonly Text AttachmentId = new("File", "Datei");
    public static readonly Text No = new("Version", "Version");
    public static readonly Text Hash = new("SHA-256", "SHA-256");
    public static readonly Text Size = new("Size", "Größe");
    public static readonly Text MediaType = new("Type", "Typ");
    public static readonly Text FileName = new("File name", "Dateiname");
    public static readonly Text At = new("Uploaded", "Hochgeladen");

    public static readonly Text Other = new("Other", "Sonstiges");
    public static readonly Text Contract = new("Contract", "Vertrag");
    public static readonly Text Correspondence = new("Correspondence", "Schriftverkehr");
    public static readonly Text Receipt = new("Receipt", "Beleg");
    public static readonly Text Drawing = new("Drawing", "Zeichnung");
    public static readonly Text Photo = new("Photo", "Foto");
    public static readonly Text Permit = new("Permit", "Genehmigung");

    public static readonly Text Add = new("Add file", "Datei hinzufügen");
    public static readonly Text AddVersion = new("Add version of a file", "Version einer Datei hinzufügen");
    public static readonly Text Change = new("Change file", "Datei ändern");
    public static readonly Text Cover = new("Use as cover", "Als Titelbild verwenden");
    public static readonly Text NoCover = new("No longer use as cover", "Nicht mehr als Titelbild verwenden");
    public static readonly Text RestoreVersion = new("Use this version", "Diese Version verwenden");
    public static readonly Text Trash = new("Move to trash", "In den Papierkorb legen");
    public static readonly Text Restore = new("Restore", "Wiederherstellen");
    public static readonly Text Purge = new("Delete for good", "Endgültig löschen");
    public static readonly Text PurgeStays = new("What was deleted for good cannot be brought back.", "Endgültig Gelöschtes lässt sich nicht zurückholen.");

    public static readonly Text NameTaken = new("The record has another file of this name.", "Der Datensatz hat schon eine Datei dieses Namens.");
    public static readonly Text InTrash = new("The file lies in the trash.", "Die Datei liegt im Papierkorb.");
    public static readonly Text NotInTrash = new("The file does not lie in the trash.", "Die Datei liegt nicht im Papierkorb.");
    public static readonly Text InUseAlready = new("This version is in use already.", "Diese Version wird bereits verwendet.");
    public static readonly Text NoPicture = new("Only a picture can be a cover.", "Nur ein Bild kann Titelbild sein.");
    public static readonly Text Gone = new(
        "The storage no longer has this file. Ask your administrator for the backup.",
        "Der Speicher enthält diese Datei nicht mehr. Fragen Sie Ihre Administration nach der Sicherung.");
}

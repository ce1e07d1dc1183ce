using Erp.Platform.Texts;

namespace Erp.Platform.Files;

/// <summary>What people and programs are told while a file comes in.</summary>
public static class UploadTexts
{
    public static readonly Text Empty = new(
        "The file is empty. Most often an export failed: look at the file before you add it.",
        "Die Datei ist leer. Meist ist ein Export gescheitert: Sehen Sie die Datei an, bevor Sie sie hinzufügen.");
    public static readonly Text TooLarge = new("A file may have at most {0:N0} MB.", "Eine Datei darf höchstens {0:N0} MB haben.");
    public static readonly Text TooMuch = new("More came than the {0:N0} bytes that were announced.", "Es kamen mehr als die angekündigten {0:N0} Bytes.");
    public static readonly Text WrongOffset = new("The next byte expected is number {0}.", "Als Nächstes wird das Byte Nummer {0} erwartet.");
    public static readonly Text InUse = new("Another connection is writing this upload just now.", "Eine andere Verbindung schreibt gerade an diesem Upload.");
    public static readonly Text Incomplete = new("Only {0:N0} of {1:N0} bytes have arrived. Send the rest.", "Erst {0:N0} von {1:N0} Bytes sind angekommen. Senden Sie den Rest.");
    public static readonly Text Altered = new(
        "What arrived differs from what was announced. Upload the file again.", "Angekommen ist etwas anderes als angekündigt. Laden Sie die Datei noch einmal hoch.");
    public static readonly Text Lost = new("The file was lost on its way into the storage. Upload it again.", "Die Datei ging auf dem Weg in den Speicher verloren. Laden Sie sie noch einmal hoch.");
    public static readonly Text NoRoom = new("The server has no room for this file. Tell your administrator.", "Der Server hat keinen Platz für diese Datei. Sagen Sie Ihrer Administration Bescheid.");

    public static readonly Text TooManyUnderWay = new(
        "{0} of your uploads have not come to their end. Finish or discard them before you begin another.",
        "{0} Ihrer Uploads sind nicht zu Ende gekommen. Schließen Sie sie ab oder verwerfen Sie sie, bevor Sie einen weiteren beginnen.");

    public static readonly Text Waiting = new("Waiting", "Wartet");
    public static readonly Text Sending = new("{0} of {1}", "{0} von {1}");
    public static readonly Text Checking = new("Checking …", "Wird geprüft …");
    public static readonly Text Failed = new("Interrupted", "Unterbrochen");
    public static readonly Text Retry = new("Continue", "Fortsetzen");
    public static readonly Text Cancel = new("Cancel upload", "Upload abbrechen");
    public static readonly Text Unfinished = new("{0} of {1} uploaded. Choose the same file again to go on.", "{0} von {1} hochgeladen. Wählen Sie dieselbe Datei noch einmal, um fortzusetzen.");
    public static readonly Text GiveUp = new("Discard", "Verwerfen");
}

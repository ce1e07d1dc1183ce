using Erp.Platform.Texts;

namespace Erp.Platform.Printing.Batches;

/// <summary>What printing many documents says.</summary>
public static class BatchTexts
{
    public static readonly Text Print = new("Print", "Drucken");
    public static readonly Text PrintAll = new("Print list", "Liste drucken");
    public static readonly Text Title = new("Print {0:N0} documents", "{0:N0} Dokumente drucken");
    public static readonly Text TitleOne = new("Print 1 document", "1 Dokument drucken");
    public static readonly Text Form = new("As", "Als");
    public static readonly Text Zip = new("ZIP with one PDF per document", "ZIP mit einem PDF je Dokument");
    public static readonly Text Volume = new("One PDF with all documents", "Ein PDF mit allen Dokumenten");
    public static readonly Text Paper = new("Paper", "Papier");
    public static readonly Text CompanyPaper = new("As set for the company ({0})", "Wie für die Firma eingestellt ({0})");
    public static readonly Text Start = new("Print and download", "Drucken und herunterladen");
    public static readonly Text Starting = new("Getting ready…", "Wird vorbereitet …");
    public static readonly Text Progress = new("{0:N0} of {1:N0} printed", "{0:N0} von {1:N0} gedruckt");
    public static readonly Text Done = new("{0:N0} documents are in the download folder of your browser.", "{0:N0} Dokumente liegen im Download-Ordner Ihres Browsers.");
    public static readonly Text Stop = new("Stop", "Abbrechen");
    public static readonly Text Stopped = new("Stopped. What was downloaded so far is not complete.", "Abgebrochen. Das bisher Heruntergeladene ist unvollständig.");
    public static readonly Text Broken = new("Printing failed. Please try again.", "Das Drucken ist fehlgeschlagen. Bitte erneut versuchen.");

    public static readonly Text NotStarted = new(
        "The download did not start. Only so many exports are possible per minute: please wait a moment, then try again.",
        "Der Download hat nicht begonnen. Je Minute sind nur einige Exporte möglich: bitte kurz warten und erneut versuchen.");

    public static readonly Text Failures = new("{0:N0} could not be printed:", "{0:N0} konnten nicht gedruckt werden:");
    public static readonly Text MoreFailures = new("… and {0:N0} more", "… und {0:N0} weitere");
    public static readonly Text ReportName = new("Not printed", "Nicht gedruckt");
    public static readonly Text ReportIntro = new("These documents could not be printed:", "Diese Dokumente konnten nicht gedruckt werden:");
    public static readonly Text Document = new("Document", "Dokument");
    public static readonly Text Reason = new("Reason", "Grund");
    public static readonly Text Gone = new("It was deleted meanwhile.", "Es wurde inzwischen gelöscht.");
    public static readonly Text Unexpected = new("An unexpected error; the server's log tells more.", "Ein unerwarteter Fehler; mehr steht im Protokoll des Servers.");
    public static readonly Text Nothing = new("There is nothing to print.", "Es gibt nichts zu drucken.");

    public static readonly Text TooMany = new(
        "At most {0:N0} documents can be printed at once. Please narrow the list by a filter.",
        "Auf einmal lassen sich höchstens {0:N0} Dokumente drucken. Bitte die Liste durch einen Filter eingrenzen.");

    public static readonly Text KeysUnreadable = new("These are not keys of records.", "Das sind keine Schlüssel von Datensätzen.");
    public static readonly Text RunUnknown = new("This selection is no longer there. Please begin again from the list.", "Diese Auswahl gibt es nicht mehr. Bitte von der Liste aus neu beginnen.");
}

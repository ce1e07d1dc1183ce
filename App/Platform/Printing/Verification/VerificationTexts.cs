using Erp.Platform.Texts;

namespace Erp.Platform.Printing.Verification;

/// <summary>What whoever scans a printed code reads.</summary>
public static class VerificationTexts
{
    public static readonly Text Title = new("Check a document", "Beleg prüfen");
    public static readonly Text Genuine = new("Genuine", "Echt");
    public static readonly Text GenuineSays = new("This document was issued as shown and is unchanged.", "Dieser Beleg wurde so ausgestellt und ist unverändert.");
    public static readonly Text Changed = new("Changed since", "Inzwischen geändert");
    public static readonly Text ChangedSays = new(
        "This document is genuine, but it was changed after it was printed. Ask for the current version.",
        "Dieser Beleg ist echt, wurde aber nach dem Druck geändert. Fragen Sie nach der aktuellen Fassung.");
    public static readonly Text Cancelled = new("Cancelled", "Storniert");
    public static readonly Text CancelledSays = new("This document was issued but no longer holds.", "Dieser Beleg wurde ausgestellt, gilt aber nicht mehr.");
    public static readonly Text Unknown = new("Unknown", "Unbekannt");
    public static readonly Text UnknownSays = new(
        "This code does not belong to any document here. Treat the paper with care.", "Dieser Code gehört zu keinem Beleg. Seien Sie mit dem Papier vorsichtig.");
    public static readonly Text InTheBooks = new("What the issuer's books say", "Das steht in den Büchern des Ausstellers");
    public static readonly Text Issuer = new("Issuer", "Aussteller");
    public static readonly Text Document = new("Document", "Beleg");
    public static readonly Text Number = new("Number", "Nummer");
    public static readonly Text Date = new("Date", "Datum");
    public static readonly Text Total = new("Total", "Gesamtbetrag");
    public static readonly Text Compare = new("Compare these details with the paper in your hand.", "Vergleichen Sie diese Angaben mit dem Papier in Ihrer Hand.");
    public static readonly Text Scan = new("Scan to check that this document is genuine", "Scannen, um die Echtheit dieses Belegs zu prüfen");
}

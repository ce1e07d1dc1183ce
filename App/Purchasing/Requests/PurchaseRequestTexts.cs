using Erp.Platform.Texts;

namespace Erp.Purchasing.Requests;

/// <summary>What people read about purchase requests.</summary>
public static class PurchaseRequestTexts
{
    public static readonly Text PurchaseRequest = new("Purchase request", "Bestellanforderung");
    public static readonly Text PurchaseRequests = new("Purchase requests", "Bestellanforderungen");
    public static readonly Text New = new("New purchase request", "Neue Bestellanforderung");
    public static readonly Text Create = new("Create purchase request", "Bestellanforderung anlegen");
    public static readonly Text Change = new("Change purchase request", "Bestellanforderung ändern");
    public static readonly Text Delete = new("Delete purchase request", "Bestellanforderung löschen");
    public static readonly Text DeleteExplained = new(
        "The draft goes with its lines. The history keeps it, and the deletion can be undone.",
        "Der Entwurf wird samt Positionen entfernt. Die Historie behält ihn, und das Löschen lässt sich rückgängig machen.");
    public static readonly Text Submit = new("Submit", "Einreichen");
    public static readonly Text Approve = new("Approve", "Genehmigen");
    public static readonly Text Reject = new("Reject", "Ablehnen");
    public static readonly Text Order = new("Mark as ordered", "Als bestellt vermerken");
    public static readonly Text Cancel = new("Cancel request", "Stornieren");
    public static readonly Text RejectTitle = new("Reject {0}?", "{0} ablehnen?");
    public static readonly Text CancelTitle = new("Cancel {0}?", "{0} stornieren?");
    public static readonly Text EndText = new("The lines it was raised for are planned again.", "Die Positionen, für die sie gestellt wurde, gelten wieder als geplant.");
    public static readonly Text EndsForGood = new("It stays in the list with this reason.", "Sie bleibt mit diesem Grund in der Liste.");
    public static readonly Text Empty = new("No purchase requests yet", "Noch keine Bestellanforderungen");
    public static readonly Text NoneOfSupplier = new("Nothing was to be bought from this supplier", "Bei diesem Lieferanten war nichts zu beschaffen");
    public static readonly Text EmptyHint = new("They are raised from the parts list of a project, or written here.", "Sie entstehen aus der Stückliste eines Projekts oder werden hier geschrieben.");

    public static readonly Text Number = new("Number", "Nummer");
    public static readonly Text State = new("State", "Status");
    public static readonly Text SupplierId = new("Supplier", "Lieferant");
    public static readonly Text WantedDate = new("Wanted by", "Benötigt bis");
    public static readonly Text Note = new("Note", "Notiz");
    public static readonly Text Reason = new("Reason", "Grund");
    public static readonly Text DecidedById = new("Decided by", "Entschieden von");
    public static readonly Text ApprovedBy = new("Approved by {0}", "Genehmigt von {0}");
    public static readonly Text RejectedBy = new("Rejected by {0}", "Abgelehnt von {0}");
    public static readonly Text SourceType = new("Kind of source", "Art des Ursprungs");
    public static readonly Text SourceId = new("Source", "Ursprung");
    public static readonly Text SourceNumber = new("For", "Für");
    public static readonly Text SearchText = new("Search words", "Suchwörter");
    public static readonly Text Lines = new("Lines", "Positionen");
    public static readonly Text OpenLines = new("Lines to come", "Ausstehende Positionen");
    public static readonly Text Total = new("Expected amount", "Erwarteter Betrag");
    public static readonly Text CreatedAt = new("Created", "Angelegt");
    public static readonly Text General = new("General", "Allgemein");
    public static readonly Text AddLine = new("Add line", "Position hinzufügen");
    public static readonly Text RemoveLine = new("Remove line", "Position entfernen");

    public static readonly Text Draft = new("Draft", "Entwurf");
    public static readonly Text Requested = new("Requested", "Angefordert");
    public static readonly Text Approved = new("Approved", "Genehmigt");
    public static readonly Text Ordered = new("Ordered", "Bestellt");
    public static readonly Text Closed = new("Received", "Eingetroffen");
    public static readonly Text Rejected = new("Rejected", "Abgelehnt");
    public static readonly Text Cancelled = new("Cancelled", "Storniert");

    public static readonly Text Stands = new("{0} can no longer be changed.", "{0} kann nicht mehr geändert werden.");
    public static readonly Text OnlyDrafts = new("{0} was submitted and can only be cancelled.", "{0} wurde eingereicht und kann nur storniert werden.");
    public static readonly Text PartlyCame = new(
        "Part of {0} has come. Receive goods with “Nothing more comes” to give up the rest, or take the receipts back.",
        "Von {0} ist schon etwas eingetroffen. Buchen Sie den Rest mit „Es kommt nichts mehr“ aus, oder nehmen Sie die Wareneingänge zurück.");
    public static readonly Text IsBilled = new("{0} is billed: cancel or delete the bill first.", "{0} ist berechnet: Stornieren oder löschen Sie zuerst die Eingangsrechnung.");
    public static readonly Text NoSupplier = new("Name the supplier before it is approved.", "Nennen Sie vor dem Genehmigen den Lieferanten.");
    public static readonly Text SupplierUnknown = new("This supplier does not exist.", "Diesen Lieferanten gibt es nicht.");
    public static readonly Text ItemUnknown = new("This item does not exist.", "Diesen Artikel gibt es nicht.");
}

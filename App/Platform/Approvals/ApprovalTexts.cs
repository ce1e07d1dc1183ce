using Erp.Platform.Texts;

namespace Erp.Platform.Approvals;

/// <summary>What people read about approvals.</summary>
public static class ApprovalTexts
{
    public static readonly Text ApprovalRequest = new("Approval", "Freigabe");
    public static readonly Text ApprovalReason = new("Exceeded limit", "Überschrittene Grenze");
    public static readonly Text ApprovalSettings = new("Approval limits", "Freigabegrenzen");
    public static readonly Text ApprovalRule = new("Approval limit", "Freigabegrenze");
    public static readonly Text Kind = new("Kind of document", "Belegart");
    public static readonly Text Entity = new("Record", "Datensatz");
    public static readonly Text DocumentId = new("Document", "Beleg");
    public static readonly Text DocumentVersion = new("Version of the document", "Fassung des Belegs");
    public static readonly Text RequestedById = new("Requested by", "Angefordert von");
    public static readonly Text Note = new("Note for the approver", "Hinweis für die Freigabe");
    public static readonly Text State = new("State", "Status");
    public static readonly Text DecidedById = new("Decided by", "Entschieden von");
    public static readonly Text DecidedForId = new("Deputising for", "In Vertretung von");
    public static readonly Text DecidedAt = new("Decided on", "Entschieden am");
    public static readonly Text Reason = new("Reason", "Begründung");
    public static readonly Text Reasons = new("Exceeded limits", "Überschrittene Grenzen");
    public static readonly Text Measure = new("Limit on", "Grenze für");
    public static readonly Text Limit = new("Limit", "Grenze");
    public static readonly Text Value = new("Value", "Wert");
    public static readonly Text Line = new("Line", "Position");
    public static readonly Text Rules = new("Limits", "Grenzen");
    public static readonly Text Amount = new("Net total above", "Netto über");
    public static readonly Text Discount = new("Discount", "Rabatt");
    public static readonly Text DiscountPercent = new("Discount above", "Rabatt über");

    public static readonly Text Requested = new("Awaiting approval", "Wartet auf Freigabe");
    public static readonly Text Approved = new("Approved", "Freigegeben");
    public static readonly Text Rejected = new("Rejected", "Abgelehnt");
    public static readonly Text Withdrawn = new("Withdrawn", "Zurückgezogen");

    public static readonly Text Request = new("Request approval", "Freigabe anfordern");
    public static readonly Text Withdraw = new("Withdraw request", "Anforderung zurückziehen");
    public static readonly Text Approve = new("Approve", "Freigeben");
    public static readonly Text Reject = new("Reject", "Ablehnen");
    public static readonly Text ChangeSettings = new("Change approval limits", "Freigabegrenzen ändern");
    public static readonly Text Stands = new("What was decided stands. Ask again or change the document.", "Was entschieden ist, bleibt. Fordern Sie neu an oder ändern Sie den Beleg.");

    public static readonly Text AmountExceeded = new("The net total of {0:N2} is above the limit of {1:N2} by {2:N2}.", "Die Nettosumme von {0:N2} übersteigt die Grenze von {1:N2} um {2:N2}.");
    public static readonly Text DiscountExceeded = new(
        "The discount of {0:0.##} % is above the limit of {1:0.##} % by {2:0.##} points.",
        "Der Rabatt von {0:0.##} % übersteigt die Grenze von {1:0.##} % um {2:0.##} Punkte.");
    public static readonly Text LineDiscountExceeded = new(
        "With {0:0.##} % below its usual price, line {1} is above the limit of {2:0.##} % by {3:0.##} points.",
        "Mit {0:0.##} % unter dem üblichen Preis übersteigt Position {1} die Grenze von {2:0.##} % um {3:0.##} Punkte.");
    public static readonly Text Needed = new("A second person has to approve this first. {0}", "Das muss zuerst eine zweite Person freigeben. {0}");
    public static readonly Text KindUnknown = new("There are no approvals for this kind of document.", "Für diese Belegart gibt es keine Freigaben.");
    public static readonly Text NotNeeded = new("This document needs no approval.", "Dieser Beleg braucht keine Freigabe.");
    public static readonly Text ApprovedAlready = new("This document is approved already.", "Dieser Beleg ist schon freigegeben.");
    public static readonly Text AskedAlready = new("Approval of this document is already requested.", "Die Freigabe dieses Belegs ist schon angefordert.");
    public static readonly Text NotOnesOwn = new(
        "Somebody else has to decide: you requested this or wrote on the document, or deputise for who did.",
        "Jemand anderes muss entscheiden: Sie haben die Freigabe angefordert oder selbst am Beleg geschrieben oder vertreten, wer das tat.");
    public static readonly Text NoPerson = new(
        "A program is no second person: somebody has to sign in and decide.", "Ein Programm ist keine zweite Person: Jemand muss sich anmelden und entscheiden.");
    public static readonly Text ChangedSince = new(
        "The document changed since. Its approval has to be requested anew.", "Der Beleg wurde seitdem geändert. Seine Freigabe muss neu angefordert werden.");

    public static readonly Text Title = new("Approvals", "Freigaben");
    public static readonly Text Waiting = new("{0} to decide", "{0} zu entscheiden");
    public static readonly Text ToDecide = new("To be decided by you", "Von Ihnen zu entscheiden");
    public static readonly Text ToDecideNone = new("Nothing awaits your approval", "Nichts wartet auf Ihre Freigabe");
    public static readonly Text ToDecideNoneText = new("Documents above the limits set by the administration appear here.", "Hier erscheinen Belege über den Grenzen, die die Verwaltung gesetzt hat.");
    public static readonly Text Mine = new("Requested by you", "Von Ihnen angefordert");
    public static readonly Text MineNone = new("You have requested no approvals yet.", "Sie haben noch keine Freigaben angefordert.");
    public static readonly Text NeedsApproval = new("Needs approval", "Freigabe nötig");
    public static readonly Text RequestedBy = new("Requested by {0}, {1:g}", "Angefordert von {0}, {1:g}");
    public static readonly Text DecidedBy = new("{0} by {1}, {2:g}", "{0} von {1}, {2:g}");
    public static readonly Text DecidedFor = new("{0} by {1} for {2}, {3:g}", "{0} von {1} für {2}, {3:g}");
    public static readonly Text Said = new(": “{0}”", ": „{0}“");
    public static readonly Text Someone = new("a program", "einem Programm");
    public static readonly Text Earlier = new("Earlier requests", "Frühere Anforderungen");
    public static readonly Text RequestedNow = new("Approval requested", "Freigabe angefordert");
    public static readonly Text ApproveTitle = new("Approve {0}?", "{0} freigeben?");
    public static readonly Text RejectTitle = new("Reject {0}?", "{0} ablehnen?");
    public static readonly Text ReasonHint = new("The requester reads it.", "Wer angefordert hat, liest sie.");
    public static readonly Text Asks = new("asks for approval", "bittet um Freigabe");
    public static readonly Text HasApproved = new("approved", "hat freigegeben");
    public static readonly Text HasRejected = new("refused approval", "hat die Freigabe abgelehnt");
    public static readonly Text LimitsHint = new(
        "Above these limits a second person with the right to approve has to agree. Empty: no limit. The discount counts all reductions of a line together, against its list price.",
        "Über diesen Grenzen muss eine zweite Person mit Freigaberecht zustimmen. Leer: keine Grenze. Der Rabatt zählt alle Nachlässe einer Position zusammen, gemessen am Listenpreis.");
    public static readonly Text Document = new("Document", "Beleg");
    public static readonly Text Back = new("Back", "Zurück");
}

using Erp.Platform.Texts;

namespace Erp.Projects.Permits;

/// <summary>What people read about permits.</summary>
public static class PermitTexts
{
    public static readonly Text Permit = new("Permit", "Genehmigung");
    public static readonly Text Permits = new("Permits", "Genehmigungen");
    public static readonly Text New = new("New permit", "Neue Genehmigung");
    public static readonly Text Create = new("Create permit", "Genehmigung anlegen");
    public static readonly Text Change = new("Change permit", "Genehmigung ändern");
    public static readonly Text Delete = new("Delete permit", "Genehmigung löschen");
    public static readonly Text Apply = new("Mark as applied for", "Als beantragt vermerken");
    public static readonly Text Approve = new("Mark as approved", "Als erteilt vermerken");
    public static readonly Text Reject = new("Mark as rejected", "Als abgelehnt vermerken");
    public static readonly Text Withdraw = new("Withdraw", "Zurückziehen");
    public static readonly Text Replan = new("Plan anew", "Neu planen");
    public static readonly Text Expire = new("Permit has expired", "Genehmigung ist abgelaufen");
    public static readonly Text RemindOfDeadline = new("Deadline of application comes near", "Antragsfrist rückt näher");
    public static readonly Text RemindOfExpiry = new("Permit is about to expire", "Genehmigung läuft bald ab");
    public static readonly Text MakeTask = new("Make a condition a task", "Aus einer Auflage eine Aufgabe machen");
    public static readonly Text RejectTitle = new("{0} has been rejected?", "{0} wurde abgelehnt?");
    public static readonly Text RejectText = new("What needs the permit stays blocked. It can be planned anew.", "Was die Genehmigung braucht, bleibt gesperrt. Sie kann neu geplant werden.");
    public static readonly Text DeleteExplained = new(
        "Nothing is blocked by it any more. The history keeps it, and the deletion can be undone.",
        "Durch sie ist dann nichts mehr gesperrt. Die Historie behält sie, und das Löschen lässt sich rückgängig machen.");
    public static readonly Text Empty = new("No permits yet", "Noch keine Genehmigungen");
    public static readonly Text EmptyHint = new(
        "Write down what authorities have to allow. The deadline is counted back from the event.",
        "Schreiben Sie auf, was Behörden erlauben müssen. Die Frist wird vom Veranstaltungstag zurückgerechnet.");
    public static readonly Text NoneOfAuthority = new("This authority was not asked to allow anything", "Bei dieser Behörde war nichts zu beantragen");
    public static readonly Text EmptyForTask = new("The task needs no permit", "Die Aufgabe braucht keine Genehmigung");

    public static readonly Text Number = new("Number", "Nummer");
    public static readonly Text ProjectId = new("Project", "Projekt");
    public static readonly Text TypeId = new("Type", "Art");
    public static readonly Text Name = new("What for", "Wofür");
    public static readonly Text Description = new("Description", "Beschreibung");
    public static readonly Text State = new("State", "Status");
    public static readonly Text AuthorityId = new("Authority", "Behörde");
    public static readonly Text Authority = new("Office, contact", "Amt, Ansprechpartner");
    public static readonly Text Reference = new("Reference of the authority", "Aktenzeichen");
    public static readonly Text LeadDays = new("Lead time in days", "Vorlauf in Tagen");
    public static readonly Text RemindDays = new("Remind days before", "Tage vorher erinnern");
    public static readonly Text RemindHint = new(
        "Before the deadline and before it expires: the project manager and whoever follows the permit.",
        "Vor der Frist und vor dem Ablauf: die Projektleitung und alle, die der Genehmigung folgen.");
    public static readonly Text AppliedOn = new("Applied on", "Beantragt am");
    public static readonly Text ApprovedOn = new("Approved on", "Erteilt am");
    public static readonly Text ValidFrom = new("Valid from", "Gültig ab");
    public static readonly Text ValidUntil = new("Valid until", "Gültig bis");
    public static readonly Text Cost = new("Fees", "Gebühren");
    public static readonly Text CategoryId = new("Cost category", "Kostenart");
    public static readonly Text RequiredForStart = new("The project may not start without it", "Ohne sie darf das Projekt nicht starten");
    public static readonly Text RejectReason = new("Reason of rejection", "Grund der Ablehnung");
    public static readonly Text RemindedOfDeadline = new("Reminded of the deadline", "An die Frist erinnert");
    public static readonly Text RemindedOfExpiry = new("Reminded of the last day", "An den letzten Tag erinnert");
    public static readonly Text Conditions = new("Conditions", "Auflagen");
    public static readonly Text RequiredBy = new("Tasks that need it", "Aufgaben, die sie brauchen");
    public static readonly Text RequiredByIds = new("Tasks that need it", "Aufgaben, die sie brauchen");
    public static readonly Text RequiredByHint = new("They cannot begin while the permit is missing or expired.", "Sie können nicht beginnen, solange die Genehmigung fehlt oder abgelaufen ist.");
    public static readonly Text SearchText = new("Search words", "Suchwörter");
    public static readonly Text Application = new("Application", "Antrag");
    public static readonly Text Needed = new("Needed for", "Voraussetzung für");
    public static readonly Text Documents = new("Papers needed: {0}", "Nötige Unterlagen: {0}");

    public static readonly Text Planned = new("Planned", "Geplant");
    public static readonly Text Applied = new("Applied for", "Beantragt");
    public static readonly Text Approved = new("Approved", "Erteilt");
    public static readonly Text Rejected = new("Rejected", "Abgelehnt");
    public static readonly Text Expired = new("Expired", "Abgelaufen");
    public static readonly Text Withdrawn = new("Withdrawn", "Zurückgezogen");

    public static readonly Text Deadline = new("Apply until", "Beantragen bis");
    public static readonly Text DaysLeft = new("in {0} {0:day|days}", "in {0} {0:Tag|Tagen}");
    public static readonly Text DueToday = new("today", "heute");
    public static readonly Text Overdue = new("{0} {0:day|days} overdue", "{0} {0:Tag|Tage} überfällig");
    public static readonly Text ExpiresEarly = new("ends before the event", "endet vor der Veranstaltung");
    public static readonly Text ApprovedOf = new("{0} of {1} approved", "{0} von {1} erteilt");
    public static readonly Text Missed = new("{0} missed the deadline", "{0} mit versäumter Frist");
    public static readonly Text Near = new("{0} to apply for soon", "{0} bald zu beantragen");
    public static readonly Text Lost = new("{0} rejected or expired", "{0} abgelehnt oder abgelaufen");

    public static readonly Text OtherProject = new("A permit stays in its project.", "Eine Genehmigung bleibt in ihrem Projekt.");
    public static readonly Text OtherProjectsTask = new("Only tasks of the same project can need the permit.", "Nur Aufgaben desselben Projekts können die Genehmigung brauchen.");
    public static readonly Text ApprovedBeforeApplied = new("It was approved before it was applied for.", "Sie wurde erteilt, bevor sie beantragt wurde.");
    public static readonly Text ExpiresBeforeApproval = new("It expires before it was approved.", "Sie läuft ab, bevor sie erteilt wurde.");
    public static readonly Text OverAlready = new("The permit was valid until {0} only.", "Die Genehmigung galt nur bis {0}.");
    public static readonly Text CategoryMissing = new("Say what the money counts as.", "Geben Sie an, unter welche Kostenart das Geld fällt.");
    public static readonly Text TypeUnknown = new("There is no such type of permit, or permits of this type exist.", "Diese Genehmigungsart gibt es nicht, oder es gibt Genehmigungen dieser Art.");
    public static readonly Text AuthorityUnknown = new("There is no such party.", "Diesen Geschäftspartner gibt es nicht.");
    public static readonly Text IsMissing = new("Permit {0} is missing: it is “{1}”.", "Genehmigung {0} fehlt: Sie ist „{1}“.");
    public static readonly Text HasExpired = new("Permit {0} was valid until {1} only.", "Genehmigung {0} galt nur bis {1}.");
    public static readonly Text HoldsFrom = new("Permit {0} is valid from {1} only.", "Genehmigung {0} gilt erst ab {1}.");
}

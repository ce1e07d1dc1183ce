using Erp.Platform.Texts;

namespace Erp.Crm.Activities;

/// <summary>What people read about activities.</summary>
public static class OpportunityActivityTexts
{
    public static readonly Text OpportunityActivity = new("Activity", "Aktivität");
    public static readonly Text Activities = new("Activities", "Aktivitäten");
    public static readonly Text Plan = new("Add activity", "Aktivität hinzufügen");
    public static readonly Text Change = new("Change activity", "Aktivität ändern");
    public static readonly Text Complete = new("Mark as done", "Als erledigt vermerken");
    public static readonly Text Delete = new("Delete activity", "Aktivität löschen");
    public static readonly Text DeleteExplained = new("The history keeps it, and the deletion can be undone.", "Die Historie behält sie, und das Löschen lässt sich rückgängig machen.");
    public static readonly Text Due = new("Activity due", "Aktivität fällig");
    public static readonly Text Empty = new("Nothing done or planned yet", "Noch nichts getan oder geplant");
    public static readonly Text EmptyHint = new(
        "Plan the next call or meeting: whoever is to do it is reminded on the day.",
        "Planen Sie den nächsten Anruf oder Termin: Wer ihn übernimmt, wird am Tag erinnert.");
    public static readonly Text EmptyList = new("They are planned on the page of an opportunity.", "Sie werden auf der Seite einer Verkaufschance geplant.");
    public static readonly Text Planned = new("Planned", "Geplant");
    public static readonly Text History = new("Done so far", "Bisher getan");
    public static readonly Text Overdue = new("{0} {0:day|days} overdue", "{0} {0:Tag|Tage} überfällig");
    public static readonly Text Today = new("today", "heute");
    public static readonly Text OverdueOnly = new("Overdue", "Überfällig");

    public static readonly Text OpportunityId = new("Opportunity", "Verkaufschance");
    public static readonly Text Kind = new("Kind", "Art");
    public static readonly Text Subject = new("Subject", "Betreff");
    public static readonly Text Day = new("Day", "Tag");
    public static readonly Text ResponsibleId = new("Responsible", "Zuständig");
    public static readonly Text Done = new("Done", "Erledigt");
    public static readonly Text Result = new("Result", "Ergebnis");
    public static readonly Text RemindedOf = new("Reminded of", "Erinnert an");

    public static readonly Text Call = new("Call", "Anruf");
    public static readonly Text Meeting = new("Meeting", "Termin");
    public static readonly Text Email = new("E-mail", "E-Mail");
    public static readonly Text Task = new("Task", "Aufgabe");
    public static readonly Text Note = new("Note", "Notiz");

    public static readonly Text DoneInFuture = new("What is done was not done on a day to come.", "Was erledigt ist, liegt nicht in der Zukunft.");
    public static readonly Text IsDone = new("“{0}” is done already.", "„{0}“ ist bereits erledigt.");
}

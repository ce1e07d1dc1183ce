using Erp.Platform.Texts;

namespace Erp.Projects.TimeEntries;

/// <summary>What people read about entries of time.</summary>
public static class TimeEntryTexts
{
    public static readonly Text TimeEntry = new("Time entry", "Zeiteintrag");
    public static readonly Text TimeEntries = new("Time entries", "Zeiteinträge");
    public static readonly Text New = new("New time entry", "Neuer Zeiteintrag");
    public static readonly Text Edit = new("Change time entry", "Zeiteintrag bearbeiten");
    public static readonly Text Enter = new("Write down time", "Zeit eintragen");
    public static readonly Text Change = new("Change time", "Zeit ändern");
    public static readonly Text Delete = new("Delete time", "Zeit löschen");
    public static readonly Text Empty = new("No time written down yet", "Noch keine Zeit eingetragen");
    public static readonly Text EmptyHint = new(
        "Start the timer on a task, or write hours into your timesheet.", "Starten Sie den Timer an einer Aufgabe oder tragen Sie Stunden in Ihre Zeiterfassung ein.");
    public static readonly Text All = new("All entries", "Alle Einträge");
    public static readonly Text Latest = new("Latest entries", "Neueste Einträge");
    public static readonly Text DeleteExplained = new("The deletion can be undone.", "Das Löschen lässt sich rückgängig machen.");

    public static readonly Text MemberId = new("Person", "Person");
    public static readonly Text ProjectId = new("Project", "Projekt");
    public static readonly Text WorkItemId = new("Task", "Aufgabe");
    public static readonly Text ActivityId = new("Activity", "Tätigkeit");
    public static readonly Text Day = new("Day", "Tag");
    public static readonly Text Minutes = new("Duration", "Dauer");
    public static readonly Text Hours = new("Hours", "Stunden");
    public static readonly Text HoursOf = new("{0} hours", "{0} Stunden");
    public static readonly Text From = new("Begin", "Beginn");
    public static readonly Text Until = new("End", "Ende");
    public static readonly Text Note = new("Note", "Notiz");
    public static readonly Text Billable = new("Billable", "Abrechenbar");
    public static readonly Text State = new("State", "Status");
    public static readonly Text ReturnReason = new("Reason of the return", "Grund der Rückgabe");
    public static readonly Text CostRate = new("Cost per hour", "Kosten je Stunde");
    public static readonly Text InvoiceId = new("Invoice", "Rechnung");
    public static readonly Text BillingId = new("Line of the invoice", "Rechnungsposition");

    public static readonly Text Draft = new("Draft", "Entwurf");
    public static readonly Text Submitted = new("Submitted", "Eingereicht");
    public static readonly Text Returned = new("Returned", "Zurückgegeben");
    public static readonly Text Approved = new("Approved", "Freigegeben");
    public static readonly Text Invoiced = new("Invoiced", "Abgerechnet");

    public static readonly Text WholeProject = new("Project as a whole", "Projekt als Ganzes");
    public static readonly Text WithoutTask = new("Without a task", "Ohne Aufgabe");
    public static readonly Text NoActivity = new("None", "Keine");
    public static readonly Text MinutesHint = new(
        "Without breaks: 1:30 or hours with decimals. Empty: from begin to end.", "Ohne Pausen: 1:30 oder Stunden mit Nachkommastellen. Leer: von Beginn bis Ende.");

    public static readonly Text Time = new("Time", "Zeit");
    public static readonly Text Actual = new("Actual", "Ist");
    public static readonly Text Estimated = new("Estimated", "Geschätzt");
    public static readonly Text Difference = new("Difference", "Abweichung");
    public static readonly Text ActualOf = new("{0} of {1} h", "{0} von {1} Std");
    public static readonly Text ByTask = new("By task", "Nach Aufgabe");
    public static readonly Text ByPerson = new("By person", "Nach Person");
    public static readonly Text ToBill = new("To be billed", "Abzurechnen");

    public static readonly Text InFuture = new("Time is written down once it is spent: the day lies ahead.", "Zeit wird eingetragen, wenn sie vorbei ist: Der Tag liegt in der Zukunft.");
    public static readonly Text DayFull = new("That is more than the day has: with this, {0:d} would come to {1}.", "Das ist mehr, als der Tag hat: Damit käme der {0:d} auf {1}.");
    public static readonly Text OtherDay = new("This lies on another day.", "Das liegt an einem anderen Tag.");
    public static readonly Text PastMidnight = new(
        "An entry ends by midnight. Write the rest on the next day.", "Ein Eintrag endet spätestens um Mitternacht. Tragen Sie den Rest am nächsten Tag ein.");
    public static readonly Text LongerThanSpan = new("From begin to end it is less.", "Von Beginn bis Ende ist es weniger.");
    public static readonly Text OthersTime = new("Only whoever may approve hours writes those of others.", "Die Stunden anderer trägt nur ein, wer Stunden freigeben darf.");
    public static readonly Text OtherWeek = new(
        "An entry stays in its week. Delete it and write it into the other one.",
        "Ein Eintrag bleibt in seiner Woche. Löschen Sie ihn und tragen Sie ihn in der anderen ein.");
    public static readonly Text OtherPerson = new("An entry stays with its person.", "Ein Eintrag bleibt bei seiner Person.");
    public static readonly Text ActivityMissing = new("Billable time needs an activity: it has the price.", "Abrechenbare Zeit braucht eine Tätigkeit: An ihr steht der Preis.");
    public static readonly Text ActivityUnknown = new("Choose a service that is counted in hours.", "Wählen Sie eine Leistung, die in Stunden gezählt wird.");
    public static readonly Text ProjectUnknown = new("There is no such project.", "Dieses Projekt gibt es nicht.");
    public static readonly Text TaskUnknown = new("The project has no such task.", "Diese Aufgabe hat das Projekt nicht.");
    public static readonly Text TaskInUse = new("Time was written down for this task, or its timer runs.", "Für diese Aufgabe wurde Zeit eingetragen, oder ihr Timer läuft.");
    public static readonly Text IsFixed = new(
        "This entry is “{0}”. Only drafts and what was returned can be changed.", "Dieser Eintrag ist „{0}“. Ändern lassen sich nur Entwürfe und Zurückgegebenes.");
    public static readonly Text Overlaps = new("At the same time as another entry", "Zur gleichen Zeit wie ein anderer Eintrag");
    public static readonly Text SeveralThere = new("Several entries stand here. Change them one by one below.", "Hier stehen mehrere Einträge. Ändern Sie sie unten einzeln.");
}

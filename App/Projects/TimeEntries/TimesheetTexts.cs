using Erp.Platform.Texts;

namespace Erp.Projects.TimeEntries;

/// <summary>What people read about timesheets and their approval.</summary>
public static class TimesheetTexts
{
    public static readonly Text Timesheet = new("Timesheet", "Zeiterfassung");
    public static readonly Text MemberId = new("Person", "Person");
    public static readonly Text Monday = new("Week from", "Woche ab");
    public static readonly Text Entries = new("Entries", "Einträge");
    public static readonly Text Submit = new("Submit", "Einreichen");
    public static readonly Text SubmitWeek = new("Submit week", "Woche einreichen");
    public static readonly Text Approve = new("Approve hours", "Stunden freigeben");
    public static readonly Text Return = new("Return hours", "Stunden zurückgeben");
    public static readonly Text ApproveShort = new("Approve", "Freigeben");
    public static readonly Text ReturnShort = new("Return", "Zurückgeben");

    public static readonly Text Week = new("Week", "Woche");
    public static readonly Text WeekOf = new("Week {0}: {1:d} – {2:d}", "KW {0}: {1:d} – {2:d}");
    public static readonly Text WeekBefore = new("Previous week", "Vorige Woche");
    public static readonly Text WeekAfter = new("Next week", "Nächste Woche");
    public static readonly Text ThisWeek = new("This week", "Diese Woche");
    public static readonly Text What = new("Project, task, activity", "Projekt, Aufgabe, Tätigkeit");
    public static readonly Text Sum = new("Sum", "Summe");
    public static readonly Text Target = new("Target", "Soll");
    public static readonly Text Difference = new("Difference", "Differenz");
    public static readonly Text Cell = new("{0}, {1}", "{0}, {1}");
    public static readonly Text AddRow = new("Add row", "Zeile hinzufügen");
    public static readonly Text Take = new("Take", "Übernehmen");
    public static readonly Text CopyRows = new("Copy last week’s rows", "Zeilen der Vorwoche übernehmen");
    public static readonly Text NothingToCopy = new("Last week has no rows that are missing here.", "Die Vorwoche hat keine Zeilen, die hier fehlen.");
    public static readonly Text Empty = new("Nothing written down this week", "In dieser Woche ist nichts eingetragen");
    public static readonly Text EmptyHint = new(
        "Add a row, take over those of last week, or start the timer on a task.",
        "Fügen Sie eine Zeile hinzu, übernehmen Sie die der Vorwoche oder starten Sie den Timer an einer Aufgabe.");
    public static readonly Text SubmitQuestion = new("Submit the week?", "Woche einreichen?");
    public static readonly Text SubmitExplained = new(
        "{0} are laid before whoever approves them. Until they are returned, you cannot change them.",
        "{0} werden zur Freigabe vorgelegt. Bis sie zurückgegeben werden, können Sie sie nicht ändern.");
    public static readonly Text SeveralEntries = new("{0} entries", "{0} Einträge");

    public static readonly Text Approval = new("Approve hours", "Stundenfreigabe");
    public static readonly Text Waiting = new("{0} weeks wait for approval", "{0} Wochen warten auf Freigabe");
    public static readonly Text NothingWaits = new("No hours wait for approval", "Keine Stunden warten auf Freigabe");
    public static readonly Text NothingWaitsHint = new("Submitted weeks appear here.", "Eingereichte Wochen erscheinen hier.");
    public static readonly Text ApproveChosen = new("Approve {0}", "{0} freigeben");
    public static readonly Text ReturnTitle = new("Return hours?", "Stunden zurückgeben?");
    public static readonly Text ReturnText = new(
        "{0} go back to the person, who reads the reason, mends them and submits them anew.",
        "{0} gehen an die Person zurück. Sie liest den Grund, berichtigt und reicht neu ein.");
    public static readonly Text ChooseWeek = new("Choose the week of {0}", "Woche von {0} auswählen");
    public static readonly Text ChooseEntry = new("Choose {0:d}, {1}", "{0:d}, {1} auswählen");
    public static readonly Text MoreWait = new("{0} more weeks wait; they come up as these are decided.", "{0} weitere Wochen warten; sie rücken nach, sobald über diese entschieden ist.");
    public static readonly Text ApprovedDone = new("{0} approved.", "{0} freigegeben.");
    public static readonly Text ReturnedDone = new("{0} returned.", "{0} zurückgegeben.");

    public static readonly Text ReturnInstead = new("Return the hours instead.", "Geben Sie die Stunden stattdessen zurück.");
    public static readonly Text SubmitAnew = new("Returned hours are submitted and approved anew.", "Zurückgegebene Stunden werden neu eingereicht und freigegeben.");
    public static readonly Text NothingOpen = new("Nothing of this week is open.", "In dieser Woche ist nichts offen.");
    public static readonly Text NotOnesOwn = new("Nobody approves their own hours while somebody else may.", "Niemand gibt eigene Stunden frei, solange es jemand anderes darf.");
    public static readonly Text NoPerson = new("A program decides about no hours: somebody has to sign in.", "Ein Programm entscheidet nicht über Stunden: Jemand muss sich anmelden.");
}

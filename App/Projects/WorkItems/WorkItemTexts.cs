using Erp.Platform.Texts;

namespace Erp.Projects.WorkItems;

/// <summary>What people read about tasks.</summary>
public static class WorkItemTexts
{
    public static readonly Text WorkItem = new("Task", "Aufgabe");
    public static readonly Text WorkItems = new("Tasks", "Aufgaben");
    public static readonly Text New = new("New task", "Neue Aufgabe");
    public static readonly Text Create = new("Create task", "Aufgabe anlegen");
    public static readonly Text Change = new("Change task", "Aufgabe ändern");
    public static readonly Text Delete = new("Delete task", "Aufgabe löschen");
    public static readonly Text Start = new("Start work", "Arbeit beginnen");
    public static readonly Text Hold = new("Put on hold", "Warten lassen");
    public static readonly Text ToReview = new("Have reviewed", "Prüfen lassen");
    public static readonly Text Finish = new("Finish", "Erledigen");
    public static readonly Text Return = new("Put back", "Zurückstellen");
    public static readonly Text Cancel = new("Drop", "Verwerfen");
    public static readonly Text Tick = new("Tick off a step", "Schritt abhaken");
    public static readonly Text Reschedule = new("Reschedule", "Verschieben");
    public static readonly Text Shift = new("Move tasks by days", "Aufgaben um Tage verschieben");
    public static readonly Text Assign = new("Assign", "Zuweisen");
    public static readonly Text Archive = new("Archive", "Archivieren");
    public static readonly Text Unarchive = new("Take out of the archive", "Aus dem Archiv holen");
    public static readonly Text DeleteExplained = new(
        "The task goes with its checklist. The history keeps it, and the deletion can be undone.",
        "Die Aufgabe wird samt Checkliste entfernt. Die Historie behält sie, und das Löschen lässt sich rückgängig machen.");
    public static readonly Text Empty = new("No tasks yet", "Noch keine Aufgaben");
    public static readonly Text EmptyHint = new("Write down what is to be done, by whom and by when.", "Schreiben Sie auf, was zu tun ist, von wem und bis wann.");

    public static readonly Text Number = new("Number", "Nummer");
    public static readonly Text ProjectId = new("Project", "Projekt");
    public static readonly Text Title = new("Title", "Titel");
    public static readonly Text Description = new("Description", "Beschreibung");
    public static readonly Text DescriptionHint = new("Markdown: **bold**, _italic_, - lists, [links](https://…).", "Markdown: **fett**, _kursiv_, - Listen, [Links](https://…).");
    public static readonly Text State = new("State", "Status");
    public static readonly Text Priority = new("Priority", "Priorität");
    public static readonly Text StageId = new("Stage", "Phase");
    public static readonly Text StartDate = new("Start", "Beginn");
    public static readonly Text DueDate = new("Due", "Fällig");
    public static readonly Text EstimatedHours = new("Estimated hours", "Geschätzte Stunden");
    public static readonly Text ActualHours = new("Actual hours", "Ist-Stunden");
    public static readonly Text EndedAt = new("Ended at", "Beendet am");
    public static readonly Text Archived = new("Archived", "Archiviert");
    public static readonly Text Assignees = new("Assigned to", "Zuständig");
    public static readonly Text AssigneeIds = new("Assigned to", "Zuständig");
    public static readonly Text Labels = new("Labels", "Etiketten");
    public static readonly Text LabelIds = new("Labels", "Etiketten");
    public static readonly Text Predecessors = new("Waits for", "Wartet auf");
    public static readonly Text PredecessorIds = new("Waits for", "Wartet auf");
    public static readonly Text Checklist = new("Checklist", "Checkliste");
    public static readonly Text ChecklistDone = new("{0} of {1}", "{0} von {1}");
    public static readonly Text AddStep = new("Add step", "Schritt hinzufügen");
    public static readonly Text RemoveStep = new("Remove step", "Schritt entfernen");
    public static readonly Text Day = new("{0:d MMM}", "{0:d. MMM}");
    public static readonly Text Waits = new("Waits for another task", "Wartet auf eine andere Aufgabe");
    public static readonly Text Overdue = new("Overdue", "Überfällig");
    public static readonly Text Cover = new("Picture of {0}", "Bild zu {0}");
    public static readonly Text SearchText = new("Search words", "Suchwörter");

    public static readonly Text Todo = new("To do", "Offen");
    public static readonly Text InProgress = new("In progress", "In Arbeit");
    public static readonly Text Waiting = new("On hold", "Wartet");
    public static readonly Text Review = new("In review", "In Prüfung");
    public static readonly Text Done = new("Done", "Erledigt");
    public static readonly Text Cancelled = new("Dropped", "Verworfen");

    public static readonly Text Low = new("Low", "Niedrig");
    public static readonly Text Normal = new("Normal", "Normal");
    public static readonly Text High = new("High", "Hoch");
    public static readonly Text Urgent = new("Urgent", "Dringend");

    public static readonly Text OtherProject = new("A task stays in its project.", "Eine Aufgabe bleibt in ihrem Projekt.");
    public static readonly Text StageUnknown = new("The project has no such stage.", "Diese Phase hat das Projekt nicht.");
    public static readonly Text StageInUse = new("Tasks belong to this stage.", "Zu dieser Phase gehören Aufgaben.");
    public static readonly Text PredecessorUnknown = new("Tasks can only wait for tasks of the same project.", "Aufgaben können nur auf Aufgaben desselben Projekts warten.");
    public static readonly Text Circle = new("{0} already waits for this task, directly or through others.", "{0} wartet bereits auf diese Aufgabe, direkt oder über andere.");
    public static readonly Text SeveralAssignees = new("Several people do {0}. Change them on the task itself.", "{0} erledigen mehrere. Ändern Sie das bitte an der Aufgabe selbst.");
    public static readonly Text SeveralLabels = new("{0} has several labels. Change them on the task itself.", "{0} hat mehrere Etiketten. Ändern Sie das bitte an der Aufgabe selbst.");
    public static readonly Text IsPredecessor = new("Another task waits for this one.", "Eine andere Aufgabe wartet auf diese.");
    public static readonly Text WaitsFor = new("{0} has to be done first.", "Zuerst muss {0} erledigt sein.");
}

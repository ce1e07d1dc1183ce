using Erp.Platform.Texts;

namespace Erp.Projects;

/// <summary>What people read about projects.</summary>
public static class ProjectTexts
{
    public static readonly Text Project = new("Project", "Projekt");
    public static readonly Text Projects = new("Projects", "Projekte");
    public static readonly Text NoneForClient = new("No projects for this client", "Keine Projekte für diesen Auftraggeber");
    public static readonly Text New = new("New project", "Neues Projekt");
    public static readonly Text Create = new("Create project", "Projekt anlegen");
    public static readonly Text Change = new("Change project", "Projekt ändern");
    public static readonly Text ChangeAgreed = new("Change what was approved", "Genehmigtes ändern");
    public static readonly Text Delete = new("Delete project", "Projekt löschen");
    public static readonly Text Approve = new("Approve", "Genehmigen");
    public static readonly Text Start = new("Start", "Starten");
    public static readonly Text Finish = new("Finish", "Abschließen");
    public static readonly Text FinishQuestion = new("Finish the project?", "Projekt abschließen?");
    public static readonly Text HoursLeft = new(
        "{0} are not approved yet or still to be billed. Once the project is done, nothing of it can be billed until somebody takes it up again.",
        "{0} sind noch nicht freigegeben oder noch abzurechnen. Ist das Projekt abgeschlossen, lässt sich nichts mehr davon abrechnen, bis es jemand wieder aufnimmt.");
    public static readonly Text HoursUnsettled = new(
        "{0} are not approved yet or still to be billed. Settle them first, or finish the project on its page, which asks whether they stay behind.",
        "{0} sind noch nicht freigegeben oder noch abzurechnen. Erledigen Sie das zuerst, oder schließen Sie das Projekt auf seiner Seite ab: Dort werden Sie gefragt, ob es liegen bleibt.");
    public static readonly Text EndInstead = new(
        "A project that was taken up again is finished or called off, not ended by undo: what was reserved for it would stay.",
        "Ein wieder aufgenommenes Projekt wird abgeschlossen oder abgesagt, nicht durch Rückgängigmachen beendet: Für es Reserviertes bliebe stehen.");
    public static readonly Text ReopenInstead = new(
        "A finished project is taken up again by “reopen”, not by undo.",
        "Ein abgeschlossenes Projekt wird mit „Wieder öffnen“ wieder aufgenommen, nicht durch Rückgängigmachen.");
    public static readonly Text Reopen = new("Reopen", "Wieder öffnen");
    public static readonly Text Cancel = new("Call off", "Absagen");
    public static readonly Text CancelTitle = new("Call off {0}?", "{0} absagen?");
    public static readonly Text CancelText = new(
        "Reserved parts become free, and purchase requests that are not ordered yet are cancelled. Tasks and documents stay as they are. The project can be taken up again.",
        "Reservierte Teile werden frei, und noch nicht bestellte Anforderungen werden storniert. Aufgaben und Belege bleiben, wie sie sind. Das Projekt kann wieder aufgenommen werden.");
    public static readonly Text DeleteExplained = new(
        "Only a project without tasks and documents can be deleted. Otherwise call it off.",
        "Nur ein Projekt ohne Aufgaben und Belege kann gelöscht werden. Sagen Sie es andernfalls ab.");
    public static readonly Text Empty = new("No projects yet", "Noch keine Projekte");
    public static readonly Text EmptyHint = new(
        "A project holds tasks, dates, people and money of an event or a customer project together.",
        "Ein Projekt hält Aufgaben, Termine, Menschen und Geld eines Events oder Kundenprojekts zusammen.");

    public static readonly Text Number = new("Number", "Nummer");
    public static readonly Text Name = new("Name", "Bezeichnung");
    public static readonly Text Description = new("Description", "Beschreibung");
    public static readonly Text State = new("State", "Status");
    public static readonly Text ClientId = new("Client", "Auftraggeber");
    public static readonly Text ManagerId = new("Project manager", "Projektleitung");
    public static readonly Text StartDate = new("Start", "Beginn");
    public static readonly Text EndDate = new("End", "Ende");
    public static readonly Text EventDate = new("Event day", "Veranstaltungstag");
    public static readonly Text EventDateHint = new("Deadlines are counted back from it. Empty: the last day.", "Von ihm wird zurückgerechnet. Leer: der letzte Tag.");
    public static readonly Text IsTemplate = new("Template", "Vorlage");
    public static readonly Text IsTemplateHint = new(
        "A pattern to repeat: it stands in no usual list, on no board across projects, and reminds nobody.",
        "Ein Muster zum Wiederholen: Es steht in keiner üblichen Liste, auf keinem übergreifenden Board und erinnert niemanden.");
    public static readonly Text Templates = new("Templates", "Vorlagen");
    public static readonly Text RepeatsId = new("Repeats", "Wiederholt");
    public static readonly Text Venue = new("Venue", "Veranstaltungsort");
    public static readonly Text VenueAddress = new("Address of the venue", "Adresse des Veranstaltungsorts");
    public static readonly Text CancelReason = new("Reason of calling off", "Grund der Absage");
    public static readonly Text Warned = new("Warned", "Gewarnt");
    public static readonly Text SearchText = new("Search words", "Suchwörter");
    public static readonly Text Team = new("Team", "Team");
    public static readonly Text Stages = new("Stages", "Phasen");
    public static readonly Text Budget = new("Budget", "Budget");
    public static readonly Text BudgetTotal = new("Budget in total", "Budget gesamt");
    public static readonly Text OwnBudget = new("Budget in its currency", "Budget in Projektwährung");
    public static readonly Text Currency = new("Currency", "Währung");
    public static readonly Text Rate = new("Exchange rate", "Wechselkurs");
    public static readonly Text RateDate = new("Rate of", "Kurs vom");
    public static readonly Text RateOfDay = new("At the rate of the day on which it is saved.", "Zum Kurs des Tages, an dem gespeichert wird.");
    public static readonly Text RateIs = new("1 € = {0:0.######} {1}, rate of {2:d}", "1 € = {0:0.######} {1}, Kurs vom {2:d}");
    public static readonly Text RateFollows = new(
        "1 € = {0:0.######} {1}, rate of {2:d}; fixed when the project is approved.", "1 € = {0:0.######} {1}, Kurs vom {2:d}; mit der Genehmigung steht er fest.");
    public static readonly Text OpenTasks = new("Open tasks", "Offene Aufgaben");
    public static readonly Text OverdueTasks = new("Overdue tasks", "Überfällige Aufgaben");
    public static readonly Text Progress = new("Done in %", "Fertig in %");

    public static readonly Text Planning = new("Planning", "In Planung");
    public static readonly Text Approved = new("Approved", "Genehmigt");
    public static readonly Text Running = new("Running", "Läuft");
    public static readonly Text Done = new("Done", "Abgeschlossen");
    public static readonly Text Cancelled = new("Called off", "Abgesagt");

    public static readonly Text General = new("General", "Allgemein");
    public static readonly Text Dates = new("Dates", "Termine");
    public static readonly Text AddMember = new("Add person", "Person hinzufügen");
    public static readonly Text RemoveMember = new("Remove person", "Person entfernen");
    public static readonly Text AddStage = new("Add stage", "Phase hinzufügen");
    public static readonly Text RemoveStage = new("Remove stage", "Phase entfernen");
    public static readonly Text AddBudget = new("Add cost category", "Kostenart hinzufügen");
    public static readonly Text RemoveBudget = new("Remove cost category", "Kostenart entfernen");
    public static readonly Text Nobody = new("Nobody", "Niemand");
    public static readonly Text DaysLeft = new("in {0} {0:day|days}", "in {0} {0:Tag|Tagen}");
    public static readonly Text Today = new("today", "heute");
    public static readonly Text DaysAgo = new("{0} {0:day|days} ago", "vor {0} {0:Tag|Tagen}");

    public static readonly Text EndBeforeStart = new("The end lies before the start.", "Das Ende liegt vor dem Beginn.");
    public static readonly Text EventOutside = new("The event day lies outside the project’s dates.", "Der Veranstaltungstag liegt außerhalb der Projektdauer.");
    public static readonly Text MemberTwice = new("This person is already in the team.", "Diese Person ist bereits im Team.");
    public static readonly Text CategoryTwice = new("This category already has a budget.", "Diese Kategorie hat bereits ein Budget.");
    public static readonly Text TemplateUnderWay = new(
        "Only a project in planning can be a template. Repeat it as a template instead.",
        "Nur ein Projekt in Planung kann Vorlage sein. Wiederholen Sie es stattdessen als Vorlage.");
    public static readonly Text OnlyTemplate = new("{0} is a template: repeat it first.", "{0} ist eine Vorlage: Wiederholen Sie sie zuerst.");
    public static readonly Text Repeated = new("Other projects repeat this one, so it cannot be deleted.", "Andere Projekte wiederholen dieses; es kann nicht gelöscht werden.");
    public static readonly Text IsOver = new("Project {0} is “{1}”: take it up again first.", "Projekt {0} ist „{1}“: Nehmen Sie es zuerst wieder auf.");
    public static readonly Text InUse = new("The project has tasks or documents and cannot be deleted.", "Das Projekt hat Aufgaben oder Belege und kann nicht gelöscht werden.");
    public static readonly Text ClientUnknown = new("There is no such client.", "Diesen Auftraggeber gibt es nicht.");
    public static readonly Text MemberUnknown = new("There is no such person.", "Diese Person gibt es nicht.");
}

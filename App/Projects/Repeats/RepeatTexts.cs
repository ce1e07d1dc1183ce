using Erp.Platform.Texts;

namespace Erp.Projects.Repeats;

/// <summary>What people read about repeating projects.</summary>
public static class RepeatTexts
{
    public static readonly Text Repeat = new("Repeat project", "Projekt wiederholen");
    public static readonly Text RepeatThis = new("Repeat", "Wiederholen");
    public static readonly Text Title = new("Repeat {0}", "{0} wiederholen");
    public static readonly Text FromTemplate = new("New from template", "Neu aus Vorlage");
    public static readonly Text TemplatesEmpty = new("No templates yet", "Noch keine Vorlagen");
    public static readonly Text TemplatesHint = new(
        "Tick “Template” on a project in planning, or repeat a project as a template.",
        "Setzen Sie bei einem Projekt in Planung den Haken „Vorlage“, oder wiederholen Sie ein Projekt als Vorlage.");
    public static readonly Text Make = new("Make the project", "Projekt anlegen");
    public static readonly Text Made = new(
        "{0} is there. It can be taken back in its history as long as nothing was built on it.",
        "{0} ist angelegt. Im Verlauf lässt es sich zurücknehmen, solange nichts darauf aufbaut.");
    public static readonly Text Open = new("Open {0}", "{0} öffnen");

    public static readonly Text Name = new("Name", "Bezeichnung");
    public static readonly Text EventDate = new("New event day", "Neuer Veranstaltungstag");
    public static readonly Text EventDateHint = new("Was {0:dddd, d MMMM yyyy}. All dates move as far as this one.", "War {0:dddd, d. MMMM yyyy}. Alle Termine wandern so weit wie dieser.");
    public static readonly Text ClientId = new("Client", "Auftraggeber");
    public static readonly Text IsTemplate = new("As a template", "Als Vorlage");
    public static readonly Text When = new("When and for whom", "Wann und für wen");
    public static readonly Text What = new("What comes along", "Was mitkommt");
    public static readonly Text Stages = new("Stages", "Phasen");
    public static readonly Text People = new("Team and assignees", "Team und Zuständige");
    public static readonly Text Budget = new("Budget", "Budget");
    public static readonly Text Tasks = new("Tasks", "Aufgaben");
    public static readonly Text Boards = new("Boards", "Boards");
    public static readonly Text Parts = new("Parts list", "Stückliste");
    public static readonly Text TodaysPrices = new("Today’s prices", "Heutige Preise");
    public static readonly Text Permits = new("Permits", "Genehmigungen");
    public static readonly Text Transports = new("Transports", "Transporte");
    public static readonly Text Files = new("Files", "Dateien");
    public static readonly Text FromTheStart = new("Nothing is done, ordered, approved or delivered in the new project.", "Im neuen Projekt ist nichts erledigt, bestellt, genehmigt oder geliefert.");

    public static readonly Text Before = new("What changes", "Was sich ändert");
    public static readonly Text Moves = new("All dates move by {0} days.", "Alle Termine wandern um {0} Tage.");
    public static readonly Text MovesOne = new("All dates move by {0} day.", "Alle Termine wandern um {0} Tag.");
    public static readonly Text Stay = new("All dates stay.", "Alle Termine bleiben.");
    public static readonly Text Comes = new("{0} tasks, {1} parts, {2} permits and {3} transports come along.", "{0} Aufgaben, {1} Teile, {2} Genehmigungen und {3} Transporte kommen mit.");
    public static readonly Text AllWell = new(
        "Nothing needs a look: no date is missed, everybody is still here, and all prices stand.",
        "Nichts ist zu beachten: Kein Termin ist versäumt, alle sind noch da, und die Preise stimmen.");
    public static readonly Text AllWellButPrices = new(
        "Nothing needs a look: no date is missed and everybody is still here. Prices were not compared.",
        "Nichts ist zu beachten: Kein Termin ist versäumt, alle sind noch da. Preise wurden nicht verglichen.");
    public static readonly Text PricesUnknown = new("You may not see what things cost: the old prices are kept.", "Sie dürfen nicht sehen, was Dinge kosten: Die alten Preise bleiben.");
    public static readonly Text Missed = new("Deadlines missed already", "Schon versäumte Fristen");
    public static readonly Text MissedOne = new("{0}: would have had to be applied for by {1:d}", "{0}: wäre bis {1:d} zu beantragen gewesen");
    public static readonly Text PeopleLeft = new("No longer here, so not assigned", "Nicht mehr da, daher nicht zugeordnet");
    public static readonly Text ItemsLeft = new("Items no longer active", "Nicht mehr aktive Artikel");
    public static readonly Text PartsDropped = new("Dropped then, so left behind", "Damals gestrichen, daher nicht übernommen");
    public static readonly Text Prices = new("Prices that changed", "Geänderte Preise");
    public static readonly Text PricesKept = new("The old prices are kept.", "Die alten Preise bleiben.");
    public static readonly Text PartsTotal = new("Parts list in total", "Stückliste gesamt");
    public static readonly Text Part = new("Part", "Teil");
    public static readonly Text Quantity = new("Quantity", "Menge");
    public static readonly Text Then = new("Then", "Damals");
    public static readonly Text Now = new("Now", "Jetzt");
    public static readonly Text Dates = new("Dates", "Termine");
    public static readonly Text DatesToMind = new("Dates to look at", "Zu beachtende Termine");
    public static readonly Text AllDates = new("All {0} dates", "Alle {0} Termine");
    public static readonly Text OnWeekend = new("weekend", "Wochenende");
    public static readonly Text InPast = new("in the past", "vergangen");
    public static readonly Text Deadline = new("Apply by", "Beantragen bis");
    public static readonly Text Due = new("Due", "Fällig");
    public static readonly Text Of = new("Of", "Von");
    public static readonly Text Date = new("Date", "Termin");
    public static readonly Text More = new("and {0} more", "und {0} weitere");

    public static readonly Text Comparison = new("Comparison", "Vergleich");
    public static readonly Text CompareWith = new("Compare with", "Vergleichen mit");
    public static readonly Text NothingToCompare = new("This project repeats no other", "Dieses Projekt wiederholt kein anderes");
    public static readonly Text NothingToCompareHint = new("Choose the project to compare it with.", "Wählen Sie das Projekt, mit dem es verglichen werden soll.");
    public static readonly Text Later = new("{0} days later than it was", "{0} Tage später als damals");
    public static readonly Text Earlier = new("{0} days earlier than it was", "{0} Tage früher als damals");
    public static readonly Text LaterOne = new("1 day later than it was", "1 Tag später als damals");
    public static readonly Text EarlierOne = new("1 day earlier than it was", "1 Tag früher als damals");
    public static readonly Text LaterHint = new("Counted from the event day.", "Vom Veranstaltungstag aus gezählt.");
    public static readonly Text Same = new("as it was", "wie damals");
    public static readonly Text Difference = new("Difference", "Unterschied");
    public static readonly Text Total = new("Total", "Summe");
    public static readonly Text NoCategory = new("Without category", "Ohne Kostenart");
    public static readonly Text TasksAdded = new("New tasks", "Neue Aufgaben");
    public static readonly Text TasksRemoved = new("Tasks no longer there", "Weggefallene Aufgaben");
    public static readonly Text TasksKept = new("{0} tasks are in both, by their title.", "{0} Aufgaben sind in beiden, nach ihrem Titel.");
    public static readonly Text TaskKept = new("1 task is in both, by its title.", "1 Aufgabe ist in beiden, nach ihrem Titel.");
    public static readonly Text NoTasks = new("None", "Keine");
}

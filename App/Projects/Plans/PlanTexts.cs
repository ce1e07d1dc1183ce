using Erp.Platform.Texts;

namespace Erp.Projects.Plans;

/// <summary>What people read in the views of tasks.</summary>
public static class PlanTexts
{
    public static readonly Text Plan = new("Planning", "Planung");
    public static readonly Text Views = new("Shown as", "Ansicht");
    public static readonly Text List = new("List", "Liste");
    public static readonly Text Board = new("Board", "Board");
    public static readonly Text Gantt = new("Gantt", "Gantt");
    public static readonly Text Calendar = new("Calendar", "Kalender");
    public static readonly Text People = new("People", "Personen");

    public static readonly Text Zoom = new("Zoom", "Maßstab");
    public static readonly Text Day = new("Day", "Tag");
    public static readonly Text Week = new("Week", "Woche");
    public static readonly Text Month = new("Month", "Monat");
    public static readonly Text Today = new("Today", "Heute");
    public static readonly Text Before = new("Earlier", "Früher");
    public static readonly Text After = new("Later", "Später");
    public static readonly Text WeekNo = new("W {0}", "KW {0}");
    public static readonly Text WeekOf = new("Week {0}, {1:d MMM} – {2:d MMM yyyy}", "KW {0}, {1:d. MMM} – {2:d. MMM yyyy}");
    public static readonly Text MonthOf = new("{0:MMMM yyyy}", "{0:MMMM yyyy}");
    public static readonly Text DayOf = new("{0:dddd, d MMMM}", "{0:dddd, d. MMMM}");
    public static readonly Text Days = new("{0:d MMM} – {1:d MMM}", "{0:d. MMM} – {1:d. MMM}");
    public static readonly Text OneDay = new("{0:d MMM}", "{0:d. MMM}");

    public static readonly Text Task = new("Task", "Aufgabe");
    public static readonly Text Beyond = new("Lies beyond the days shown", "Liegt außerhalb der gezeigten Tage");
    public static readonly Text Timeline = new("Timeline", "Zeitachse");
    public static readonly Text Dates = new("Dates", "Zeitraum");
    public static readonly Text NoStage = new("Without stage", "Ohne Phase");
    public static readonly Text NoDates = new("no date", "ohne Termin");
    public static readonly Text Undated = new("Without a date", "Ohne Termin");
    public static readonly Text Nobody = new("Nobody yet", "Noch niemand");
    public static readonly Text Everyone = new("Everyone", "Alle Personen zeigen");
    public static readonly Text More = new("+{0}", "+{0}");
    public static readonly Text NothingThatDay = new("Nothing is due.", "Nichts ist fällig.");
    public static readonly Text AddOn = new("New task, due {0:d MMM}", "Neue Aufgabe, fällig am {0:d. MMM}");
    public static readonly Text Load = new("{0:0.#} of {1:0.#} hours", "{0:0.#} von {1:0.#} Stunden");
    public static readonly Text Overload = new("{0:0.#} hours planned, {1:0.#} possible", "{0:0.#} Stunden geplant, {1:0.#} möglich");
    public static readonly Text LoadHint = new("Estimated hours, spread over working days; a day holds {0} hours.", "Geschätzte Stunden, auf die Arbeitstage verteilt; ein Tag hat {0} Stunden.");
    public static readonly Text CriticalPath = new("Critical path", "Kritischer Pfad");
    public static readonly Text Critical = new("On the critical path: least slack before the event", "Auf dem kritischen Pfad: geringster Puffer vor der Veranstaltung");
    public static readonly Text Clashing = new("Begins before what it waits for", "Beginnt vor dem, worauf sie wartet");
    public static readonly Text Clash = new("{0} is now planned to begin before {1} is due, which has to be done first.", "{0} beginnt nun vor der Fälligkeit von {1}, die zuerst erledigt sein muss.");
    public static readonly Text IsCut = new(
        "The first {0:N0} tasks are shown. Narrow them, or look at one project.",
        "Gezeigt werden die ersten {0:N0} Aufgaben. Grenzen Sie sie ein oder sehen Sie ein einzelnes Projekt an.");
    public static readonly Text NothingFits = new("No task fits the filter", "Keine Aufgabe passt zum Filter");
    public static readonly Text Undone = new("Taken back.", "Rückgängig gemacht.");
    public static readonly Text Choose = new("Choose {0}", "{0} auswählen");
    public static readonly Text Chosen = new("chosen", "ausgewählt");
    public static readonly Text NowChosen = new("{0} chosen.", "{0} ausgewählt.");
    public static readonly Text NotChosen = new("{0} no longer chosen.", "{0} nicht mehr ausgewählt.");
    public static readonly Text NotInLanes = new("Without days among those shown, so in no lane: {0}.", "Ohne Tage im gezeigten Zeitraum und daher in keiner Zeile: {0}.");
    public static readonly Text MoreUndated = new("and {0} more", "und {0} weitere");

    public static readonly Text HowToGantt = new("Up and down walk over the bars. Space lifts a bar, with Shift its end; left and right carry it by days, Page up and Page down by weeks. Space puts it down, Escape puts it back. Enter opens it, X chooses it.",
        "Auf und ab gehen über die Balken. Die Leertaste hebt einen Balken auf, mit Umschalt sein Ende; links und rechts tragen ihn um Tage, Bild auf und Bild ab um Wochen. Die Leertaste legt ihn ab, Escape legt ihn zurück. Die Eingabetaste öffnet ihn, X wählt ihn aus.");
    public static readonly Text HowToCalendar = new("The arrows walk over days or tasks. Space lifts a task; left and right carry it by days, up and down by weeks. Space puts it down, Escape puts it back. Enter opens it, X chooses it.",
        "Die Pfeile gehen über Tage oder Aufgaben. Die Leertaste hebt eine Aufgabe auf; links und rechts tragen sie um Tage, auf und ab um Wochen. Die Leertaste legt sie ab, Escape legt sie zurück. Die Eingabetaste öffnet sie, X wählt sie aus.");
    public static readonly Text HowToPeople = new("Up and down walk over the bars. Space lifts a bar, with Shift its end; left and right carry it by days, up and down to another person. Space puts it down, Escape puts it back. Enter opens it, X chooses it.",
        "Auf und ab gehen über die Balken. Die Leertaste hebt einen Balken auf, mit Umschalt sein Ende; links und rechts tragen ihn um Tage, auf und ab zu einer anderen Person. Die Leertaste legt ihn ab, Escape legt ihn zurück. Die Eingabetaste öffnet ihn, X wählt ihn aus.");
    public static readonly Text Lifted = new("{0} lifted.", "{0} aufgehoben.");
    public static readonly Text Put = new("{0}: {1}", "{0}: {1}");
    public static readonly Text PutBack = new("{0} put back.", "{0} zurückgelegt.");

    /// <summary>The name of a view.</summary>
    public static Text Of(PlanView view) => view switch
    {
        PlanView.Board => Board, PlanView.Gantt => Gantt, PlanView.Calendar => Calendar, PlanView.People => People, _ => List,
    };

    /// <summary>The name of a zoom.</summary>
    public static Text Of(PlanZoom zoom) => zoom switch { PlanZoom.Day => Day, PlanZoom.Month => Month, _ => Week };

    /// <summary>The days of a task, in words.</summary>
    public static string DaysOf(WorkItems.WorkItemFace task) =>
        task is not { FirstDay: { } first, LastDay: { } last } ? NoDates : first == last ? OneDay.With(first) : Days.With(first, last);
}

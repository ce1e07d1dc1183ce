using Erp.Platform.Texts;

namespace Erp.Projects.Timers;

/// <summary>What people read about timers.</summary>
public static class RunningTimerTexts
{
    public static readonly Text RunningTimer = new("Timer", "Timer");
    public static readonly Text MemberId = new("Person", "Person");
    public static readonly Text ProjectId = new("Project", "Projekt");
    public static readonly Text WorkItemId = new("Task", "Aufgabe");
    public static readonly Text ActivityId = new("Activity", "Tätigkeit");
    public static readonly Text Note = new("Note", "Notiz");
    public static readonly Text StartedAt = new("Started", "Begonnen");
    public static readonly Text Until = new("Ended", "Beendet");

    public static readonly Text Start = new("Start timer", "Timer starten");
    public static readonly Text Change = new("Describe timer", "Timer beschreiben");
    public static readonly Text Stop = new("Stop timer", "Timer stoppen");
    public static readonly Text StopShort = new("Stop", "Stoppen");
    public static readonly Text Discard = new("Discard timer", "Timer verwerfen");
    public static readonly Text DiscardShort = new("Discard", "Verwerfen");
    public static readonly Text OnCard = new("T starts or stops the timer of a card.", "T startet oder stoppt den Timer einer Karte.");
    public static readonly Text Runs = new("Timer runs: {0}", "Timer läuft: {0}");
    public static readonly Text Since = new("Since {0:g}", "Seit {0:g}");
    public static readonly Text NoteHint = new("What was done", "Was getan wurde");
    public static readonly Text UntilHint = new("Forgotten to stop? Say when it ended. Empty: now.", "Vergessen zu stoppen? Geben Sie das Ende an. Leer: jetzt.");
    public static readonly Text SayWhenEnded = new(
        "The timer has run since {0:g}. Say in its menu, in the top bar, when the work ended.",
        "Der Timer läuft seit {0:g}. Geben Sie in seinem Menü oben in der Leiste an, wann die Arbeit endete.");
    public static readonly Text Stopped = new("{0} written down: {1}", "{0} eingetragen: {1}");
    public static readonly Text DiscardQuestion = new("Discard the timer?", "Timer verwerfen?");
    public static readonly Text DiscardExplained = new("The time is not written down.", "Die Zeit wird nicht eingetragen.");
}

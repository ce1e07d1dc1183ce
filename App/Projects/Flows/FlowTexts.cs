using Erp.Platform.Texts;

namespace Erp.Projects.Flows;

/// <summary>What people read about the flow of work.</summary>
public static class FlowTexts
{
    public static readonly Text Flow = new("Flow", "Fluss");
    public static readonly Text Cumulative = new("Cumulative flow", "Kumulierter Fluss");
    public static readonly Text CumulativeHint = new(
        "How many tasks stood where at the end of each day. A band that grows wider is where work piles up.",
        "Wie viele Aufgaben am Ende jedes Tages wo standen. Wo ein Band breiter wird, staut sich die Arbeit.");
    public static readonly Text CycleTime = new("Cycle time, last {0} weeks", "Durchlaufzeit, letzte {0} Wochen");
    public static readonly Text CycleHint = new("Days from taking a task up to finishing it.", "Tage vom Beginn einer Aufgabe bis zur Erledigung.");
    public static readonly Text Half = new("Half within", "Die Hälfte binnen");
    public static readonly Text Most = new("85 % within", "85 % binnen");
    public static readonly Text Days = new("{0:0.#} days", "{0:0.#} Tagen");
    public static readonly Text Since = new("{0:0.#} days", "{0:0.#} Tage");
    public static readonly Text UpToOne = new("up to 1 day", "bis 1 Tag");
    public static readonly Text UpTo = new("up to {0} days", "bis {0} Tage");
    public static readonly Text Over = new("over {0} days", "über {0} Tage");
    public static readonly Text Throughput = new("Finished per week", "Erledigt je Woche");
    public static readonly Text WeekOf = new("from {0:d MMM}", "ab {0:d. MMM}");
    public static readonly Text Ageing = new("Under way the longest", "Am längsten in Arbeit");
    public static readonly Text NothingOpen = new("Nothing is under way", "Nichts ist in Arbeit");
    public static readonly Text NothingDone = new("Nothing was finished yet", "Noch wurde nichts erledigt");
    public static readonly Text Day = new("Day", "Tag");
    public static readonly Text Tasks = new("{0} {0:task|tasks}", "{0} {0:Aufgabe|Aufgaben}");
}

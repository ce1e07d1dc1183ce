using Erp.Platform.Texts;

namespace Erp.Projects.Risks;

/// <summary>What people read about risks of projects.</summary>
public static class RiskTexts
{
    public static readonly Text Risks = new("Risks", "Risiken");
    public static readonly Text Overview = new("Risks of projects", "Projektrisiken");
    public static readonly Text OverviewEmpty = new("No event ahead", "Keine Veranstaltung in Sicht");
    public static readonly Text OverviewHint = new(
        "Projects whose event day is still to come are shown here, the one in the greatest danger first.",
        "Hier stehen Projekte, deren Veranstaltungstag noch kommt, das gefährdetste zuerst.");
    public static readonly Text OnlyNext = new(
        "These are the next {0} events, up to {1:d}. Those after it are warned of all the same.",
        "Das sind die nächsten {0} Veranstaltungen, bis {1:d}. Vor Gefahr für spätere wird trotzdem gewarnt.");
    public static readonly Text InDanger = new("Event in danger", "Termin gefährdet");
    public static readonly Text OutOfDanger = new("Event no longer in danger", "Termin nicht mehr gefährdet");
    public static readonly Text None = new("No risk to speak of", "Kein Risiko zu nennen");
    public static readonly Text NoneHint = new(
        "The project is over, called off or a template, or its event day lies behind.",
        "Das Projekt ist abgeschlossen, abgesagt oder eine Vorlage, oder sein Veranstaltungstag liegt zurück.");
    public static readonly Text Ready = new("Everything is ready", "Alles ist bereit");
    public static readonly Text ReadyHint = new("No task, permit or delivery before the event is open.", "Vor der Veranstaltung ist keine Aufgabe, Genehmigung oder Lieferung offen.");

    public static readonly Text ReadyWith = new("Ready with {0} % by", "Zu {0} % bereit bis");
    public static readonly Text Half = new("As likely as not", "Mit 50 %");
    public static readonly Text Likely = new("With 80 %", "Mit 80 %");
    public static readonly Text NearlySure = new("With 95 %", "Mit 95 %");
    public static readonly Text InTime = new("{0:0} % in time", "{0:0} % rechtzeitig");
    public static readonly Text HardlyInTime = new("under 1 % in time", "unter 1 % rechtzeitig");
    public static readonly Text NearlyInTime = new("over 99 % in time", "über 99 % rechtzeitig");
    public static readonly Text InTimeLabel = new("Ready for the event", "Zur Veranstaltung bereit");
    public static readonly Text Finish = new("When it will be ready", "Wann es bereit sein wird");
    public static readonly Text FromOwn = new(
        "From {0} finished tasks of yours: how long they took compared with their plan, in {1:#,##0} runs.",
        "Aus {0} Ihrer erledigten Aufgaben: wie lange sie im Vergleich zum Plan dauerten, in {1:#,##0} Durchläufen.");
    public static readonly Text FromUsual = new(
        "You have finished {0} tasks with plan and start so far; from {1} on they are the basis. Until then: from 80 % to twice the planned time, in {2:#,##0} runs.",
        "Bisher haben Sie {0} Aufgaben mit Plan und Beginn erledigt; ab {1} sind sie die Grundlage. Bis dahin: 80 % bis zum Doppelten der geplanten Zeit, in {2:#,##0} Durchläufen.");
    public static readonly Text Assumed = new(
        "Working days are Monday to Friday without public holidays and company closures, and other days on which something is planned. Permits, deliveries and transports come as expected, parts of a task before it begins, tasks without plan take a day. Tasks that begin on the event day or later do not count, nor transports of these days or parts wanted after it.",
        "Gearbeitet wird montags bis freitags außer an Feiertagen und in der Betriebsruhe, und an anderen Tagen, an denen etwas geplant ist. Genehmigungen, Lieferungen und Transporte kommen wie erwartet, Teile einer Aufgabe vor deren Beginn, Aufgaben ohne Plan dauern einen Tag. Aufgaben, die am Veranstaltungstag oder danach beginnen, zählen nicht mit, ebenso wenig Transporte an diesen Tagen und Teile, die erst danach gebraucht werden.");
    public static readonly Text EventDay = new("Event {0:d}", "Veranstaltung {0:d}");
    public static readonly Text Days = new("Ready on", "Bereit am");
    public static readonly Text DaysFromTo = new("{0:d} to {1:d}", "{0:d} bis {1:d}");
    public static readonly Text Share = new("Of 100 runs", "Von 100 Durchläufen");
    public static readonly Text ShareOf = new("{0:0.#}", "{0:0.#}");

    public static readonly Text Blockers = new("What stands before the event", "Was vor der Veranstaltung steht");
    public static readonly Text Chain = new("The critical chain", "Die kritische Kette");
    public static readonly Text ChainHint = new(
        "These hang on each other and have the least slack: a day lost here moves everything behind it.",
        "Diese Schritte hängen aneinander und haben den geringsten Puffer: Ein hier verlorener Tag verschiebt alles dahinter.");
    public static readonly Text Step = new("Step", "Schritt");
    public static readonly Text Expected = new("Expected", "Erwartet");
    public static readonly Text Latest = new("At the latest", "Spätestens");
    public static readonly Text Slack = new("Slack", "Puffer");
    public static readonly Text SlackDays = new("{0} days of slack", "{0} Tage Puffer");
    public static readonly Text SlackDay = new("1 day of slack", "1 Tag Puffer");
    public static readonly Text NoSlack = new("no slack", "kein Puffer");
    public static readonly Text LateDays = new("{0} days too late", "{0} Tage zu spät");
    public static readonly Text LateDay = new("1 day too late", "1 Tag zu spät");
    public static readonly Text Delivery = new("Delivery", "Lieferung");
    public static readonly Text AndMore = new("{0} and {1} more", "{0} und {1} weitere");
    public static readonly Text TaskBy = new("{0} has to be done by {1:d} at the latest and is expected on {2:d}.", "{0} muss spätestens am {1:d} erledigt sein und wird am {2:d} erwartet.");
    public static readonly Text DecisionBy = new(
        "{0} has to be approved by {1:d} at the latest; the decision is expected on {2:d}.",
        "{0} muss spätestens am {1:d} genehmigt sein; die Entscheidung wird am {2:d} erwartet.");
    public static readonly Text ApplyBy = new("{0} has to be applied for by {2:d} to be approved by {1:d}.", "{0} muss bis {2:d} beantragt sein, damit die Genehmigung am {1:d} vorliegt.");
    public static readonly Text ApplyNow = new(
        "{0} should have been applied for by {2:d} to be approved by {1:d}: apply today.",
        "{0} hätte bis {2:d} beantragt sein müssen, um am {1:d} genehmigt zu sein: Beantragen Sie es heute.");
    public static readonly Text ArriveBy = new("To be delivered by {1:d} at the latest: {0}. Expected on {2:d}.", "Spätestens am {1:d} zu liefern: {0}. Erwartet am {2:d}.");
    public static readonly Text RideBy = new("{0} has to arrive by {1:d} at the latest and is planned for {2:d}.", "{0} muss spätestens am {1:d} ankommen und ist für den {2:d} geplant.");
    public static readonly Text OrderFor = new("Not ordered yet: {0}. Wanted on {2:d}, needed by {1:d} at the latest.", "Noch nicht bestellt: {0}. Gewünscht am {2:d}, nötig spätestens am {1:d}.");
}

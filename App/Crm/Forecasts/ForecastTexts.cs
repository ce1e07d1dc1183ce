using Erp.Platform.Texts;

namespace Erp.Crm.Forecasts;

/// <summary>What people read about the forecast.</summary>
public static class ForecastTexts
{
    public static readonly Text Forecast = new("Forecast", "Prognose");
    public static readonly Text Subtitle = new("What the open opportunities let expect, net", "Was die offenen Verkaufschancen erwarten lassen, netto");
    public static readonly Text Weighted = new("Weighted value", "Gewichteter Wert");
    public static readonly Text OfValue = new("of {0} in {1} {1:opportunity|opportunities}", "von {0} in {1} {1:Verkaufschance|Verkaufschancen}");
    public static readonly Text Won = new("Won, last 12 months", "Gewonnen, letzte 12 Monate");
    public static readonly Text WonOf = new("{0} of {1} decided", "{0} von {1} entschiedenen");
    public static readonly Text Rate = new("Hit rate", "Abschlussquote");
    public static readonly Text Cycle = new("Average time to win", "Zeit bis zum Gewinn im Schnitt");
    public static readonly Text Days = new("{0} {0:day|days}", "{0} {0:Tag|Tage}");
    public static readonly Text FromOpened = new("from the day it was heard of", "ab dem Tag, an dem sie bekannt war");
    public static readonly Text LostValue = new("{0} lost", "{0} verloren");
    public static readonly Text Percent = new("{0:0} %", "{0:0} %");
    public static readonly Text None = new("–", "–");
    public static readonly Text ByMonth = new("Weighted value by expected close", "Gewichteter Wert nach erwartetem Abschluss");
    public static readonly Text ByPerson = new("Weighted value by responsible person", "Gewichteter Wert nach Zuständigen");
    public static readonly Text Overdue = new("Should be decided", "Längst fällig");
    public static readonly Text Later = new("Later", "Später");
    public static readonly Text Nobody = new("Nobody", "Niemand");
    public static readonly Text Bar = new("{0} of {1} · {2}", "{0} von {1} · {2}");
    public static readonly Text BarHint = new("Weighted of expected value · number of opportunities", "Gewichteter von erwartetem Wert · Anzahl der Verkaufschancen");
    public static readonly Text Empty = new("No open opportunities", "Keine offenen Verkaufschancen");
}

using Erp.Platform.Texts;

namespace Erp.Finance;

/// <summary>What the module says beyond its single records: rights, commands and rules of bookkeeping.</summary>
public static class FinanceTexts
{
    public static readonly Text Finance = new("Finance", "Finanzen");
    public static readonly Text MayRead = new("See accounts, journal, open items and payments", "Konten, Journal, offene Posten und Zahlungen sehen");
    public static readonly Text MayWrite = new("Record payments and post entries", "Zahlungen erfassen und buchen");
    public static readonly Text MaySet = new("Change accounts, tax codes and finance settings", "Konten, Steuerschlüssel und Finanzeinstellungen ändern");
    public static readonly Text MayLock = new("Lock months and open them again", "Monate sperren und wieder öffnen");
    public static readonly Text SetUp = new("Set up bookkeeping", "Buchhaltung einrichten");
    public static readonly Text UnknownChart = new("There is no chart of accounts “{0}”. Choose SKR03 or SKR04.", "Den Kontenrahmen „{0}“ gibt es nicht. Wählen Sie SKR03 oder SKR04.");
    public static readonly Text NotSetUp = new("Bookkeeping is not set up for this company.", "Für diese Firma ist die Buchhaltung nicht eingerichtet.");
    public static readonly Text PostedStands = new("What is posted stays in the books. Reverse it instead.", "Gebuchtes bleibt in den Büchern stehen. Stornieren Sie es stattdessen.");
    public static readonly Text Time = new("Time", "Zeitraum");
    public static readonly Text OwnTime = new("From – to", "Von – bis");
    public static readonly Text From = new("From", "Von");
    public static readonly Text To = new("To", "Bis");
    public static readonly Text Days = new("{0:d} – {1:d}", "{0:d} – {1:d}");
    public static readonly Text ThisMonth = new("This month", "Dieser Monat");
    public static readonly Text LastMonth = new("Last month", "Voriger Monat");
    public static readonly Text ThisQuarter = new("This quarter", "Dieses Quartal");
    public static readonly Text LastQuarter = new("Last quarter", "Voriges Quartal");
    public static readonly Text ThisYear = new("This fiscal year", "Dieses Geschäftsjahr");
    public static readonly Text LastYear = new("Last fiscal year", "Voriges Geschäftsjahr");
    public static readonly Text Print = new("Print", "Drucken");
    public static readonly Text PeriodOrder = new("The end lies before the start.", "Das Ende liegt vor dem Anfang.");
}

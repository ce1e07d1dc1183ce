using Erp.Platform.Texts;

namespace Erp.Finance.Settings;

/// <summary>What people read about the settings of bookkeeping.</summary>
public static class FinanceSettingsTexts
{
    public static readonly Text FinanceSettings = new("Finance settings", "Finanzeinstellungen");
    public static readonly Text Chart = new("Chart of accounts", "Kontenrahmen");
    public static readonly Text Currency = new("Currency", "Währung");
    public static readonly Text FiscalYearStart = new("Fiscal year starts in month", "Geschäftsjahr beginnt im Monat");
    public static readonly Text FiscalYearHint = new("Can be chosen until the first entry is posted.", "Wählbar, bis die erste Buchung geschrieben ist.");
    public static readonly Text StartYears = new("Set start of fiscal year", "Beginn des Geschäftsjahres festlegen");
    public static readonly Text ChooseInstead = new("Choose another month instead, while nothing is posted.", "Wählen Sie stattdessen einen anderen Monat, solange nichts gebucht ist.");
    public static readonly Text NoSuchMonth = new("Give a month from 1 to 12.", "Geben Sie einen Monat von 1 bis 12 an.");
    public static readonly Text YearStands = new(
        "The start of the fiscal year stands once something is posted: the periods of all entries count from it.",
        "Der Beginn des Geschäftsjahres steht fest, sobald gebucht ist: Die Perioden aller Buchungen zählen von ihm an.");
    public static readonly Text LockedThrough = new("Closed through", "Festgeschrieben bis");
    public static readonly Text LockedMonths = new("Locked months", "Gesperrte Monate");
    public static readonly Text TotalsThrough = new("Monthly totals kept through", "Monatssummen geführt bis");
    public static readonly Text LockMonth = new("Lock month", "Monat sperren");
    public static readonly Text ReopenMonth = new("Reopen month", "Monat öffnen");
    public static readonly Text ReopenInstead = new("Lock or reopen the month instead.", "Sperren oder öffnen Sie stattdessen den Monat.");
    public static readonly Text KeepTotals = new("Keep monthly totals", "Monatssummen fortschreiben");
    public static readonly Text TotalsStand = new("Monthly totals follow the journal.", "Monatssummen folgen dem Journal.");
    public static readonly Text Months = new("Months", "Monate");
    public static readonly Text MonthsHint = new("A locked month takes no postings until it is opened again.", "Auf einen gesperrten Monat wird nicht gebucht, bis er wieder geöffnet ist.");
    public static readonly Text MonthLocked = new(
        "{0:MMMM yyyy} is locked for posting. Someone with the right can open it again.",
        "Der Monat {0:MMMM yyyy} ist für Buchungen gesperrt. Wer das Recht hat, kann ihn wieder öffnen.");
    public static readonly Text MonthOpen = new("{0:MMMM yyyy} is not locked.", "Der Monat {0:MMMM yyyy} ist nicht gesperrt.");
    public static readonly Text MonthIsLocked = new("Locked", "Gesperrt");
    public static readonly Text MonthIsOpen = new("Open", "Offen");
    public static readonly Text MonthIsClosed = new("Closed", "Festgeschrieben");
    public static readonly Text ReceivablesAccountId = new("Receivables account", "Forderungskonto");
    public static readonly Text PayablesAccountId = new("Payables account", "Verbindlichkeiten\u00ADkonto");
    public static readonly Text ExchangeGainAccountId = new("Exchange gains account", "Konto für Kursgewinne");
    public static readonly Text ExchangeLossAccountId = new("Exchange losses account", "Konto für Kursverluste");
    public static readonly Text LockPeriod = new("Close period", "Periode festschreiben");
    public static readonly Text LockStands = new("What is closed stays closed.", "Was festgeschrieben ist, bleibt festgeschrieben.");
    public static readonly Text Title = new("Settings", "Einstellungen");
    public static readonly Text Books = new("The books", "Die Bücher");
    public static readonly Text Closing = new("Closing", "Festschreibung");
    public static readonly Text ClosingHint = new(
        "Close a month by the end of the following month, with the VAT return at the latest. Nothing can be posted to closed days any more, and closing cannot be taken back.",
        "Schreiben Sie einen Monat bis zum Ende des Folgemonats fest, spätestens mit der Umsatzsteuer-Voranmeldung. Auf festgeschriebene Tage kann nicht mehr gebucht werden, und eine Festschreibung lässt sich nicht zurücknehmen.");
    public static readonly Text NothingLocked = new("Nothing is closed yet", "Noch ist nichts festgeschrieben");
    public static readonly Text CloseThrough = new("Close through", "Festschreiben bis");
    public static readonly Text LockQuestion = new("Close the books through {0:d}?", "Bücher bis {0:d} festschreiben?");
    public static readonly Text Locked = new("The books are closed through {0:d}.", "Die Bücher sind bis {0:d} festgeschrieben.");
    public static readonly Text PeriodLocked = new("{0:d} cannot be posted to: the books are closed through {1:d}.", "Am {0:d} kann nicht gebucht werden: Die Bücher sind bis {1:d} festgeschrieben.");
    public static readonly Text NotOver = new("Only months that are over can be closed: at present through {0:d}.", "Festgeschrieben werden nur abgelaufene Monate, zurzeit bis höchstens {0:d}.");
    public static readonly Text StaysLocked = new("The books are already closed through {0:d}; choose a later day.", "Die Bücher sind schon bis {0:d} festgeschrieben; wählen Sie einen späteren Tag.");
}

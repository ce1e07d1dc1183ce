using Erp.Platform.Texts;

namespace Erp.Finance.Accounts;

/// <summary>What people read about accounts.</summary>
public static class AccountTexts
{
    public static readonly Text Account = new("Account", "Konto");
    public static readonly Text Title = new("Chart of accounts", "Kontenplan");
    public static readonly Text Create = new("Create account", "Konto anlegen");
    public static readonly Text Change = new("Change account", "Konto ändern");
    public static readonly Text Number = new("Account no.", "Kontonummer");
    public static readonly Text Name = new("Name", "Bezeichnung");
    public static readonly Text NameEn = new("Name (English)", "Bezeichnung (Englisch)");
    public static readonly Text NameDe = new("Name (German)", "Bezeichnung (Deutsch)");
    public static readonly Text Type = new("Type", "Kontoart");
    public static readonly Text Use = new("Use", "Verwendung");
    public static readonly Text TaxCodeId = new("Automatic tax code", "Automatischer Steuerschlüssel");
    public static readonly Text Active = new("In use", "In Verwendung");
    public static readonly Text Asset = new("Asset", "Aktiva");
    public static readonly Text Liability = new("Liability", "Verbindlichkeit");
    public static readonly Text Equity = new("Equity", "Eigenkapital");
    public static readonly Text Income = new("Income", "Ertrag");
    public static readonly Text Expense = new("Expense", "Aufwand");
    public static readonly Text Technical = new("Technical", "Technisch");
    public static readonly Text General = new("General", "Allgemein");
    public static readonly Text Bank = new("Bank account", "Bankkonto");
    public static readonly Text Cash = new("Cash", "Kasse");
    public static readonly Text Receivables = new("Receivables (control account)", "Forderungen (Sammelkonto)");
    public static readonly Text Payables = new("Payables (control account)", "Verbindlichkeiten (Sammelkonto)");
    public static readonly Text New = new("New account", "Neues Konto");
    public static readonly Text Sheet = new("Account sheet", "Kontenblatt");
    public static readonly Text Master = new("Account data", "Stammdaten");
    public static readonly Text NoTax = new("None", "Keiner");
    public static readonly Text OutOfUse = new("Out of use", "Außer Verwendung");
    public static readonly Text NumberForm = new("An account number has {0} to {1} digits.", "Eine Kontonummer hat {0} bis {1} Ziffern.");
    public static readonly Text NumberTaken = new("This account number is already in use.", "Diese Kontonummer ist schon vergeben.");
    public static readonly Text NumberStays = new(
        "The account has entries, so its number, type and use stay as they are.",
        "Auf dem Konto ist gebucht, deshalb bleiben Nummer, Kontoart und Verwendung, wie sie sind.");
    public static readonly Text Inactive = new("Account {0} is out of use and cannot be posted to.", "Das Konto {0} ist außer Verwendung und kann nicht bebucht werden.");
    public static readonly Text Unknown = new("There is no such account.", "Dieses Konto gibt es nicht.");
    public static readonly Text Missing = new("There is no account {0} in use. Add it to the chart of accounts.", "Ein Konto {0} in Verwendung gibt es nicht. Legen Sie es im Kontenplan an.");
    public static readonly Text UnknownTaxCode = new("There is no such tax code.", "Diesen Steuerschlüssel gibt es nicht.");
    public static readonly Text ControlAccount = new(
        "Account {0} is made of open items; post invoices and payments instead.", "Das Konto {0} besteht aus offenen Posten; buchen Sie Rechnungen und Zahlungen.");
}

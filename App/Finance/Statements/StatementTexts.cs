using Erp.Platform.Texts;

namespace Erp.Finance.Statements;

/// <summary>What people read about the annual accounts; positions in the words of §§ 266, 275 HGB.</summary>
public static class StatementTexts
{
    public static readonly Text ProfitAndLoss = new("Profit and loss", "Gewinn- und Verlustrechnung");
    public static readonly Text ProfitAndLossMenu = new("Profit and loss", "Gewinn und Verlust");
    public static readonly Text BalanceSheet = new("Balance sheet", "Bilanz");
    public static readonly Text Position = new("Position", "Position");
    public static readonly Text Now = new("Amount", "Betrag");
    public static readonly Text Before = new("Previous year", "Vorjahr");
    public static readonly Text On = new("As of", "Zum");
    public static readonly Text OnDay = new("as of {0:d}", "zum {0:d}");
    public static readonly Text Assets = new("Assets", "Aktiva");
    public static readonly Text Claims = new("Equity and liabilities", "Passiva");
    public static readonly Text Sum = new("Total", "Summe");
    public static readonly Text ShowAccounts = new("Show accounts", "Konten zeigen");
    public static readonly Text HideAccounts = new("Hide accounts", "Konten verbergen");
    public static readonly Text AccountsOf = new("Accounts of {0}", "Konten zu {0}");
    public static readonly Text Pdf = new("PDF", "PDF");
    public static readonly Text ProfitOfYear = new("Profit of the fiscal year so far", "Ergebnis des laufenden Geschäftsjahres");
    public static readonly Text EarlierProfits = new("Profits of earlier years, not yet carried forward", "Ergebnisse früherer Jahre, noch nicht vorgetragen");
    public static readonly Text Empty = new("Nothing is posted yet", "Noch ist nichts gebucht");
    public static readonly Text EmptyHint = new("Choose another time above.", "Wählen Sie oben einen anderen Zeitraum.");
    public static readonly Text Basis = new(
        "Positions by § 275 (2) HGB, total cost method. Income is positive, expense negative. Amounts in euro.",
        "Gliederung nach § 275 Abs. 2 HGB (Gesamtkostenverfahren). Erträge positiv, Aufwendungen negativ. Beträge in Euro.");
    public static readonly Text BalanceBasis = new("Positions by § 266 HGB. Not an audited statement. Amounts in euro.", "Gliederung nach § 266 HGB. Kein geprüfter Abschluss. Beträge in Euro.");
    public static readonly Text Revenue = new("Revenue", "Umsatzerlöse");
    public static readonly Text StockChange = new("Change in stocks of finished goods and work in progress", "Erhöhung oder Verminderung des Bestands an fertigen und unfertigen Erzeugnissen");
    public static readonly Text OwnWork = new("Other own work capitalised", "Andere aktivierte Eigenleistungen");
    public static readonly Text OtherIncome = new("Other operating income", "Sonstige betriebliche Erträge");
    public static readonly Text MaterialCosts = new("Cost of materials", "Materialaufwand");
    public static readonly Text Material = new("Raw materials, supplies and purchased goods", "Aufwendungen für Roh-, Hilfs- und Betriebsstoffe und für bezogene Waren");
    public static readonly Text Services = new("Purchased services", "Aufwendungen für bezogene Leistungen");
    public static readonly Text PersonnelCosts = new("Personnel expenses", "Personalaufwand");
    public static readonly Text Wages = new("Wages and salaries", "Löhne und Gehälter");
    public static readonly Text SocialSecurity = new("Social security and pensions", "Soziale Abgaben und Aufwendungen für Altersversorgung und für Unterstützung");
    public static readonly Text Depreciation = new("Depreciation of intangible and tangible assets", "Abschreibungen auf immaterielle Vermögensgegenstände und Sachanlagen");
    public static readonly Text OtherExpense = new("Other operating expenses", "Sonstige betriebliche Aufwendungen");
    public static readonly Text Holdings = new("Income from holdings", "Erträge aus Beteiligungen");
    public static readonly Text Securities = new("Income from other securities and long-term loans", "Erträge aus anderen Wertpapieren und Ausleihungen des Finanzanlagevermögens");
    public static readonly Text InterestIncome = new("Other interest and similar income", "Sonstige Zinsen und ähnliche Erträge");
    public static readonly Text FinancialWriteOffs = new("Write-offs of financial assets", "Abschreibungen auf Finanzanlagen und Wertpapiere des Umlaufvermögens");
    public static readonly Text InterestExpense = new("Interest and similar expenses", "Zinsen und ähnliche Aufwendungen");
    public static readonly Text IncomeTax = new("Taxes on income", "Steuern vom Einkommen und vom Ertrag");
    public static readonly Text AfterTax = new("Result after taxes", "Ergebnis nach Steuern");
    public static readonly Text OtherTaxes = new("Other taxes", "Sonstige Steuern");
    public static readonly Text Profit = new("Profit or loss of the year", "Jahresüberschuss/Jahresfehlbetrag");
    public static readonly Text FixedAssets = new("Fixed assets", "Anlagevermögen");
    public static readonly Text Intangibles = new("Intangible assets", "Immaterielle Vermögensgegenstände");
    public static readonly Text Tangibles = new("Tangible assets", "Sachanlagen");
    public static readonly Text FinancialAssets = new("Financial assets", "Finanzanlagen");
    public static readonly Text CurrentAssets = new("Current assets", "Umlaufvermögen");
    public static readonly Text Stock = new("Stocks", "Vorräte");
    public static readonly Text Receivables = new("Receivables and other assets", "Forderungen und sonstige Vermögensgegenstände");
    public static readonly Text TradeReceivables = new("Trade receivables", "Forderungen aus Lieferungen und Leistungen");
    public static readonly Text OtherAssets = new("Other assets", "Sonstige Vermögensgegenstände");
    public static readonly Text CurrentSecurities = new("Securities", "Wertpapiere");
    public static readonly Text Cash = new("Cash and bank balances", "Kassenbestand, Guthaben bei Kreditinstituten und Schecks");
    public static readonly Text PrepaidExpenses = new("Prepaid expenses", "Rechnungsabgrenzungsposten");
    public static readonly Text Equity = new("Equity", "Eigenkapital");
    public static readonly Text Capital = new("Subscribed capital", "Gezeichnetes Kapital");
    public static readonly Text CapitalReserve = new("Capital reserve", "Kapitalrücklage");
    public static readonly Text RevenueReserves = new("Revenue reserves", "Gewinnrücklagen");
    public static readonly Text CarriedForward = new("Profit or loss carried forward", "Gewinnvortrag/Verlustvortrag");
    public static readonly Text Provisions = new("Provisions", "Rückstellungen");
    public static readonly Text Pensions = new("Provisions for pensions", "Rückstellungen für Pensionen und ähnliche Verpflichtungen");
    public static readonly Text TaxProvisions = new("Provisions for taxes", "Steuerrückstellungen");
    public static readonly Text OtherProvisions = new("Other provisions", "Sonstige Rückstellungen");
    public static readonly Text Liabilities = new("Liabilities", "Verbindlichkeiten");
    public static readonly Text Bonds = new("Bonds", "Anleihen");
    public static readonly Text BankLoans = new("Liabilities to banks", "Verbindlichkeiten gegenüber Kreditinstituten");
    public static readonly Text AdvancesReceived = new("Advance payments received", "Erhaltene Anzahlungen auf Bestellungen");
    public static readonly Text TradePayables = new("Trade payables", "Verbindlichkeiten aus Lieferungen und Leistungen");
    public static readonly Text OtherLiabilities = new("Other liabilities", "Sonstige Verbindlichkeiten");
    public static readonly Text DeferredIncome = new("Deferred income", "Rechnungsabgrenzungsposten");
    public static readonly Text Technical = new("Opening balances not yet complete", "Saldenvorträge, noch nicht vollständig");
}

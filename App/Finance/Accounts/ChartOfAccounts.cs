using static Erp.Finance.Accounts.AccountType;

namespace Erp.Finance.Accounts;

/// <summary>An account of the standard charts.</summary>
/// <param name="Skr03">Number in SKR03.</param>
/// <param name="Skr04">Number in SKR04; also the name other tables call it by.</param>
/// <param name="De">German name.</param>
/// <param name="En">English name.</param>
/// <param name="Type">Asset, liability …</param>
/// <param name="TaxCode">Tax code of an automatic account.</param>
/// <param name="Use">What it is used for.</param>
sealed record StandardAccount(string Skr03, string Skr04, string De, string En, AccountType Type, string? TaxCode = null, AccountUse Use = AccountUse.General)
{
    /// <summary>The number in a chart.</summary>
    public string Number(string chart) => chart == ChartOfAccounts.Skr03 ? Skr03 : Skr04;
}

/// <summary>The main accounts of a trading company in the two usual German charts (compliance section 8).</summary>
static class ChartOfAccounts
{
    /// <summary>Ordered by process.</summary>
    public const string Skr03 = "SKR03";

    /// <summary>Ordered like the annual accounts.</summary>
    public const string Skr04 = "SKR04";

    public const string Receivables = "1200";
    public const string Payables = "3300";
    public const string OpeningReceivables = "9008";
    public const string ExchangeGains = "4840";
    public const string ExchangeLosses = "6880";

    public static readonly IReadOnlyList<StandardAccount> All =
    [
        new("0027", "0135", "EDV-Software", "Software", Asset),
        new("0320", "0520", "Pkw", "Cars", Asset),
        new("0410", "0635", "Geschäftsausstattung", "Business equipment", Asset),
        new("0420", "0650", "Büroeinrichtung", "Office furniture", Asset),
        new("0480", "0670", "Geringwertige Wirtschaftsgüter", "Low-value assets", Asset),
        new("3970", "1000", "Roh-, Hilfs- und Betriebsstoffe (Bestand)", "Raw materials (stock)", Asset),
        new("3980", "1140", "Waren (Bestand)", "Goods (stock)", Asset),
        new("1518", "1186", "Geleistete Anzahlungen 19 % Vorsteuer", "Advance payments made 19 % input VAT", Asset, "V19"),
        new("1400", Receivables, "Forderungen aus Lieferungen und Leistungen", "Trade receivables", Asset, Use: AccountUse.Receivables),
        new("1460", "1240", "Zweifelhafte Forderungen", "Doubtful receivables", Asset),
        new("1571", "1401", "Abziehbare Vorsteuer 7 %", "Input VAT 7 %", Asset),
        new("1576", "1406", "Abziehbare Vorsteuer 19 %", "Input VAT 19 %", Asset),
        new("1572", "1402", "Vorsteuer aus innergemeinschaftlichem Erwerb 7 %", "Input VAT on EU acquisitions 7 %", Asset),
        new("1574", "1404", "Vorsteuer aus innergemeinschaftlichem Erwerb 19 %", "Input VAT on EU acquisitions 19 %", Asset),
        new("1577", "1407", "Vorsteuer nach § 13b UStG 19 %", "Input VAT reverse charge 19 %", Asset),
        new("1588", "1433", "Entstandene Einfuhrumsatzsteuer", "Import VAT", Asset),
        new("1360", "1460", "Geldtransit", "Cash in transit", Asset),
        new("1000", "1600", "Kasse", "Cash", Asset, Use: AccountUse.Cash),
        new("1200", "1800", "Bank", "Bank", Asset, Use: AccountUse.Bank),
        new("0980", "1900", "Aktive Rechnungsabgrenzung", "Prepaid expenses", Asset),
        new("0990", "3900", "Passive Rechnungsabgrenzung", "Deferred income", Liability),
        new("0800", "2900", "Gezeichnetes Kapital", "Subscribed capital", Equity),
        new("0840", "2920", "Kapitalrücklage", "Capital reserve", Equity),
        new("0860", "2970", "Gewinnvortrag vor Verwendung", "Profit carried forward", Equity),
        new("0868", "2978", "Verlustvortrag vor Verwendung", "Loss carried forward", Equity),
        new("0955", "3020", "Steuerrückstellungen", "Tax provisions", Liability),
        new("0970", "3070", "Sonstige Rückstellungen", "Other provisions", Liability),
        new("0630", "3150", "Verbindlichkeiten gegenüber Kreditinstituten", "Bank loans", Liability),
        new("1710", "3250", "Erhaltene Anzahlungen auf Bestellungen", "Advance payments received", Liability),
        new("1711", "3260", "Erhaltene, versteuerte Anzahlungen 7 %", "Advance payments received 7 % VAT", Liability, "S7"),
        new("1718", "3272", "Erhaltene, versteuerte Anzahlungen 19 %", "Advance payments received 19 % VAT", Liability, "S19"),
        new("1600", Payables, "Verbindlichkeiten aus Lieferungen und Leistungen", "Trade payables", Liability, Use: AccountUse.Payables),
        new("1700", "3500", "Sonstige Verbindlichkeiten", "Other liabilities", Liability),
        new("1740", "3720", "Verbindlichkeiten aus Lohn und Gehalt", "Wages and salaries payable", Liability),
        new("1741", "3730", "Verbindlichkeiten aus Lohn- und Kirchensteuer", "Wage tax payable", Liability),
        new("1742", "3740", "Verbindlichkeiten im Rahmen der sozialen Sicherheit", "Social security payable", Liability),
        new("1761", "3811", "Umsatzsteuer nicht fällig 7 %", "Output VAT not yet due 7 %", Liability),
        new("1766", "3816", "Umsatzsteuer nicht fällig 19 %", "Output VAT not yet due 19 %", Liability),
        new("1771", "3801", "Umsatzsteuer 7 %", "Output VAT 7 %", Liability),
        new("1776", "3806", "Umsatzsteuer 19 %", "Output VAT 19 %", Liability),
        new("1772", "3802", "Umsatzsteuer aus innergemeinschaftlichem Erwerb 7 %", "VAT on EU acquisitions 7 %", Liability),
        new("1774", "3804", "Umsatzsteuer aus innergemeinschaftlichem Erwerb 19 %", "VAT on EU acquisitions 19 %", Liability),
        new("1787", "3837", "Umsatzsteuer nach § 13b UStG 19 %", "VAT reverse charge 19 %", Liability),
        new("1780", "3820", "Umsatzsteuer-Vorauszahlungen", "VAT prepayments", Liability),
        new("1789", "3840", "Umsatzsteuer laufendes Jahr", "VAT, current year", Liability),
        new("1790", "3841", "Umsatzsteuer Vorjahr", "VAT, previous year", Liability),
        new("8120", "4120", "Steuerfreie Umsätze § 4 Nr. 1a UStG", "Tax-free exports", Income, "G"),
        new("8125", "4125", "Steuerfreie innergemeinschaftliche Lieferungen", "Intra-community supplies", Income, "K"),
        new("8195", "4185", "Erlöse als Kleinunternehmer nach § 19 UStG", "Small business sales", Income),
        new("8200", "4200", "Erlöse", "Sales", Income),
        new("8300", "4300", "Erlöse 7 % USt", "Sales 7 % VAT", Income, "S7"),
        new("8400", "4400", "Erlöse 19 % USt", "Sales 19 % VAT", Income, "S19"),
        new("8336", "4336", "Sonstige Leistungen EU, Empfänger schuldet die Steuer", "Services to EU businesses", Income, "AEEU"),
        new("8337", "4337", "Erlöse § 13b UStG", "Domestic reverse charge sales", Income, "AE"),
        new("8338", "4338", "Im Drittland steuerbare Leistungen", "Services to third countries", Income, "O"),
        new("8710", "4710", "Erlösschmälerungen 7 % USt", "Sales reductions 7 % VAT", Income, "S7"),
        new("8720", "4720", "Erlösschmälerungen 19 % USt", "Sales reductions 19 % VAT", Income, "S19"),
        new("8730", "4730", "Gewährte Skonti", "Cash discounts granted", Income),
        new("8731", "4731", "Gewährte Skonti 7 % USt", "Cash discounts granted 7 % VAT", Income, "S7"),
        new("8736", "4736", "Gewährte Skonti 19 % USt", "Cash discounts granted 19 % VAT", Income, "S19"),
        new("2700", "4830", "Sonstige betriebliche Erträge", "Other operating income", Income),
        new("2660", ExchangeGains, "Erträge aus Währungsumrechnung", "Exchange gains", Income),
        new("2150", ExchangeLosses, "Aufwendungen aus Währungsumrechnung", "Exchange losses", Expense),
        new("3200", "5200", "Wareneingang", "Purchases", Expense),
        new("3300", "5300", "Wareneingang 7 % Vorsteuer", "Purchases 7 % input VAT", Expense, "V7"),
        new("3400", "5400", "Wareneingang 19 % Vorsteuer", "Purchases 19 % input VAT", Expense, "V19"),
        new("3420", "5420", "Innergemeinschaftlicher Erwerb 7 %", "EU purchases 7 %", Expense, "I7"),
        new("3425", "5425", "Innergemeinschaftlicher Erwerb 19 %", "EU purchases 19 %", Expense, "I19"),
        new("3730", "5730", "Erhaltene Skonti", "Cash discounts received", Expense),
        new("3731", "5731", "Erhaltene Skonti 7 % Vorsteuer", "Cash discounts received 7 % input VAT", Expense, "V7"),
        new("3736", "5736", "Erhaltene Skonti 19 % Vorsteuer", "Cash discounts received 19 % input VAT", Expense, "V19"),
        new("3800", "5800", "Bezugsnebenkosten", "Freight in", Expense),
        new("3850", "5840", "Zölle und Einfuhrabgaben", "Customs duties", Expense),
        new("3960", "5880", "Bestandsveränderungen Waren", "Change of stock", Expense),
        new("3100", "5900", "Fremdleistungen", "Subcontractors", Expense),
        new("3123", "5923", "Leistungen eines EU-Unternehmers § 13b UStG 19 %", "EU services received 19 %", Expense, "R19"),
        new("4110", "6010", "Löhne", "Wages", Expense),
        new("4120", "6020", "Gehälter", "Salaries", Expense),
        new("4130", "6110", "Gesetzliche soziale Aufwendungen", "Social security", Expense),
        new("4210", "6310", "Miete", "Rent", Expense),
        new("4240", "6325", "Gas, Strom, Wasser", "Utilities", Expense),
        new("4360", "6400", "Versicherungen", "Insurance", Expense),
        new("4530", "6530", "Laufende Kfz-Betriebskosten", "Vehicle running costs", Expense),
        new("4600", "6600", "Werbekosten", "Advertising", Expense),
        new("4650", "6640", "Bewirtungskosten", "Entertainment", Expense),
        new("4660", "6650", "Reisekosten Arbeitnehmer", "Employee travel", Expense),
        new("4730", "6740", "Ausgangsfrachten", "Freight out", Expense),
        new("4830", "6220", "Abschreibungen auf Sachanlagen", "Depreciation of fixed assets", Expense),
        new("4855", "6260", "Sofortabschreibung geringwertiger Wirtschaftsgüter", "Immediate write-off of low-value assets", Expense),
        new("4910", "6800", "Porto", "Postage", Expense),
        new("4920", "6805", "Telefon", "Telephone", Expense),
        new("4930", "6815", "Bürobedarf", "Office supplies", Expense),
        new("4950", "6825", "Rechts- und Beratungskosten", "Legal and consulting fees", Expense),
        new("4955", "6830", "Buchführungskosten", "Bookkeeping", Expense),
        new("4957", "6827", "Abschluss- und Prüfungskosten", "Annual accounts and audit", Expense),
        new("4970", "6855", "Nebenkosten des Geldverkehrs", "Bank fees", Expense),
        new("2110", "7310", "Zinsaufwendungen", "Interest paid", Expense),
        new("2650", "7100", "Zinserträge", "Interest earned", Income),
        new("2406", "6936", "Forderungsverluste 19 % USt", "Bad debts 19 % VAT", Expense, "S19"),
        new("9000", "9000", "Saldenvorträge Sachkonten", "Opening balances, general ledger", Technical),
        new(OpeningReceivables, OpeningReceivables, "Saldenvorträge Debitoren", "Opening balances, customers", Technical),
        new("9009", "9009", "Saldenvorträge Kreditoren", "Opening balances, suppliers", Technical),
    ];
}

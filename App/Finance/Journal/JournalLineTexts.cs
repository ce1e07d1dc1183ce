using Erp.Platform.Texts;

namespace Erp.Finance.Journal;

/// <summary>What people read about the lines of journal entries.</summary>
public static class JournalLineTexts
{
    public static readonly Text JournalLine = new("Line", "Buchungszeile");
    public static readonly Text EntryId = new("Entry", "Buchung");
    public static readonly Text Position = new("Position", "Position");
    public static readonly Text PostingDate = new("Posting date", "Buchungsdatum");
    public static readonly Text AccountId = new("Account", "Konto");
    public static readonly Text ContraAccountId = new("Contra account", "Gegenkonto");
    public static readonly Text Debit = new("Debit", "Soll");
    public static readonly Text Credit = new("Credit", "Haben");
    public static readonly Text Amount = new("Amount (debit +, credit -)", "Betrag (Soll +, Haben -)");
    public static readonly Text TaxCodeId = new("Tax code", "Steuerschlüssel");
    public static readonly Text TaxBase = new("Tax base", "Bemessungsgrundlage");
    public static readonly Text PartyId = new("Customer or supplier", "Kunde oder Lieferant");
    public static readonly Text CostObjectId = CostObjects.CostObjectTexts.Project;
    public static readonly Text Text = new("Text", "Text");
    public static readonly Text LineText = new("Text of the line", "Text der Zeile");
}

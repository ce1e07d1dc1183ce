using Erp.Platform.Texts;

namespace Erp.Finance.Journal;

/// <summary>What people read about the monthly totals of accounts.</summary>
public static class AccountMonthTexts
{
    public static readonly Text AccountMonth = new("Monthly total", "Monatssumme");
    public static readonly Text AccountId = new("Account", "Konto");
    public static readonly Text Month = new("Month", "Monat");
    public static readonly Text Debit = new("Debit", "Soll");
    public static readonly Text Credit = new("Credit", "Haben");
}

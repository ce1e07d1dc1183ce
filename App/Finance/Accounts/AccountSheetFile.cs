using Erp.Finance.Journal;
using Erp.Platform.Records;

namespace Erp.Finance.Accounts;

/// <summary>An account sheet as CSV: the opening balance first, then every line with the balance after it.</summary>
static class AccountSheetFile
{
    public static IResult Of(AccountSheet sheet) => CsvTable.File($"{sheet.Account.Number}.csv",
        [
            JournalEntryTexts.PostingDate, JournalEntryTexts.Number, JournalEntryTexts.DocumentNumber, JournalEntryTexts.Text, JournalEntryTexts.Contra, JournalLineTexts.TaxCodeId,
            JournalLineTexts.Debit, JournalLineTexts.Credit, JournalEntryTexts.Balance,
        ],
        sheet.Rows.Select(row => (IReadOnlyList<object?>)[row.PostingDate, row.EntryNumber, row.DocumentNumber, row.Text, row.ContraNumber, row.TaxCode, row.Debit, row.Credit, row.Balance])
            .Prepend([null, null, null, JournalEntryTexts.Opening, null, null, null, null, sheet.Opening]));
}

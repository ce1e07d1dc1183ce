using System.ComponentModel.DataAnnotations;
using Erp.Platform.Imports;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Journal;

/// <summary>An entry as a file brings it.</summary>
public sealed class JournalEntryFile
{
    [Required, StringLength(FinanceLimits.DocumentNumber), OneLine]
    public string? DocumentNumber { get; set; }

    [Required, PlausibleDate]
    public DateOnly? PostingDate { get; set; }

    /// <summary>Left empty, the posting date.</summary>
    [PlausibleDate]
    public DateOnly? DocumentDate { get; set; }

    [Required, StringLength(FinanceLimits.PostingText), OneLine]
    public string? Text { get; set; }

    [Required, MaxLength(JournalEntryForm.MostLines)]
    public List<JournalLineFile> Lines { get; set; } = [];

    /// <summary>A posted entry, as a file would say it.</summary>
    public static JournalEntryFile Of(JournalEntry entry) => new()
    {
        DocumentNumber = entry.DocumentNumber, PostingDate = entry.PostingDate, DocumentDate = entry.DocumentDate, Text = entry.Text,
        Lines = [.. entry.Lines.OrderBy(l => l.Position).Select(l => new JournalLineFile
        {
            AccountId = l.AccountId, Debit = l.Debit, Credit = l.Credit, TaxCodeId = l.TaxCodeId, TaxBase = l.TaxBase, CostObjectId = l.CostObjectId, Text = l.Text,
        })],
    };

    internal JournalEntryForm ToForm() => new()
    {
        DocumentNumber = DocumentNumber!, PostingDate = PostingDate!.Value, DocumentDate = DocumentDate ?? PostingDate.Value, Text = Text!,
        Lines = [.. Lines.Select(l => new JournalLineForm
        {
            AccountId = l.AccountId!.Value, Debit = l.Debit, Credit = l.Credit, TaxCodeId = l.TaxCodeId, TaxBase = l.TaxBase, CostObjectId = l.CostObjectId, Text = l.Text,
        })],
    };
}

/// <summary>A line of an entry as a file brings it: an amount under debit or credit, or one that its sign puts there.</summary>
public sealed class JournalLineFile
{
    [Required]
    public Guid? AccountId { get; set; }

    [Decimals(2), Between(-FinanceLimits.MostMoney, FinanceLimits.MostMoney)]
    public decimal Debit { get; set; }

    [Decimals(2), Between(-FinanceLimits.MostMoney, FinanceLimits.MostMoney)]
    public decimal Credit { get; set; }

    /// <summary>Under debit where it is above zero, under credit where it is below.</summary>
    [Decimals(2), Between(-FinanceLimits.MostMoney, FinanceLimits.MostMoney)]
    public decimal Amount
    {
        get => Debit - Credit;
        set => (Debit, Credit) = (Math.Max(value, 0), Math.Max(-value, 0));
    }

    public Guid? TaxCodeId { get; set; }

    [Decimals(2), Between(-FinanceLimits.MostMoney, FinanceLimits.MostMoney)]
    public decimal? TaxBase { get; set; }

    public Guid? CostObjectId { get; set; }

    [StringLength(FinanceLimits.PostingText), OneLine]
    public string? Text { get; set; }
}

/// <summary>
/// How files bring entries, such as the balances books begin with: rows of one document number that follow each other are the lines of one entry, posted as by hand. An entry
/// by hand that stands under the number already is left as it is where the file says the same, and refused where it says something else.
/// </summary>
public static class JournalEntryImport
{
    public static readonly ImportType<JournalEntry, JournalEntryFile> Type = new ImportType<JournalEntry, JournalEntryFile>(
        "finance/journal", JournalEntryTexts.JournalEntry, JournalEntryTexts.Entries, FinancePermissions.Read, FinancePermissions.Write)
    {
        Make = (scope, form, ct) => scope.Services.GetRequiredService<JournalEntryService>().PostAsync(scope.Db, form.ToForm(), ct),
        Change = (_, entry, _, _) => throw new BusinessRuleException(JournalEntryTexts.PostedOtherwise.With(entry.DocumentNumber), nameof(JournalEntryFile.DocumentNumber)),
        Read = JournalEntryFile.Of,
        Known = db =>
        {
            var all = db.JournalEntries;
            return all.Include(e => e.Lines).Where(e => e.SourceType == JournalEntryService.SourceType && e.ReversesId == null && !all.Any(r => r.ReversesId == e.Id));
        },
    }
        .KeyedBy(f => f.DocumentNumber, e => e.DocumentNumber, JournalEntryTexts.DocumentNumber, "Beleg", "Beleg-Nr", "Belegfeld 1", "Document", "Voucher", "Entry", "Buchungssatz", "Reference")
        .Field(f => f.PostingDate, JournalEntryTexts.PostingDate, "Date", "Datum", "Buchungstag", "Posted on")
        .Field(f => f.DocumentDate, JournalEntryTexts.DocumentDate)
        .Field(f => f.Text, JournalEntryTexts.Text, "Description", "Beschreibung", "Verwendungszweck")
        .WithLines(f => f.Lines, lines => lines
            .Reference(l => l.AccountId, JournalLineTexts.AccountId, FinanceLookups.AccountsAsync, "Account no", "Kontonummer", "Konto-Nr", "Account number")
            .Field(l => l.Debit, JournalLineTexts.Debit, "Sollbetrag", "Betrag Soll", "Debit amount")
            .Field(l => l.Credit, JournalLineTexts.Credit, "Habenbetrag", "Betrag Haben", "Credit amount")
            .Field(l => l.Amount, JournalLineTexts.Amount, "Betrag", "Amount", "Umsatz", "Saldo", "Balance")
            .Reference(l => l.TaxCodeId, JournalLineTexts.TaxCodeId, FinanceLookups.TaxCodesAsync, "BU-Schlüssel", "Tax")
            .Field(l => l.TaxBase, JournalLineTexts.TaxBase)
            .Reference(l => l.CostObjectId, JournalLineTexts.CostObjectId, FinanceLookups.CostObjectsAsync, "Cost object", "Kostenträger", "KOST2", "Project no", "Projektnummer")
            .Field(l => l.Text, JournalLineTexts.LineText, "Line text", "Zeilentext"), typeof(JournalLine))
        .ReversedBy<JournalEntry>((scope, ids, ct) => scope.Services.GetRequiredService<JournalEntryService>().TakeBackAsync(scope.Db, ids, ct));
}

using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;

namespace Erp.Finance.Journal;

/// <summary>An entry as a bookkeeper writes it by hand.</summary>
public sealed class JournalEntryForm
{
    /// <summary>Most lines of one entry.</summary>
    public const int MostLines = 1000;

    [PlausibleDate]
    public DateOnly PostingDate { get; set; }

    [PlausibleDate]
    public DateOnly DocumentDate { get; set; }

    [Required, StringLength(FinanceLimits.DocumentNumber), OneLine]
    public string DocumentNumber { get; set; } = "";

    [Required, StringLength(FinanceLimits.PostingText), OneLine]
    public string Text { get; set; } = "";

    [Required, MaxLength(MostLines)]
    public List<JournalLineForm> Lines { get; set; } = [];
}

/// <summary>A line of an entry by hand: an amount under debit or under credit.</summary>
public sealed class JournalLineForm
{
    public Guid AccountId { get; set; }

    [Decimals(2), Between(-FinanceLimits.MostMoney, FinanceLimits.MostMoney)]
    public decimal Debit { get; set; }

    [Decimals(2), Between(-FinanceLimits.MostMoney, FinanceLimits.MostMoney)]
    public decimal Credit { get; set; }

    /// <summary>Tax code of a revenue, expense or tax amount.</summary>
    public Guid? TaxCodeId { get; set; }

    /// <summary>On a tax line: the net amount the tax is on.</summary>
    [Decimals(2), Between(-FinanceLimits.MostMoney, FinanceLimits.MostMoney)]
    public decimal? TaxBase { get; set; }

    /// <summary>What the income or expense is for, such as a project.</summary>
    public Guid? CostObjectId { get; set; }

    [StringLength(FinanceLimits.PostingText), OneLine]
    public string? Text { get; set; }
}

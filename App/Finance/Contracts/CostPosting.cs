using Erp.Finance.Journal;
using Erp.Finance.Payments;

namespace Erp.Finance.Contracts;

/// <summary>A posted line of income or expense that is for a cost object.</summary>
public sealed class CostPosting
{
    /// <summary>The kind of document journal entries are, for whoever leads there.</summary>
    public const string EntryKind = JournalEntryService.SourceType;

    /// <summary>The kind of document payments are: what they post, cash discounts and exchange differences, follows a bill.</summary>
    public const string PaymentKind = Payment.SourceType;

    public Guid CostObjectId { get; init; }

    /// <summary>The journal entry; its page is at <c>/finance/journal/{id}</c>.</summary>
    public Guid EntryId { get; init; }

    public required string EntryNumber { get; init; }

    public DateOnly PostingDate { get; init; }

    public required string DocumentNumber { get; init; }

    /// <summary>Kind of document it came from.</summary>
    public required string SourceType { get; init; }

    /// <summary>Key of that document; the entry's own where it was posted by hand.</summary>
    public Guid SourceId { get; init; }

    public required string Text { get; init; }

    public required string AccountNumber { get; init; }

    /// <summary>In the reader's language.</summary>
    public required string AccountName { get; init; }

    /// <summary>On an account of income; else of expense.</summary>
    public bool IsIncome { get; init; }

    /// <summary>Somebody sent a bill for it: it bears input tax, or its account usually does. Wages, depreciation and the like do not.</summary>
    public bool IsBilled { get; init; }

    /// <summary>What it adds to the profit: credit less debit, so expense is negative.</summary>
    public decimal Result { get; init; }
}

/// <summary>What a posted line adds to the profit of a record that money is gathered by.</summary>
public sealed class CostResult
{
    /// <summary>Key of the record.</summary>
    public Guid SourceId { get; init; }

    /// <summary>Credit less debit.</summary>
    public decimal Result { get; init; }
}

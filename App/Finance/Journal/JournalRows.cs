using Erp.Finance.Accounts;
using Erp.Finance.Contracts;
using Erp.Platform.Records;

namespace Erp.Finance.Journal;

/// <summary>What became of an entry.</summary>
public enum JournalEntryState
{
    Posted,

    /// <summary>Takes another entry back.</summary>
    Reversal,

    /// <summary>Was taken back by another entry.</summary>
    Reversed,
}

/// <summary>An entry in the journal's list.</summary>
public sealed class JournalEntryRow : IRow
{
    public Guid Id { get; init; }

    public required string Number { get; init; }

    public DateOnly PostingDate { get; init; }

    public int FiscalYear { get; init; }

    public int Period { get; init; }

    public required string DocumentNumber { get; init; }

    public DateOnly DocumentDate { get; init; }

    /// <summary>Last day of the supply it is for; none where nothing was supplied.</summary>
    public DateOnly? SupplyDate { get; init; }

    public required string Text { get; init; }

    public decimal Total { get; init; }

    public required string Currency { get; init; }

    public required string SourceType { get; init; }

    public Guid SourceId { get; init; }

    /// <summary>The entry this one reverses.</summary>
    public Guid? ReversesId { get; init; }

    /// <summary>The entry that reverses this one.</summary>
    public Guid? ReversedById { get; init; }

    public JournalEntryState State { get; init; }

    /// <summary>Number of the project that lines of it are for; of several, the first.</summary>
    public string? CostObject { get; init; }
}

/// <summary>An entry with its lines.</summary>
public sealed class JournalEntryDetail
{
    public required JournalEntryRow Entry { get; init; }

    /// <summary>Why it was reversed, on a reversal.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was written (UTC).</summary>
    public DateTimeOffset PostedAt { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? PostedBy { get; init; }

    /// <summary>Number of the entry this one reverses.</summary>
    public string? ReversesNumber { get; init; }

    /// <summary>Number of the entry that reverses this one.</summary>
    public string? ReversedByNumber { get; init; }

    /// <summary>The day as of which a reversal is proposed: its own while that can be posted to.</summary>
    public DateOnly ReverseOn { get; init; }

    public required IReadOnlyList<JournalLineRow> Lines { get; init; }
}

/// <summary>A line of an entry.</summary>
public sealed class JournalLineRow
{
    public int Position { get; init; }

    public Guid AccountId { get; init; }

    public required string AccountNumber { get; init; }

    /// <summary>In the reader's language.</summary>
    public required string AccountName { get; init; }

    public decimal Debit { get; init; }

    public decimal Credit { get; init; }

    /// <summary>Code of the tax.</summary>
    public string? TaxCode { get; init; }

    public decimal? TaxBase { get; init; }

    public Guid? PartyId { get; init; }

    /// <summary>Name of the customer or supplier today.</summary>
    public string? PartyName { get; init; }

    /// <summary>What it is for; none for the company as a whole.</summary>
    public CostObjectChoice? CostObject { get; init; }

    public string? Text { get; init; }
}

/// <summary>An account in the trial balance. Balances are debit less credit: negative where the account stands in credit.</summary>
public sealed class TrialBalanceRow
{
    public Guid AccountId { get; init; }

    public required string Number { get; init; }

    /// <summary>In the reader's language.</summary>
    public required string Name { get; init; }

    public AccountType Type { get; init; }

    /// <summary>Balance at the start; of income and expense accounts, since the fiscal year began.</summary>
    public decimal Opening { get; init; }

    /// <summary>Day of the first entry that the opening balance is made of (or of its month, where only the totals of months are kept); null where there is none.</summary>
    public DateOnly? OpeningFrom { get; init; }

    public decimal Debit { get; init; }

    public decimal Credit { get; init; }

    public decimal Balance => Opening + Debit - Credit;
}

/// <summary>A side of an account.</summary>
public enum LedgerSide
{
    Debit,
    Credit,
}

/// <summary>An account with its entries in a time, one page of them.</summary>
public sealed class AccountSheet
{
    public required AccountRow Account { get; init; }

    /// <summary>Balance before the first entry of the time.</summary>
    public decimal Opening { get; init; }

    /// <summary>Balance after its last entry.</summary>
    public decimal Closing { get; init; }

    /// <summary>Sum of the debits, of all pages.</summary>
    public decimal Debit { get; init; }

    /// <summary>Sum of the credits, of all pages.</summary>
    public decimal Credit { get; init; }

    /// <summary>Entries in all.</summary>
    public int Count { get; init; }

    /// <summary>Those of the page, by date and entry number.</summary>
    public required IReadOnlyList<AccountSheetRow> Rows { get; init; }
}

/// <summary>A line on an account.</summary>
public sealed class AccountSheetRow
{
    public Guid EntryId { get; init; }

    public required string EntryNumber { get; init; }

    public DateOnly PostingDate { get; init; }

    public required string DocumentNumber { get; init; }

    public required string SourceType { get; init; }

    public Guid SourceId { get; init; }

    public required string Text { get; init; }

    /// <summary>Account on the other side; null where there are several.</summary>
    public string? ContraNumber { get; init; }

    /// <summary>Key of that account.</summary>
    public Guid? ContraId { get; init; }

    public string? TaxCode { get; init; }

    public decimal Debit { get; init; }

    public decimal Credit { get; init; }

    /// <summary>Balance after this line; null where only one side is shown.</summary>
    public decimal? Balance { get; set; }
}

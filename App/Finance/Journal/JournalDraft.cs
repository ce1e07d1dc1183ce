namespace Erp.Finance.Journal;

/// <summary>An entry before it is posted.</summary>
sealed record JournalDraft
{
    public required string SourceType { get; init; }

    /// <summary>Key of the document; empty for an entry that is its own document.</summary>
    public Guid SourceId { get; init; }

    public required string DocumentNumber { get; init; }

    public required DateOnly DocumentDate { get; init; }

    public required DateOnly PostingDate { get; init; }

    public DateOnly? SupplyDate { get; init; }

    public required string Text { get; init; }

    public Guid? ReversesId { get; init; }

    public string? Reason { get; init; }

    public required IReadOnlyList<DraftLine> Lines { get; init; }
}

/// <summary>A line before it is posted: an amount on one side of an account.</summary>
sealed record DraftLine(Guid AccountId, decimal Debit, decimal Credit)
{
    public Guid? ContraAccountId { get; init; }

    public Guid? TaxCodeId { get; init; }

    public decimal? TaxBase { get; init; }

    public Guid? PartyId { get; init; }

    /// <summary>What it is for; on accounts of income and expense only.</summary>
    public Guid? CostObjectId { get; init; }

    public string? Text { get; init; }

    public static DraftLine OnDebit(Guid accountId, decimal amount) => new(accountId, amount, 0);

    public static DraftLine OnCredit(Guid accountId, decimal amount) => new(accountId, 0, amount);

    /// <summary>The same on the other side.</summary>
    public DraftLine Mirrored => this with { Debit = Credit, Credit = Debit };

    /// <summary>The line that takes a posted one back: same side, negative amount (Generalumkehr).</summary>
    public static DraftLine Reversing(JournalLine line) => new(line.AccountId, -line.Debit, -line.Credit)
    {
        ContraAccountId = line.ContraAccountId, TaxCodeId = line.TaxCodeId, TaxBase = -line.TaxBase, PartyId = line.PartyId, CostObjectId = line.CostObjectId, Text = line.Text,
    };
}

namespace Erp.Finance.Contracts;

/// <summary>
/// A supplier's invoice as bookkeeping needs it. All amounts are in the currency of the books, rounded to the cent, and negative where the supplier gives back.
/// </summary>
public sealed record PurchasePosting
{
    /// <summary>What kind of document it is, such as <c>purchasing.bill</c>; together with <see cref="SourceId"/> it finds the entries again.</summary>
    public required string SourceType { get; init; }

    /// <summary>Key of the document.</summary>
    public required Guid SourceId { get; init; }

    /// <summary>The number it has here; the supplier's own goes into the text.</summary>
    public required string DocumentNumber { get; init; }

    /// <summary>Date on the document.</summary>
    public required DateOnly DocumentDate { get; init; }

    /// <summary>Date that decides the period it counts in. Input tax is deducted once the invoice is there (§ 15 (1) no. 1 UStG).</summary>
    public required DateOnly PostingDate { get; init; }

    /// <summary>Day of the supply: it decides the tax rate.</summary>
    public required DateOnly SupplyDate { get; init; }

    /// <summary>Day the amount falls due.</summary>
    public required DateOnly DueDate { get; init; }

    /// <summary>Cash discount (Skonto) for paying early; null without one.</summary>
    public CashDiscount? Discount { get; init; }

    /// <summary>The supplier.</summary>
    public required Guid PartyId { get; init; }

    /// <summary>The supplier's name.</summary>
    public required string PartyName { get; init; }

    /// <summary>Posting text; without the supplier's name, since the journal is never erased.</summary>
    public required string Text { get; init; }

    /// <summary>What was bought.</summary>
    public required IReadOnlyList<PurchaseLine> Lines { get; init; }
}

/// <summary>The part of a supplier's invoice that falls on one tax code, account and purpose.</summary>
/// <param name="TaxCodeId">The input tax code.</param>
/// <param name="AccountId">Account of the expense, or of what was bought for keeps.</param>
/// <param name="Net">Amount without tax.</param>
/// <param name="Tax">Tax on it as the invoice shows it; nothing where the recipient owes it, for that is reckoned here.</param>
/// <param name="CostObjectId">What it is for, such as a project; on accounts of income and expense only.</param>
public sealed record PurchaseLine(Guid TaxCodeId, Guid AccountId, decimal Net, decimal Tax, Guid? CostObjectId = null);

namespace Erp.Finance.Contracts;

/// <summary>
/// An issued sales document as bookkeeping needs it: the customer owes net plus tax. All amounts are in the currency of the books, rounded to the
/// cent, and negative where the document reduces what is owed.
/// </summary>
public sealed record Posting
{
    /// <summary>What kind of document it is, such as <c>sales.invoice</c>; together with <see cref="SourceId"/> it finds the entries again.</summary>
    public required string SourceType { get; init; }

    /// <summary>Key of the document.</summary>
    public required Guid SourceId { get; init; }

    /// <summary>Number of the document, such as <c>RE-2026-00001</c>.</summary>
    public required string DocumentNumber { get; init; }

    /// <summary>Date on the document.</summary>
    public required DateOnly DocumentDate { get; init; }

    /// <summary>Date that decides the period it counts in.</summary>
    public required DateOnly PostingDate { get; init; }

    /// <summary>Last day of the supply: it decides the tax rate, and is kept in the journal. Null where it is the document's date, and where nothing was supplied yet.</summary>
    public DateOnly? SupplyDate { get; init; }

    /// <summary>Day the amount falls due.</summary>
    public required DateOnly DueDate { get; init; }

    /// <summary>Cash discount (Skonto) for paying early; null without one.</summary>
    public CashDiscount? Discount { get; init; }

    /// <summary>The customer.</summary>
    public required Guid PartyId { get; init; }

    /// <summary>The customer's name as on the document.</summary>
    public required string PartyName { get; init; }

    /// <summary>Posting text; without the customer's name, since the journal is never erased.</summary>
    public required string Text { get; init; }

    /// <summary>What is owed, where the document is in another currency than the books.</summary>
    public ForeignAmount? Foreign { get; init; }

    /// <summary>Revenue by tax code; <see cref="DocumentTotals.Revenues"/> has it ready.</summary>
    public required IReadOnlyList<RevenueLine> Revenues { get; init; }

    /// <summary>What its revenue is for, such as a project. A down payment names it for what is paid; it has no revenue yet.</summary>
    public Guid? CostObjectId { get; init; }

    /// <summary>Key of the document, posted under the same kind, that this one gives back of; so its cost object may be closed.</summary>
    public Guid? CorrectsId { get; init; }

    /// <summary>It asks for a down payment, or gives one back: no revenue yet, and its tax is owed as it is paid.</summary>
    public bool IsAdvance { get; init; }

    /// <summary>Down payments that this document sets off: they lower what is owed from it, not its revenue.</summary>
    public IReadOnlyList<AdvanceDeduction> Deductions { get; init; } = [];
}

/// <summary>What falls on one tax code of a down payment that a document sets off.</summary>
/// <param name="SourceId">Key of the document that asked for it, posted under the same kind.</param>
/// <param name="TaxCodeId">The output tax code.</param>
/// <param name="Net">Amount without tax.</param>
/// <param name="Tax">Tax on it as that document shows it.</param>
public sealed record AdvanceDeduction(Guid SourceId, Guid TaxCodeId, decimal Net, decimal Tax);

/// <summary>An amount in another currency than that of the books.</summary>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Amount">Rounded to the cent.</param>
public sealed record ForeignAmount(string Currency, decimal Amount);

/// <summary>A cash discount for paying early.</summary>
/// <param name="Until">Last day it may be taken.</param>
/// <param name="Percent">Per cent of the gross amount.</param>
public sealed record CashDiscount(DateOnly Until, decimal Percent);

/// <summary>The part of a document that falls on one tax code and one account.</summary>
/// <param name="TaxCodeId">The output tax code.</param>
/// <param name="Net">Amount without tax.</param>
/// <param name="Tax">Tax on it as the document shows it.</param>
/// <param name="AccountId">Revenue account instead of the tax code's own.</param>
public sealed record RevenueLine(Guid TaxCodeId, decimal Net, decimal Tax, Guid? AccountId = null);

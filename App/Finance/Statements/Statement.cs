using Erp.Finance.Contracts;
using Erp.Finance.Journal;

namespace Erp.Finance.Statements;

/// <summary>A profit and loss statement.</summary>
public sealed class ProfitAndLoss
{
    /// <summary>The time it covers.</summary>
    public required PostingTime Time { get; init; }

    /// <summary>The same time a year earlier.</summary>
    public required PostingTime TimeBefore { get; init; }

    /// <summary>The positions that hold anything, with their subtotals; income is positive, expense negative.</summary>
    public required IReadOnlyList<StatementRow> Rows { get; init; }

    /// <summary>Profit; a loss is negative.</summary>
    public decimal Profit { get; init; }

    /// <summary>The cost object it is of; none for the company as a whole.</summary>
    public CostObjectChoice? CostObject { get; init; }
}

/// <summary>A balance sheet. Both sides are equal on every day, since every entry is balanced.</summary>
public sealed class BalanceSheet
{
    /// <summary>The day at the end of which it stands.</summary>
    public DateOnly Day { get; init; }

    /// <summary>The same day a year earlier.</summary>
    public DateOnly DayBefore { get; init; }

    /// <summary>What the company has.</summary>
    public required IReadOnlyList<StatementRow> Assets { get; init; }

    /// <summary>Whose it is: equity with the profit of the year, and liabilities.</summary>
    public required IReadOnlyList<StatementRow> Claims { get; init; }

    public decimal TotalAssets { get; init; }

    public decimal TotalAssetsBefore { get; init; }

    public decimal TotalClaims { get; init; }

    public decimal TotalClaimsBefore { get; init; }
}

/// <summary>A position of a statement.</summary>
public sealed class StatementRow
{
    /// <summary>As the law counts, such as <c>A.</c> or <c>II.</c>; unique only with the position above.</summary>
    public required string Number { get; init; }

    /// <summary>In the reader's language.</summary>
    public required string Label { get; init; }

    /// <summary>How deep it stands, from 0.</summary>
    public int Level { get; init; }

    public decimal Amount { get; init; }

    /// <summary>A year earlier.</summary>
    public decimal Before { get; init; }

    /// <summary>Whether it sums up what stands above it.</summary>
    public bool IsSubtotal { get; init; }

    /// <summary>The accounts it is made of, by number; none where it sums up other positions.</summary>
    public IReadOnlyList<StatementAccount> Accounts { get; init; } = [];
}

/// <summary>An account in a position.</summary>
public sealed class StatementAccount
{
    /// <summary>The account; null for a result that no entry has carried forward yet: it is made of the profit and loss of <see cref="Time"/>.</summary>
    public Guid? AccountId { get; init; }

    public string Number { get; init; } = "";

    /// <summary>In the reader's language.</summary>
    public required string Name { get; init; }

    public decimal Amount { get; init; }

    /// <summary>A year earlier.</summary>
    public decimal Before { get; init; }

    /// <summary>The time whose entries make the amount up.</summary>
    public PostingTime Time { get; init; }
}

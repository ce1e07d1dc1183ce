using Erp.Platform.Amounts;

namespace Erp.Projects.Finances;

/// <summary>One amount of a project's money, as its source tells it.</summary>
/// <param name="Figure">What it counts as; never <see cref="MoneyFigure.Actual"/> or <see cref="MoneyFigure.Forecast"/>, which are sums.</param>
/// <param name="CategoryId">The cost category; none where nobody named one, and none of revenue.</param>
/// <param name="Amount">In the currency of the books, to the cent.</param>
/// <param name="Text">What it is for, in the reader's language.</param>
public sealed record MoneyRow(MoneyFigure Figure, Guid? CategoryId, decimal Amount, string Text)
{
    /// <summary>The same in the project's currency, to the cent.</summary>
    public decimal Own { get; init; } = Amount;

    /// <summary>The day it came about or is expected.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Kind of the document it stands on; none where there is no document.</summary>
    public string? DocumentKind { get; init; }

    public Guid? DocumentId { get; init; }

    /// <summary>Number of that document.</summary>
    public string? Number { get; init; }

    /// <summary>Somebody planned it line by line: then the rest of the category's budget is not expected to be spent beside.</summary>
    public bool OfPlan { get; init; }

    /// <summary>A bill of somebody else will come for it, or has: what is posted in its category is taken to be that bill.</summary>
    public bool AwaitsBill { get; init; }

    /// <summary>It stands in the books, and somebody sent a bill for it: that may be for something that names another category, or none.</summary>
    public bool IsBill { get; init; }

    /// <summary>It stands in the books for what its document names, such as the purchase request a bill was begun from: it is taken to be for nothing else.</summary>
    public bool IsAssigned { get; init; }

    /// <summary>What of it is billed, or taken to be, and so left out of <see cref="Amount"/>.</summary>
    public decimal Billed { get; init; }

    /// <summary>The row with its amount in the project's currency.</summary>
    /// <param name="rate">Units of that for one of the books.</param>
    internal MoneyRow At(decimal rate) => this with { Own = Money.FromHome(Amount, rate) };
}

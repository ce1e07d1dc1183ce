namespace Erp.Projects.Finances;

/// <summary>What a project may cost, costs and will cost in one category, or in all.</summary>
/// <param name="CategoryId">The category; none for costs without one, and for the sum.</param>
/// <param name="Name">Its name in the reader's language.</param>
/// <param name="Budget">What it may cost.</param>
/// <param name="Expected">See <see cref="MoneyFigure.Expected"/>; the others likewise.</param>
public sealed record CategoryMoney(Guid? CategoryId, string Name, decimal Budget, decimal Expected, decimal Committed, decimal NotPosted, decimal Posted)
{
    /// <summary>Cost so far.</summary>
    public decimal Actual => Posted + NotPosted;

    /// <summary>What it will cost in the end (estimate at completion).</summary>
    public decimal Forecast => Actual + Committed + Expected;

    /// <summary>What is left of the budget then; below zero where it will not do.</summary>
    public decimal Left => Budget - Forecast;

    /// <summary>One of its figures.</summary>
    public decimal Of(MoneyFigure figure) => figure switch
    {
        MoneyFigure.Expected => Expected,
        MoneyFigure.Committed => Committed,
        MoneyFigure.NotPosted => NotPosted,
        MoneyFigure.Posted => Posted,
        MoneyFigure.Actual => Actual,
        MoneyFigure.Forecast => Forecast,
        _ => throw new ArgumentOutOfRangeException(nameof(figure), figure, null),
    };
}

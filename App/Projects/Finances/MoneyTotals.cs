namespace Erp.Projects.Finances;

/// <summary>The figures of a project in one currency. They add up, across and down.</summary>
/// <param name="currency">ISO 4217 code of all amounts.</param>
/// <param name="categories">The categories that have a budget or costs, by code; costs without one last.</param>
/// <param name="revenue">What the rows of a figure of revenue come to.</param>
public class MoneyTotals(string currency, IReadOnlyList<CategoryMoney> categories, Func<MoneyFigure, decimal> revenue)
{
    /// <summary>ISO 4217 code of the amounts.</summary>
    public string Currency { get; } = currency;

    /// <summary>The categories that have a budget or costs, by code; costs without one last.</summary>
    public IReadOnlyList<CategoryMoney> Categories { get; } = categories;

    /// <summary>Their sum.</summary>
    public CategoryMoney Total { get; } = new(
        null, MoneyTexts.Total, categories.Sum(c => c.Budget), categories.Sum(c => c.Expected), categories.Sum(c => c.Committed), categories.Sum(c => c.NotPosted), categories.Sum(c => c.Posted));

    /// <summary>What the client ordered.</summary>
    public decimal Ordered { get; } = revenue(MoneyFigure.Ordered);

    /// <summary>What will be invoiced yet: the rest of orders, drafts, and approved hours on no invoice.</summary>
    public decimal ToInvoice { get; } = revenue(MoneyFigure.ToInvoice);

    /// <summary>Revenue in the books.</summary>
    public decimal Income { get; } = revenue(MoneyFigure.Income);

    /// <summary>What is settled of the invoices, tax and discounts included.</summary>
    public decimal Paid { get; } = revenue(MoneyFigure.Paid);

    /// <summary>Profit in the books: income less expense posted to the project.</summary>
    public decimal PostedProfit => Income - Total.Posted;

    /// <summary>The same less costs that are there and not posted.</summary>
    public decimal ActualProfit => Income - Total.Actual;

    /// <summary>Profit in the end: revenue posted and still to be invoiced, less the forecast.</summary>
    public decimal ExpectedProfit => Income + ToInvoice - Total.Forecast;
}

namespace Erp.Sales.Overview;

/// <summary>How many documents, and what they come to in euro.</summary>
public sealed record DocumentFigure(int Count, decimal Sum)
{
    public static readonly DocumentFigure None = new(0, 0);
}

/// <summary>Net turnover of a calendar month in euro: invoices issued less reversals.</summary>
/// <param name="Month">Its first day.</param>
public sealed record MonthlyTurnover(DateOnly Month, decimal Net);

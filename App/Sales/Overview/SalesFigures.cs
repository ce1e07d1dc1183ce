using Erp.Platform.Texts;

namespace Erp.Sales.Overview;

/// <summary>How many documents, and what they come to in euro.</summary>
public sealed record DocumentFigure(int Count, decimal Sum)
{
    public static readonly DocumentFigure None = new(0, 0);

    /// <summary>What is said instead of the sum, where something is more urgent.</summary>
    public Message? Note { get; init; }
}

/// <summary>Net turnover of a calendar month in euro: invoices issued less reversals.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="YearBefore">That of the same month a year earlier.</param>
public sealed record MonthlyTurnover(DateOnly Month, decimal Net, decimal YearBefore);

/// <summary>A document somebody began and has not finished.</summary>
/// <param name="Kind">Its list, such as <c>orders</c>.</param>
public sealed record DraftRow(string Kind, Guid Id, string CustomerName, decimal Net, string Currency, DateTimeOffset ChangedAt)
{
    public string Href => $"/sales/{Kind}/{Id}";
}

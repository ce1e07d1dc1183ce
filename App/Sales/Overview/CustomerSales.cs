using Erp.Sales.Credit;

namespace Erp.Sales.Overview;

/// <summary>What was sold to a customer. Amounts in euro.</summary>
/// <param name="ThisYear">Net turnover of this calendar year.</param>
/// <param name="LastYear">Net turnover of the calendar year before.</param>
/// <param name="LastOrderId">Key of the latest order that was confirmed.</param>
/// <param name="LastOrderDate">Its date.</param>
/// <param name="Credit">How far the credit is used.</param>
public sealed record CustomerSales(int Year, decimal ThisYear, decimal LastYear, Guid? LastOrderId, DateOnly? LastOrderDate, CreditStanding Credit);

/// <summary>A document of a customer, whatever its kind.</summary>
public sealed class CustomerDocument
{
    public Guid Id { get; init; }

    /// <summary>Quote, Order, Delivery or Invoice.</summary>
    public string Kind { get; init; } = "";

    /// <summary>None while it is a draft.</summary>
    public string? Number { get; init; }

    /// <summary>The date on it; of a draft without one, the day it was begun.</summary>
    public DateOnly Date { get; init; }

    /// <summary>Where it stands, by the word its table keeps.</summary>
    public string State { get; init; } = "";

    /// <summary>Net amount; none on deliveries.</summary>
    public decimal? Net { get; init; }

    /// <summary>ISO 4217 code of that; none on deliveries.</summary>
    public string? Currency { get; init; }
}

using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Sales.Documents;

namespace Erp.Sales.Invoices;

/// <summary>How much is asked for in advance: a part of the order or an amount, one of both.</summary>
public sealed class DownPaymentForm
{
    /// <summary>Per cent of the order.</summary>
    [Between(0.01, 100), Decimals(SalesLimits.PercentDecimals)]
    public decimal? Percent { get; set; }

    /// <summary>Amount without tax.</summary>
    [Between(0.01, SalesLimits.MostPrice), Decimals(Money.Decimals)]
    public decimal? Amount { get; set; }
}

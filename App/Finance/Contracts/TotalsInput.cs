namespace Erp.Finance.Contracts;

/// <summary>A line as the totals of a document need it.</summary>
/// <param name="Quantity">BT-129, up to 3 decimals; negative on a credit line.</param>
/// <param name="UnitPrice">BT-146, up to 4 decimals, for <see cref="PriceBase"/> units.</param>
/// <param name="Category">BT-151.</param>
/// <param name="Rate">BT-152, per cent.</param>
/// <param name="TaxCodeId">Tax code it is posted under.</param>
public sealed record TotalsLine(decimal Quantity, decimal UnitPrice, VatCategory Category, decimal Rate, Guid TaxCodeId)
{
    /// <summary>BT-149: the number of units the price is for, such as 100 screws.</summary>
    public decimal PriceBase { get; init; } = 1;

    /// <summary>Discount on the line, in per cent of quantity × price.</summary>
    public decimal DiscountPercent { get; init; }

    /// <summary>Further reductions of the line, as an amount.</summary>
    public decimal Allowances { get; init; }

    /// <summary>Charges on the line, as an amount.</summary>
    public decimal Charges { get; init; }

    /// <summary>Revenue account instead of the tax code's own.</summary>
    public Guid? AccountId { get; init; }
}

/// <summary>
/// A reduction or charge on the whole document. Without a tax of its own it is spread over the tax groups of the lines: a percentage by what falls
/// on each group, an amount in proportion to them, to the cent.
/// </summary>
/// <param name="IsCharge">A charge (BG-21) raises, an allowance (BG-20) lowers the total.</param>
/// <param name="Percent">Per cent of the sum of the lines; null for an amount.</param>
/// <param name="Amount">Net amount, rounded to the cent; unused with a percentage.</param>
public sealed record DocumentAdjustment(bool IsCharge, decimal? Percent, decimal Amount)
{
    /// <summary>The tax an amount carries alone (BT-95, BT-102); null where it shares those of the lines.</summary>
    public AdjustmentTax? Tax { get; init; }

    /// <summary>A discount in per cent of the sum of the lines.</summary>
    public static DocumentAdjustment Discount(decimal percent) => new(false, percent, 0);

    /// <summary>A discount as a net amount.</summary>
    public static DocumentAdjustment DiscountAmount(decimal amount) => new(false, null, amount);

    /// <summary>A charge as a net amount, such as freight.</summary>
    public static DocumentAdjustment Charge(decimal amount) => new(true, null, amount);
}

/// <summary>The one tax of a document-level reduction or charge.</summary>
/// <param name="Category">BT-95, BT-102.</param>
/// <param name="Rate">BT-96, BT-103, per cent.</param>
/// <param name="TaxCodeId">Tax code it is posted under.</param>
public sealed record AdjustmentTax(VatCategory Category, decimal Rate, Guid TaxCodeId);

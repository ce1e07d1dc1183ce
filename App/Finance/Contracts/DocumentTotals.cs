namespace Erp.Finance.Contracts;

/// <summary>The amounts of one line.</summary>
/// <param name="Gross">Quantity × price before reductions, to the cent.</param>
/// <param name="Discount">What <see cref="TotalsLine.DiscountPercent"/> comes to (BT-136).</param>
/// <param name="Net">BT-131: what the line adds to the document.</param>
public sealed record LineTotal(decimal Gross, decimal Discount, decimal Net);

/// <summary>The part of a document-level reduction or charge that falls on one tax group (BG-20, BG-21).</summary>
/// <param name="Adjustment">Which of the adjustments, by position.</param>
/// <param name="IsCharge">Charge or allowance.</param>
/// <param name="Category">Tax group: category.</param>
/// <param name="Rate">Tax group: rate.</param>
/// <param name="Amount">BT-92 or BT-99.</param>
public sealed record AdjustmentShare(int Adjustment, bool IsCharge, VatCategory Category, decimal Rate, decimal Amount);

/// <summary>One row of the VAT breakdown (BG-23).</summary>
/// <param name="Category">BT-118.</param>
/// <param name="Rate">BT-119, per cent.</param>
/// <param name="Base">BT-116: taxable amount.</param>
/// <param name="Tax">BT-117: tax on it, rounded once.</param>
public sealed record TaxGroup(VatCategory Category, decimal Rate, decimal Base, decimal Tax);

/// <summary>
/// The amounts of a sales or purchase document by EN 16931, to the exact cent: rounded commercially once per line and once per tax
/// group (compliance section 1, rules BR-CO-10 to 17).
/// </summary>
public sealed record DocumentTotals
{
    /// <summary>Per line, in the order given.</summary>
    public required IReadOnlyList<LineTotal> Lines { get; init; }

    /// <summary>Document-level reductions and charges by tax group; shares of nothing are left out.</summary>
    public required IReadOnlyList<AdjustmentShare> Adjustments { get; init; }

    /// <summary>The VAT breakdown, by category and falling rate.</summary>
    public required IReadOnlyList<TaxGroup> Groups { get; init; }

    /// <summary>What falls on each tax code and account, for <see cref="Posting"/>; adds up to <see cref="Net"/> and <see cref="Tax"/>.</summary>
    public required IReadOnlyList<RevenueLine> Revenues { get; init; }

    /// <summary>BT-106: sum of the lines.</summary>
    public required decimal LinesNet { get; init; }

    /// <summary>BT-107: reductions on the document.</summary>
    public required decimal Allowances { get; init; }

    /// <summary>BT-108: charges on the document.</summary>
    public required decimal Charges { get; init; }

    /// <summary>BT-113: what was paid in advance.</summary>
    public decimal Prepaid { get; init; }

    /// <summary>BT-114: rounding of the amount due.</summary>
    public decimal Rounding { get; init; }

    /// <summary>BT-109: net total.</summary>
    public decimal Net => LinesNet - Allowances + Charges;

    /// <summary>BT-110: tax total.</summary>
    public decimal Tax => Groups.Sum(g => g.Tax);

    /// <summary>BT-112: gross total.</summary>
    public decimal Gross => Net + Tax;

    /// <summary>BT-115: amount due.</summary>
    public decimal Due => Gross - Prepaid + Rounding;
}

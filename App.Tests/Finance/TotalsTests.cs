using Erp.Finance.Contracts;

namespace Erp.Tests.Finance;

/// <summary>Totals reckoned by hand.</summary>
public sealed class TotalsTests
{
    static readonly Guid Code19 = Guid.CreateVersion7();
    static readonly Guid Code7 = Guid.CreateVersion7();

    [Theory]
    [InlineData(3, 33.333, 1, 0, 100.00)] // 99.999
    [InlineData(250, 4.55, 100, 0, 11.38)] // 11.375, the half goes up
    [InlineData(-250, 4.55, 100, 0, -11.38)] // and away from zero
    [InlineData(1.5, 19.99, 1, 10, 26.99)] // 29.985 → 29.99; 10 % = 2.999 → 3.00
    [InlineData(0.333, 0.015, 1, 100, 0.00)] // 0.004995 → 0.00
    [InlineData(1, 0.005, 1, 100, 0.00)] // a full discount leaves nothing, not a cent below
    [InlineData(7, 12.3456, 1, 2.5, 84.26)] // 86.4192 → 86.42; 2.5 % = 2.1605 → 2.16
    public void A_line_is_rounded_once(decimal quantity, decimal price, decimal priceBase, decimal discount, decimal net) =>
        Assert.Equal(net, Totals.Line(Line(quantity, price) with { PriceBase = priceBase, DiscountPercent = discount }).Net);

    [Fact]
    public void A_line_takes_its_allowances_off_and_its_charges_on()
    {
        var line = Totals.Line(Line(10, 9.99m) with { DiscountPercent = 5, Allowances = 1.50m, Charges = 0.75m });
        Assert.Equal(new LineTotal(99.90m, 4.99m, 94.16m), line); // 99.90 × 5 % = 4.995
    }

    [Fact]
    public void Tax_is_rounded_once_per_group_and_not_per_line()
    {
        var totals = Totals.Calculate([Line(1, 0.33m), Line(1, 0.33m), Line(1, 0.33m)]);
        Assert.Equal([new TaxGroup(VatCategory.S, 19, 0.99m, 0.19m)], totals.Groups); // 0.1881; per line it would be 3 × 0.06 = 0.18
        Assert.Equal(1.18m, totals.Gross);
    }

    [Fact]
    public void A_discount_in_per_cent_falls_on_the_groups_to_the_cent()
    {
        // Sum 150.07, 3 % = 4.5021 → 4.50. Exact shares 3.0015 and 1.5006; cut down they are 3.00 + 1.50.
        var totals = Totals.Calculate([Line(1, 100.05m), Line(1, 50.02m, 7)], [DocumentAdjustment.Discount(3)]);
        Assert.Equal([(19m, 3.00m), (7m, 1.50m)], totals.Adjustments.Select(a => (a.Rate, a.Amount)));
        Assert.Equal((150.07m, 4.50m, 145.57m), (totals.LinesNet, totals.Allowances, totals.Net));
        Assert.Equal([(97.05m, 18.44m), (48.52m, 3.40m)], totals.Groups.Select(g => (g.Base, g.Tax))); // 18.4395; 3.3964
        Assert.Equal(167.41m, totals.Gross);
    }

    [Fact]
    public void The_cent_that_rounding_leaves_goes_to_the_group_that_lost_most()
    {
        // 10 % of 30.17 = 3.017 → 3.02. Exact shares 1.005 and 2.012: the first lost half a cent, the second a fifth.
        var totals = Totals.Calculate([Line(1, 10.05m), Line(1, 20.12m, 7)], [DocumentAdjustment.Discount(10)]);
        Assert.Equal([1.01m, 2.01m], totals.Adjustments.Select(a => a.Amount));
    }

    [Fact]
    public void Freight_is_spread_over_the_groups_by_size()
    {
        var totals = Totals.Calculate([Line(1, 200m), Line(1, 100m, 7)], [DocumentAdjustment.Charge(10m), DocumentAdjustment.DiscountAmount(1m)]);
        Assert.Equal([6.67m, 3.33m, 0.67m, 0.33m], totals.Adjustments.Select(a => a.Amount));
        Assert.Equal((300m, 1m, 10m, 309m), (totals.LinesNet, totals.Allowances, totals.Charges, totals.Net));
        Assert.Equal([206m, 103m], totals.Groups.Select(g => g.Base));
    }

    [Fact]
    public void What_is_due_takes_off_what_was_paid_in_advance()
    {
        var totals = Totals.Calculate([Line(1, 100m)], prepaid: 50m, rounding: 0.01m);
        Assert.Equal((119m, 69.01m), (totals.Gross, totals.Due));
    }

    [Fact]
    public void Two_tax_codes_of_one_group_share_its_tax_and_lose_no_cent()
    {
        var other = Guid.CreateVersion7();
        var totals = Totals.Calculate([Line(1, 0.03m), Line(1, 0.03m) with { TaxCodeId = other }, Line(1, 100m) with { AccountId = other }]);
        Assert.Equal(3, totals.Revenues.Count);
        Assert.Equal((100.06m, 19.01m), (totals.Revenues.Sum(r => r.Net), totals.Revenues.Sum(r => r.Tax)));
    }

    [Fact]
    public void Without_lines_a_charge_that_shares_their_taxes_falls_on_nothing_and_one_with_a_tax_of_its_own_on_that()
    {
        var own = DocumentAdjustment.Charge(10m) with { Tax = new(VatCategory.S, 7, Code7) };
        Assert.Equal((0m, 0m), Totals.Calculate([], [DocumentAdjustment.Charge(5m)]) is var none ? (none.Net, none.Gross) : default);
        var totals = Totals.Calculate([], [DocumentAdjustment.Charge(5m), own]);
        Assert.Equal((0m, 10m, 10.7m), (totals.LinesNet, totals.Net, totals.Gross));
        Assert.Equal((1, 7m), Assert.Single(totals.Adjustments) is var share ? (share.Adjustment, share.Rate) : default);
        Assert.Equal((Code7, 10m, 0.7m), Assert.Single(totals.Revenues) is var revenue ? (revenue.TaxCodeId, revenue.Net, revenue.Tax) : default);
    }

    static TotalsLine Line(decimal quantity, decimal price, decimal rate = 19) => new(quantity, price, VatCategory.S, rate, rate == 19 ? Code19 : Code7);
}

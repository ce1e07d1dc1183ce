using Erp.Finance.Contracts;
using Erp.Platform.Amounts;
using FsCheck;
using FsCheck.Fluent;

namespace Erp.Tests.Finance;

/// <summary>What EN 16931 demands of every document, whatever stands in it.</summary>
public sealed class TotalsProperties
{
    static readonly (VatCategory Category, decimal Rate, Guid TaxCodeId)[] Taxes =
    [
        (VatCategory.S, 19, Key(1)), (VatCategory.S, 19, Key(2)), (VatCategory.S, 7, Key(3)), (VatCategory.AE, 0, Key(4)), (VatCategory.AE, 0, Key(5)),
        (VatCategory.K, 0, Key(6)), (VatCategory.E, 0, Key(7)),
    ];

    sealed record Document(TotalsLine[] Lines, DocumentAdjustment[] Adjustments, decimal Prepaid, decimal Rounding)
    {
        public DocumentTotals Totals() => Erp.Finance.Contracts.Totals.Calculate(Lines, Adjustments, Prepaid, Rounding);
    }

    [Fact]
    public void Sums_are_exact() => Holds(document =>
    {
        var totals = document.Totals();
        Assert.Equal(totals.Lines.Sum(l => l.Net), totals.LinesNet); // BR-CO-10
        Assert.Equal(totals.Adjustments.Where(a => !a.IsCharge).Sum(a => a.Amount), totals.Allowances); // BR-CO-11
        Assert.Equal(totals.Adjustments.Where(a => a.IsCharge).Sum(a => a.Amount), totals.Charges); // BR-CO-12
        Assert.Equal(totals.LinesNet - totals.Allowances + totals.Charges, totals.Net); // BR-CO-13
        Assert.Equal(totals.Groups.Sum(g => g.Tax), totals.Tax); // BR-CO-14
        Assert.Equal(totals.Net + totals.Tax, totals.Gross); // BR-CO-15
        Assert.Equal(totals.Gross - document.Prepaid + document.Rounding, totals.Due); // BR-CO-16
    });

    [Fact]
    public void Every_group_is_its_lines_less_its_allowances_and_its_tax_is_rounded_once() => Holds(document =>
    {
        var totals = document.Totals();
        foreach (var group in totals.Groups)
        {
            var lines = document.Lines.Zip(totals.Lines).Where(l => l.First.Category == group.Category && l.First.Rate == group.Rate).Sum(l => l.Second.Net);
            var adjusted = totals.Adjustments.Where(a => a.Category == group.Category && a.Rate == group.Rate).Sum(a => a.IsCharge ? a.Amount : -a.Amount);
            Assert.Equal(lines + adjusted, group.Base); // BR-S-08 and its like
            Assert.Equal(Money.Round(group.Base * group.Rate / 100), group.Tax); // BR-CO-17
        }

        Assert.Equal(totals.Net, totals.Groups.Sum(g => g.Base));
    });

    [Fact]
    public void A_discount_on_the_document_loses_no_cent() => Holds(document =>
    {
        var totals = document.Totals();
        for (var i = 0; i < document.Adjustments.Length; i++)
        {
            var adjustment = document.Adjustments[i];
            var whole = adjustment.Percent is { } percent ? Money.Percent(totals.LinesNet, percent) : adjustment.Amount;
            Assert.Equal(whole, totals.Adjustments.Where(a => a.Adjustment == i).Sum(a => a.Amount));
        }
    });

    [Fact]
    public void An_adjustment_with_a_tax_of_its_own_falls_on_that_alone_and_changes_no_other() => Holds(document =>
    {
        var own = new DocumentAdjustment(true, null, 12.34m) { Tax = new(VatCategory.S, 19, Key(1)) };
        var (with, without) = ((document with { Adjustments = [.. document.Adjustments, own] }).Totals(), document.Totals());
        Assert.Equal(without.Groups.Where(g => (g.Category, g.Rate) != (VatCategory.S, 19)), with.Groups.Where(g => (g.Category, g.Rate) != (VatCategory.S, 19)));
        Assert.Equal(12.34m, with.Net - without.Net);
        Assert.Equal(12.34m, On(with) - On(without));

        static decimal On(DocumentTotals totals) => totals.Revenues.Where(r => r.TaxCodeId == Key(1)).Sum(r => r.Net);
    });

    [Fact]
    public void Everything_is_in_whole_cents() => Holds(document =>
    {
        var totals = document.Totals();
        decimal[] amounts =
        [
            .. totals.Lines.SelectMany(l => new[] { l.Gross, l.Discount, l.Net }), .. totals.Adjustments.Select(a => a.Amount),
            .. totals.Groups.SelectMany(g => new[] { g.Base, g.Tax }), .. totals.Revenues.SelectMany(r => new[] { r.Net, r.Tax }),
        ];
        Assert.All(amounts, a => Assert.Equal(Math.Round(a, 2), a)); // BR-DEC-*
    });

    [Fact]
    public void Postings_add_up_to_the_document() => Holds(document =>
    {
        var totals = document.Totals();
        Assert.Equal((totals.Net, totals.Tax), (totals.Revenues.Sum(r => r.Net), totals.Revenues.Sum(r => r.Tax)));
        Assert.Equal(totals.Revenues.Count, totals.Revenues.Select(r => (r.TaxCodeId, r.AccountId)).Distinct().Count());
    });

    [Fact]
    public void The_order_of_the_lines_does_not_matter() => Holds(document =>
    {
        var turned = (document with { Lines = [.. document.Lines.Reverse()] }).Totals();
        var totals = document.Totals();
        Assert.Equal(totals.Groups, turned.Groups);
        Assert.Equal(totals.Adjustments, turned.Adjustments);
        Assert.Equal(totals.Revenues, turned.Revenues);
    });

    [Fact]
    public void A_document_turned_round_comes_to_the_same_turned_round() => Holds(document =>
    {
        var turned = new Document(
            [.. document.Lines.Select(l => l with { Quantity = -l.Quantity, Allowances = -l.Allowances, Charges = -l.Charges })],
            [.. document.Adjustments.Select(a => a with { Amount = -a.Amount })], 0, 0).Totals();
        var totals = document.Totals();
        Assert.Equal(totals.Lines.Select(l => -l.Net), turned.Lines.Select(l => l.Net));
        Assert.Equal(totals.Groups.Select(g => (-g.Base, -g.Tax)), turned.Groups.Select(g => (g.Base, g.Tax)));
        Assert.Equal(totals.Revenues.Select(r => (-r.Net, -r.Tax)), turned.Revenues.Select(r => (r.Net, r.Tax)));
        Assert.Equal(-totals.Gross, turned.Gross);
    });

    [Fact]
    public void Parts_of_a_split_add_up_and_stray_less_than_a_cent()
    {
        var cases = from amount in Gen.Choose(-1_000_000, 1_000_000)
                    from weights in Gen.Choose(0, 10_000).NonEmptyListOf()
                    select (Amount: amount / 100m, Weights: weights.Select(w => w / 100m).ToArray());
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var parts = Totals.Split(c.Amount, c.Weights);
            Assert.Equal(c.Amount, parts.Sum());
            var sum = c.Weights.Sum();
            if (sum != 0) Assert.All(parts.Zip(c.Weights), p => Assert.True(Math.Abs(p.First - c.Amount * p.Second / sum) < 0.01m));
        }).QuickCheckThrowOnFailure();
    }

    static void Holds(Action<Document> holds)
    {
        var lines = from quantity in Gen.Choose(-5_000, 500_000)
                    from price in Gen.Choose(0, 9_999_999)
                    from tax in Gen.Elements(Taxes)
                    from priceBase in Gen.Elements(1m, 1m, 1m, 100m, 3m)
                    from discount in Gen.Elements(0m, 0m, 2.5m, 33.33m, 100m)
                    from allowance in Gen.Choose(0, 500)
                    from charge in Gen.Choose(0, 500)
                    select new TotalsLine(quantity / 1000m, price / 10_000m, tax.Category, tax.Rate, tax.TaxCodeId)
                    {
                        PriceBase = priceBase, DiscountPercent = discount, Allowances = allowance / 100m, Charges = charge / 100m,
                    };
        var adjustments = Gen.OneOf(
            Gen.Choose(0, 10_000).Select(p => DocumentAdjustment.Discount(p / 100m)),
            Gen.Choose(0, 50_000).Select(a => DocumentAdjustment.DiscountAmount(a / 100m)),
            Gen.Choose(0, 50_000).Select(a => DocumentAdjustment.Charge(a / 100m)),
            from amount in Gen.Choose(0, 50_000)
            from isCharge in Gen.Elements(true, false)
            from tax in Gen.Elements(Taxes)
            select new DocumentAdjustment(isCharge, null, amount / 100m) { Tax = new(tax.Category, tax.Rate, tax.TaxCodeId) });
        var documents = from all in lines.NonEmptyListOf()
                        from adjusted in adjustments.ListOf()
                        from prepaid in Gen.Choose(0, 100_000)
                        from rounding in Gen.Choose(-5, 5)
                        select new Document([.. all], [.. adjusted.Take(3)], prepaid / 100m, rounding / 100m);
        Prop.ForAll(documents.ToArbitrary(), holds).QuickCheckThrowOnFailure();
    }

    static Guid Key(byte number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
}

using Erp.Platform.Amounts;

namespace Erp.Finance.Contracts;

/// <summary>Calculates documents by EN 16931; shared by sales and purchasing so that both round alike.</summary>
public static class Totals
{
    /// <summary>The totals of a document.</summary>
    /// <param name="lines">Its lines. Without any, adjustments that share their taxes fall on nothing.</param>
    /// <param name="adjustments">Reductions and charges on the document, each taken from the sum of the lines; one with a tax of its own counts under that alone.</param>
    /// <param name="prepaid">BT-113.</param>
    /// <param name="rounding">BT-114.</param>
    public static DocumentTotals Calculate(
        IReadOnlyList<TotalsLine> lines, IReadOnlyList<DocumentAdjustment>? adjustments = null, decimal prepaid = 0, decimal rounding = 0)
    {
        var totals = lines.Select(Line).ToList();
        var groups = Group(lines, totals, adjustments ?? []);
        var shares = (adjustments ?? []).SelectMany((adjustment, index) => lines.Count == 0 && adjustment.Tax is null ? [] : Spread(adjustment, index, groups)).ToList();
        var taxed = groups.Select(g => Tax(g, shares)).ToList();
        return new DocumentTotals
        {
            Lines = totals,
            Adjustments = shares,
            Groups = taxed,
            Revenues = [.. groups.Zip(taxed).SelectMany(pair => Revenues(pair.First, pair.Second))],
            LinesNet = totals.Sum(l => l.Net),
            Allowances = shares.Where(s => !s.IsCharge).Sum(s => s.Amount),
            Charges = shares.Where(s => s.IsCharge).Sum(s => s.Amount),
            Prepaid = prepaid,
            Rounding = rounding,
        };
    }

    /// <summary>
    /// The amounts of one line. What is left after the discount is rounded once, from the exact product, and the discount (BT-136) is what it
    /// takes to get there: so a line is worth quantity × reduced price to the cent, and gross less discount is still its net.
    /// </summary>
    public static LineTotal Line(TotalsLine line)
    {
        var gross = Money.Round(line.Quantity * line.UnitPrice / line.PriceBase);
        var left = Money.Round(line.Quantity * line.UnitPrice / line.PriceBase * (100m - line.DiscountPercent) / 100m);
        return new LineTotal(gross, gross - left, left - line.Allowances + line.Charges);
    }

    /// <summary>
    /// Splits an amount in proportion to weights so that the parts, whole cents each, add up to it exactly: every part is cut towards
    /// zero to the cent, and the cents left go to those that lost most (largest remainder; on a tie the earlier one). What turns a
    /// document round so turns every part round.
    /// </summary>
    /// <param name="amount">What is split; rounded to the cent.</param>
    /// <param name="weights">Proportions; where they add up to nothing, the first part takes all.</param>
    public static IReadOnlyList<decimal> Split(decimal amount, IReadOnlyList<decimal> weights)
    {
        var sum = weights.Sum();
        return sum == 0 ? [.. weights.Select((_, i) => i == 0 ? amount : 0)] : Cut(amount, [.. weights.Select(w => amount * w / sum)]);
    }

    static List<decimal> Cut(decimal amount, IReadOnlyList<decimal> exact)
    {
        const decimal cent = 0.01m;
        var parts = exact.Select(e => Math.Truncate(e * 100m) / 100m).ToList();
        var left = (int)((amount - parts.Sum()) * 100m);
        var sign = Math.Sign(left);
        var order = Enumerable.Range(0, parts.Count).OrderByDescending(i => sign * (exact[i] - parts[i])).ThenBy(i => i).ToList();
        for (var i = 0; i < Math.Abs(left); i++) parts[order[i % order.Count]] += sign * cent;
        return parts;
    }

    static List<LineGroup> Group(IReadOnlyList<TotalsLine> lines, IReadOnlyList<LineTotal> totals, IReadOnlyList<DocumentAdjustment> adjustments)
    {
        var parts = lines.Zip(totals, (line, total) => new Part(line.Category, line.Rate, line.TaxCodeId, line.AccountId, total.Net, 0))
            .Concat(adjustments.Where(a => a.Tax is not null).Select(a => new Part(a.Tax!.Category, a.Tax.Rate, a.Tax.TaxCodeId, null, 0, a.IsCharge ? a.Amount : -a.Amount)));
        return [.. parts.GroupBy(p => (p.Category, p.Rate)).OrderBy(g => g.Key.Category).ThenByDescending(g => g.Key.Rate)
            .Select(g => new LineGroup(g.Key.Category, g.Key.Rate, g.Sum(p => p.Net), g.Sum(p => p.Own),
                [.. g.GroupBy(p => (p.TaxCodeId, p.AccountId)).OrderBy(r => r.Key.TaxCodeId).ThenBy(r => r.Key.AccountId)
                    .Select(r => (new RevenueLine(r.Key.TaxCodeId, r.Sum(p => p.Net), 0, r.Key.AccountId), r.Sum(p => p.Own)))]))];
    }

    /// <summary>One with a tax of its own falls on that. Else a percentage takes its part of every group; an amount goes by size, whatever the groups' signs.</summary>
    static IEnumerable<AdjustmentShare> Spread(DocumentAdjustment adjustment, int index, IReadOnlyList<LineGroup> groups)
    {
        if (groups.Count == 0) return [];
        if (adjustment.Tax is { } own) return adjustment.Amount == 0 ? [] : [new(index, adjustment.IsCharge, own.Category, own.Rate, adjustment.Amount)];
        var parts = adjustment.Percent is { } percent
            ? Cut(Money.Percent(groups.Sum(g => g.Net), percent), [.. groups.Select(g => g.Net * percent / 100m)])
            : Split(adjustment.Amount, [.. groups.Select(g => Math.Abs(g.Net))]);
        return groups.Zip(parts).Where(p => p.Second != 0).Select(p => new AdjustmentShare(index, adjustment.IsCharge, p.First.Category, p.First.Rate, p.Second));
    }

    static TaxGroup Tax(LineGroup group, IEnumerable<AdjustmentShare> shares)
    {
        var taxable = group.Net + shares.Where(s => s.Category == group.Category && s.Rate == group.Rate).Sum(s => s.IsCharge ? s.Amount : -s.Amount);
        return new TaxGroup(group.Category, group.Rate, taxable, Money.Percent(taxable, group.Rate));
    }

    /// <summary>A group usually has one tax code and account; several share its adjustments by size and its tax by what falls on each. What has a tax of its own stays with its code.</summary>
    static List<RevenueLine> Revenues(LineGroup group, TaxGroup taxed)
    {
        var adjusted = Split(taxed.Base - group.Net - group.Own, [.. group.Revenues.Select(r => Math.Abs(r.Lines.Net))]);
        var nets = group.Revenues.Zip(adjusted, (revenue, adjustment) => revenue.Lines.Net + revenue.Own + adjustment).ToList();
        var taxes = Cut(taxed.Tax, [.. nets.Select(net => net * taxed.Rate / 100m)]);
        return [.. group.Revenues.Select((revenue, i) => revenue.Lines with { Net = nets[i], Tax = taxes[i] })];
    }

    /// <summary>What a line, or an adjustment with a tax of its own, brings to its tax.</summary>
    sealed record Part(VatCategory Category, decimal Rate, Guid TaxCodeId, Guid? AccountId, decimal Net, decimal Own);

    /// <summary>What falls on one tax: of lines, and of adjustments with that tax of their own, altogether and by tax code and account.</summary>
    sealed record LineGroup(VatCategory Category, decimal Rate, decimal Net, decimal Own, IReadOnlyList<(RevenueLine Lines, decimal Own)> Revenues);
}

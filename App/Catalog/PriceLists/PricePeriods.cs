namespace Erp.Catalog.PriceLists;

/// <summary>When a price holds; prices of the same item, unit and scale share a <see cref="Key"/> and must not hold on the same day.</summary>
/// <param name="Row">Its row on the list, from 0.</param>
/// <param name="Key">Item, unit and scale.</param>
/// <param name="From">First day; none for always before.</param>
/// <param name="To">Last day; none for always after.</param>
public sealed record PricePeriod(int Row, (Guid Item, Guid Unit, decimal Quantity) Key, DateOnly? From, DateOnly? To)
{
    /// <summary>First day as a date that compares.</summary>
    internal DateOnly Start => From ?? DateOnly.MinValue;

    /// <summary>Last day as a date that compares.</summary>
    internal DateOnly End => To ?? DateOnly.MaxValue;
}

/// <summary>Days on which no price holds between two that do.</summary>
/// <param name="Key">Item, unit and scale.</param>
/// <param name="From">First day without.</param>
/// <param name="To">Last day without.</param>
public sealed record PriceGap((Guid Item, Guid Unit, decimal Quantity) Key, DateOnly From, DateOnly To);

/// <summary>What periods of prices make of each other.</summary>
public static class PricePeriods
{
    /// <summary>Pairs that hold on the same day, the later row last; each row at most once.</summary>
    public static IReadOnlyList<(PricePeriod First, PricePeriod Second)> Overlaps(IEnumerable<PricePeriod> periods)
    {
        var found = new List<(PricePeriod, PricePeriod)>();
        foreach (var same in periods.GroupBy(p => p.Key))
        {
            // In the order of their beginnings, a period overlaps some earlier one exactly when it overlaps the one that ends last.
            PricePeriod? last = null;
            foreach (var period in same.OrderBy(p => p.Start).ThenBy(p => p.Row))
            {
                if (last is not null && period.Start <= last.End) found.Add(period.Row > last.Row ? (last, period) : (period, last));
                if (last is null || period.End > last.End) last = period;
            }
        }

        return [.. found.OrderBy(f => f.Item2.Row)];
    }

    /// <summary>Days between prices of the same item, unit and scale on which none holds.</summary>
    public static IReadOnlyList<PriceGap> Gaps(IEnumerable<PricePeriod> periods)
    {
        var gaps = new List<PriceGap>();
        foreach (var same in periods.GroupBy(p => p.Key))
        {
            DateOnly? covered = null;
            foreach (var period in same.OrderBy(p => p.Start))
            {
                if (covered is { } end && end < DateOnly.MaxValue && period.Start > end.AddDays(1)) gaps.Add(new(same.Key, end.AddDays(1), period.Start.AddDays(-1)));
                if (covered is null || period.End > covered) covered = period.End;
            }
        }

        return gaps;
    }
}

using Erp.Platform.Texts;
using Erp.Platform.Work;

namespace Erp.Catalog.PriceLists;

/// <summary>An item as far as its price on a list goes.</summary>
/// <param name="Label">Number and name, for refusals.</param>
/// <param name="UnitId">Its own unit.</param>
/// <param name="Units">Every unit it is counted in.</param>
sealed record PricedItem(string Label, Guid UnitId, IReadOnlySet<Guid> Units);

/// <summary>What fields of a price list say together.</summary>
static class PriceListRules
{
    /// <exception cref="InvalidInputException">Everything that is wrong, each at its field.</exception>
    public static void Require(PriceListForm form, IReadOnlyDictionary<Guid, PricedItem> items)
    {
        var errors = new List<FieldError>();
        if (form.ValidTo < form.ValidFrom) errors.Add(new(nameof(form.ValidTo), PriceListTexts.PeriodReversed));
        if (form.Audience == PriceAudience.Parties && form.Parties.Count == 0) errors.Add(new(nameof(form.Parties), PriceListTexts.NobodyNamed));
        if (form.Audience == PriceAudience.Groups && form.Groups.Count == 0) errors.Add(new(nameof(form.Groups), PriceListTexts.NobodyNamed));
        foreach (var (i, entry) in form.Entries.Index()) RequireEntry(entry, $"{nameof(form.Entries)}[{i}].", items, errors);
        if (errors.Count == 0)
            errors.AddRange(
                PricePeriods.Overlaps(Periods(form, items)).Select(o => new FieldError($"{nameof(form.Entries)}[{o.Second.Row}].{nameof(PriceEntryForm.ValidFrom)}", Say(o.First, o.Second, items))));
        if (errors.Count > 0) throw new InvalidInputException(errors);
    }

    /// <summary>When the prices of a form hold; rows without an item yet are left out.</summary>
    public static IEnumerable<PricePeriod> Periods(PriceListForm form, IReadOnlyDictionary<Guid, PricedItem> items) => form.Entries.Index()
        .Where(e => e.Item.ItemId is { } id && items.ContainsKey(id))
        .Select(e => new PricePeriod(e.Index, (e.Item.ItemId!.Value, e.Item.UnitId ?? items[e.Item.ItemId.Value].UnitId, e.Item.QuantityFrom ?? 0), e.Item.ValidFrom, e.Item.ValidTo));

    static void RequireEntry(PriceEntryForm entry, string path, IReadOnlyDictionary<Guid, PricedItem> items, List<FieldError> errors)
    {
        if (!items.TryGetValue(entry.ItemId!.Value, out var item)) errors.Add(new(path + nameof(entry.ItemId), PriceEntryTexts.ItemUnknown));
        else if (entry.UnitId is { } unit && !item.Units.Contains(unit)) errors.Add(new(path + nameof(entry.UnitId), PriceEntryTexts.OtherUnit.With(item.Label)));
        if (entry.Price is null == entry.DiscountPercent is null) errors.Add(new(path + nameof(entry.Price), PriceEntryTexts.PriceOrDiscount));
        if (entry.ValidTo < entry.ValidFrom) errors.Add(new(path + nameof(entry.ValidTo), PriceListTexts.PeriodReversed));
    }

    static Message Say(PricePeriod first, PricePeriod second, IReadOnlyDictionary<Guid, PricedItem> items) =>
        PriceEntryTexts.Overlap.With(second.Row + 1, first.Row + 1, items[second.Key.Item].Label, second.Key.Quantity, Period(second.From, second.To), Period(first.From, first.To));

    /// <summary>A period in words.</summary>
    public static Message Period(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) => PriceEntryTexts.Between.With(first, last),
        ({ } first, null) => PriceEntryTexts.From.With(first),
        (null, { } last) => PriceEntryTexts.Until.With(last),
        _ => PriceEntryTexts.Always,
    };
}

using Erp.Platform.Amounts;
using Erp.Platform.Work;

namespace Erp.Catalog.PriceLists;

/// <summary>Net prices, or discounts on the list price, for everyone or for some customers, within a period.</summary>
[MasterData]
public sealed class PriceList : Record, INamed
{
    readonly List<PriceEntry> entries = [];
    readonly List<PriceListParty> parties = [];
    readonly List<PriceListGroup> groups = [];

    PriceList() { }

    internal PriceList(PriceListForm form, IReadOnlyDictionary<Guid, PricedItem> items) => Change(form, items);

    /// <summary>What people call it; unique.</summary>
    public string Name { get; private set; } = "";

    /// <summary>ISO 4217 code its prices are in.</summary>
    public string Currency { get; private set; } = Money.Euro;

    /// <summary>First day it holds; none when it always did.</summary>
    public DateOnly? ValidFrom { get; private set; }

    /// <summary>Last day it holds; none when no end is set.</summary>
    public DateOnly? ValidTo { get; private set; }

    public PriceAudience Audience { get; private set; }

    /// <summary>Prices are found in it.</summary>
    public bool Active { get; private set; } = true;

    public IReadOnlyList<PriceEntry> Entries => entries;

    /// <summary>The customers it is for, if it is for some.</summary>
    public IReadOnlyList<PriceListParty> Parties => parties;

    /// <summary>The groups of customers it is for, if it is for groups.</summary>
    public IReadOnlyList<PriceListGroup> Groups => groups;

    string INamed.DisplayName => Name;

    /// <summary>Takes over what was typed.</summary>
    /// <param name="form">The form, already checked field by field.</param>
    /// <param name="items">The items its prices are for.</param>
    /// <exception cref="InvalidInputException">A period ends before it begins, prices overlap, a unit is not one of the item's, or nobody is named.</exception>
    internal void Change(PriceListForm form, IReadOnlyDictionary<Guid, PricedItem> items)
    {
        PriceListRules.Require(form, items);
        Name = form.Name.Trim();
        Currency = form.Currency;
        (ValidFrom, ValidTo) = (form.ValidFrom, form.ValidTo);
        (Audience, Active) = (form.Audience, form.Active);
        Keep(parties, p => p.PartyId, form.Audience == PriceAudience.Parties ? form.Parties.Select(p => p.PartyId!.Value) : [], id => new PriceListParty(Id, id));
        Keep(groups, g => g.GroupId, form.Audience == PriceAudience.Groups ? form.Groups.Select(g => g.GroupId!.Value) : [], id => new PriceListGroup(Id, id));
        var before = entries.ToDictionary(e => e.Id);
        entries.Clear();
        foreach (var typed in form.Entries)
        {
            var entry = typed.Id is { } id && before.Remove(id, out var known) ? known : new PriceEntry(Id);
            entry.Change(typed, typed.UnitId ?? items[typed.ItemId!.Value].UnitId);
            entries.Add(entry);
        }
    }

    /// <summary>Keeps parts that are still wanted, so that the history shows only what changed.</summary>
    static void Keep<T>(List<T> parts, Func<T, Guid> key, IEnumerable<Guid> wanted, Func<Guid, T> make)
    {
        var before = parts.ToDictionary(key);
        parts.Clear();
        parts.AddRange(wanted.Distinct().Select(id => before.GetValueOrDefault(id) ?? make(id)));
    }
}

/// <summary>One price: what an item costs from a quantity on, within a period.</summary>
public sealed class PriceEntry : Entity, IPartOf
{
    PriceEntry() { }

    internal PriceEntry(Guid priceListId) => PriceListId = priceListId;

    public Guid PriceListId { get; private set; }

    public Guid ItemId { get; private set; }

    /// <summary>The unit it prices: the item's own or another of its units.</summary>
    public Guid UnitId { get; private set; }

    /// <summary>The scale: holds from this quantity on, in <see cref="UnitId"/>; nothing for any quantity.</summary>
    public decimal QuantityFrom { get; private set; }

    /// <summary>Net price for one unit, four decimals; none where a discount is given.</summary>
    public decimal? Price { get; private set; }

    /// <summary>Per cent off the list price; none where a price is given.</summary>
    public decimal? DiscountPercent { get; private set; }

    public DateOnly? ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    Guid IPartOf.RootId => PriceListId;

    internal void Change(PriceEntryForm form, Guid unitId)
    {
        (ItemId, UnitId, QuantityFrom) = (form.ItemId!.Value, unitId, form.QuantityFrom ?? 0);
        (Price, DiscountPercent) = (form.Price, form.DiscountPercent);
        (ValidFrom, ValidTo) = (form.ValidFrom, form.ValidTo);
    }
}

/// <summary>A customer a list is for.</summary>
public sealed class PriceListParty : Entity, IPartOf
{
    PriceListParty() { }

    internal PriceListParty(Guid priceListId, Guid partyId) => (PriceListId, PartyId) = (priceListId, partyId);

    public Guid PriceListId { get; private set; }

    public Guid PartyId { get; private set; }

    Guid IPartOf.RootId => PriceListId;
}

/// <summary>A group of customers a list is for.</summary>
public sealed class PriceListGroup : Entity, IPartOf
{
    PriceListGroup() { }

    internal PriceListGroup(Guid priceListId, Guid groupId) => (PriceListId, GroupId) = (priceListId, groupId);

    public Guid PriceListId { get; private set; }

    public Guid GroupId { get; private set; }

    Guid IPartOf.RootId => PriceListId;
}

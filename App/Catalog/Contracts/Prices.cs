using Erp.Catalog.Items;
using Erp.Catalog.PartsLists;
using Erp.Catalog.PriceLists;
using Erp.Catalog.Units;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Live;
using Erp.Platform.Shell;
using Erp.Platform.Texts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Catalog.Contracts;

/// <summary>What things cost a customer on a day. Everything here joins the caller's context and reads as often, however many lines a document has.</summary>
[Contract]
public sealed class Prices(KeptTables tables)
{
    /// <summary>The prices of all lines of a document.</summary>
    /// <param name="db">The caller's context.</param>
    /// <param name="partyId">The customer; null for prices that are for everyone.</param>
    /// <param name="lines">What is asked.</param>
    /// <param name="date">The day whose prices and rates hold.</param>
    /// <param name="currency">ISO 4217 code of the currency the prices are wanted in.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>In the order of the lines; null for an item that does not exist, a unit it is not counted in, or a currency without a rate.</returns>
    public async Task<IReadOnlyList<FoundPrice?>> FindAsync(
        ErpDb db, Guid? partyId, IReadOnlyList<PriceQuestion> lines, DateOnly date, string currency, CancellationToken ct = default)
    {
        var book = await OpenAsync(db, partyId, [.. lines.Select(l => l.ItemId).Distinct()], date, currency, ct);
        return [.. lines.Select(book.Find)];
    }

    /// <summary>Everything the prices of these items depend on, to be asked while quantities are typed.</summary>
    public async Task<PriceBook> OpenAsync(ErpDb db, Guid? partyId, IReadOnlyCollection<Guid> itemIds, DateOnly date, string currency, CancellationToken ct = default)
    {
        if (itemIds.Count == 0) return new([], ExchangeTable.HomeOnly, currency);
        return await OpenAsync(db, partyId, await db.Items.AsNoTracking().Where(i => itemIds.Contains(i.Id)).ToListAsync(ct), date, currency, ct);
    }

    /// <summary>The same for items that are read already, with their units.</summary>
    public async Task<PriceBook> OpenAsync(ErpDb db, Guid? partyId, IReadOnlyCollection<Item> known, DateOnly date, string currency, CancellationToken ct = default)
    {
        var items = known.ToList();
        var itemIds = items.ConvertAll(i => i.Id);
        var tree = await PartsTree.BelowAsync(db, items.Where(i => i.PriceOfParts).Select(i => i.Id), ct);
        var inside = tree.Assemblies.SelectMany(id => tree[id]).Select(p => p.ItemId).Except(itemIds).Distinct().ToList();
        if (inside.Count > 0) items.AddRange(await db.Items.AsNoTracking().Where(i => inside.Contains(i.Id)).ToListAsync(ct));
        var codes = (await tables.AllAsync<Unit>(db.Tenant!, ct: ct)).ToDictionary(u => u.Id, u => u.Code);
        var offers = await OffersAsync(db, partyId, [.. items.Select(i => i.Id)], date, ct);
        var exchange = await RatesAsync(db, [.. offers.Select(o => o.Currency).Append(currency).Where(c => c != Money.Euro).Distinct()], date, ct);
        var byItem = offers.ToLookup(o => o.ItemId);
        return new(items.Select(i => Article(i, codes, byItem[i.Id], tree)), exchange, currency);
    }

    /// <summary>The price lists that are for a customer; those for everyone where none is given.</summary>
    internal static IQueryable<PriceList> ListsFor(ErpDb db, Guid? partyId)
    {
        var groups = db.Parties.Where(p => p.Id == partyId).Select(p => p.GroupId);
        return db.PriceLists.Where(l => l.Audience == PriceAudience.Everyone
            || (l.Audience == PriceAudience.Parties && l.Parties.Any(p => p.PartyId == partyId))
            || (l.Audience == PriceAudience.Groups && l.Groups.Any(g => groups.Contains(g.GroupId))));
    }

    static PricedArticle Article(Item item, Dictionary<Guid, string> codes, IEnumerable<Offer> offers, PartsTree tree)
    {
        var factors = item.Units.ToDictionary(u => codes[u.UnitId], u => u.Factor);
        factors[codes[item.UnitId]] = 1;
        // A price in a unit the item is no longer counted in cannot be compared: it rests until the unit is back.
        var usable = offers.Where(o => item.FactorOf(o.UnitId) is not null)
            .Select(o => new PriceOffer(
                new(o.ListId, o.ListName, o.Currency, o.Audience, o.GroupDe is null ? null : new Text(o.GroupEn!, o.GroupDe)), codes[o.UnitId], item.FactorOf(o.UnitId)!.Value,
                o.QuantityFrom, o.Price, o.DiscountPercent, Earlier(o.ValidTo, o.ListValidTo)));
        return new(item.Id, item.SalesPrice, codes[item.UnitId], factors, [.. usable], item.PriceOfParts ? [.. tree[item.Id].Select(p => new PricedPart(p.ItemId, p.Need))] : []);
    }

    /// <summary>Every price of these items on lists that are for the customer on the day: narrowest list first, then the one that began last.</summary>
    async Task<List<Offer>> OffersAsync(ErpDb db, Guid? partyId, List<Guid> itemIds, DateOnly date, CancellationToken ct)
    {
        // Whoever keeps no lists is not asked which of them hold.
        if (!(await tables.AllAsync<PriceList>(db.Tenant!, ct: ct)).Any(l => l.Active)) return [];
        var own = db.Parties.Where(p => p.Id == partyId).Join(db.PartyGroups, p => p.GroupId, g => g.Id, (p, g) => g);
        var offers = from l in ListsFor(db, partyId)
                     where l.Active && (l.ValidFrom == null || l.ValidFrom <= date) && (l.ValidTo == null || l.ValidTo >= date)
                     join e in db.Set<PriceEntry>() on l.Id equals e.PriceListId
                     where itemIds.Contains(e.ItemId) && (e.ValidFrom == null || e.ValidFrom <= date) && (e.ValidTo == null || e.ValidTo >= date)
                     select new Offer
                     {
                         ItemId = e.ItemId, ListId = l.Id, ListName = l.Name, Currency = l.Currency, Audience = l.Audience, ListValidFrom = l.ValidFrom, ListValidTo = l.ValidTo,
                         GroupDe = l.Audience == PriceAudience.Groups ? own.Select(g => g.NameDe).FirstOrDefault() : null,
                         GroupEn = l.Audience == PriceAudience.Groups ? own.Select(g => g.NameEn).FirstOrDefault() : null,
                         UnitId = e.UnitId, QuantityFrom = e.QuantityFrom, Price = e.Price, DiscountPercent = e.DiscountPercent, ValidTo = e.ValidTo,
                     };
        var found = await offers.ToListAsync(ct);
        return [.. found.OrderByDescending(o => o.Audience).ThenByDescending(o => o.ListValidFrom).ThenBy(o => o.ListName, StringComparer.Ordinal)];
    }

    /// <summary>The rates that hold on a day.</summary>
    static async Task<ExchangeTable> RatesAsync(ErpDb db, List<string> currencies, DateOnly date, CancellationToken ct)
    {
        if (currencies.Count == 0) return new(date, new Dictionary<string, DatedRate>());
        var rates = db.ExchangeRates.AsNoTracking();
        var latest = await rates.Where(r => currencies.Contains(r.Currency) && r.Date <= date && !rates.Any(o => o.Currency == r.Currency && o.Date <= date && o.Date > r.Date)).ToListAsync(ct);
        return new(date, latest.ToDictionary(r => r.Currency, r => new DatedRate(r.Rate, r.Date)));
    }

    static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is { } a && other is { } b ? (a < b ? a : b) : one ?? other;

    /// <summary>A price with its list, as it is read.</summary>
    sealed class Offer
    {
        public Guid ItemId { get; init; }

        public Guid ListId { get; init; }

        public string ListName { get; init; } = "";

        public string Currency { get; init; } = "";

        public PriceAudience Audience { get; init; }

        public DateOnly? ListValidFrom { get; init; }

        public DateOnly? ListValidTo { get; init; }

        public string? GroupDe { get; init; }

        public string? GroupEn { get; init; }

        public Guid UnitId { get; init; }

        public decimal QuantityFrom { get; init; }

        public decimal? Price { get; init; }

        public decimal? DiscountPercent { get; init; }

        public DateOnly? ValidTo { get; init; }
    }
}

using Erp.Catalog.PartsLists;
using Erp.Catalog.PriceLists;
using Erp.Platform.Amounts;
using Erp.Platform.Texts;

namespace Erp.Catalog.Contracts;

/// <summary>
/// Everything the prices of some items depend on, for one customer, day and currency: read once, then asked as often as quantities change, without
/// the database. Within what applies, a customer's own list goes before that of its group, that before one for everyone, that before the item's list
/// price; of two lists for the same audience the one that began later. On a list a price in the line's own unit goes before one that must be
/// converted, then the highest scale reached.
/// </summary>
public sealed class PriceBook
{
    readonly Dictionary<Guid, PricedArticle> articles;
    readonly string currency;
    ExchangeTable exchange;

    internal PriceBook(IEnumerable<PricedArticle> articles, ExchangeTable exchange, string currency)
    {
        this.articles = articles.ToDictionary(a => a.ItemId);
        (this.exchange, this.currency) = (exchange, currency);
    }

    /// <summary>A book that knows no item yet.</summary>
    public static PriceBook Empty => new([], ExchangeTable.HomeOnly, Money.Euro);

    /// <summary>Whether it has read the prices of an item.</summary>
    public bool Knows(Guid itemId) => articles.ContainsKey(itemId);

    /// <summary>Takes over what another book of the same customer, day and currency knows.</summary>
    public void Add(PriceBook other)
    {
        foreach (var (id, article) in other.articles) articles[id] = article;
        exchange = exchange.With(other.exchange);
    }

    /// <summary>What a line costs; null for an item it has not read, a unit the item is not counted in, or a currency without a rate.</summary>
    public FoundPrice? Find(PriceQuestion question) => Find(question, depth: 0);

    /// <summary>The units an item is counted in, its own first; none for an item it has not read.</summary>
    public IReadOnlyList<string> UnitsOf(Guid itemId) => articles.TryGetValue(itemId, out var article)
        ? [article.UnitCode, .. article.Factors.Where(f => f.Key != article.UnitCode).OrderBy(f => f.Value).Select(f => f.Key)] : [];

    FoundPrice? Find(PriceQuestion question, int depth)
    {
        if (!articles.TryGetValue(question.ItemId, out var article) || article.FactorOf(question.UnitCode) is not { } factor) return null;
        if (exchange.RateOf(currency) is not { } asked) return null;
        var list = Standard(article, question.Quantity * factor, depth);
        var listPrice = Money.RoundPrice(list * factor * asked.Rate);
        var quantity = (question.Quantity == 0 ? 1 : Math.Abs(question.Quantity)) * factor;
        Message? leftOut = null;
        foreach (var offers in article.Offers.GroupBy(o => o.List.Id))
        {
            var best = offers.Where(o => o.FromInOwnUnit <= quantity).OrderByDescending(o => o.Factor == factor && o.UnitCode == (question.UnitCode ?? article.UnitCode))
                .ThenByDescending(o => o.FromInOwnUnit).ThenBy(o => o.UnitCode, StringComparer.Ordinal).FirstOrDefault();
            if (best is null) continue;
            if (best.Price is null)
            {
                var discounted = Money.RoundPrice(list * factor * asked.Rate * (1 - (best.DiscountPercent!.Value / 100)));
                return new(discounted, Explain(best, listPrice, PriceTexts.DiscountOff.With(best.DiscountPercent, PriceOf(listPrice, currency)), null, leftOut), best.List.Id);
            }

            if (exchange.RateOf(best.List.Currency) is not { } rate)
            {
                leftOut ??= PriceTexts.LeftOut.With(best.List.Name, best.List.Currency, exchange.Date);
                continue;
            }

            var price = Money.RoundPrice(best.Price.Value * factor / best.Factor / rate.Rate * asked.Rate);
            return new(price, Explain(best, listPrice, Lead(best), Conversion(best, article, factor, rate), leftOut), best.List.Id);
        }

        var why = article.IsSumOfParts ? PriceTexts.SumOfParts.With(PriceOf(listPrice, currency)) : PriceTexts.ListPrice.With(ListPriceIn(list * factor, listPrice, asked));
        return new(listPrice, leftOut is null ? why : PriceTexts.Both.With(why, leftOut), null);
    }

    /// <summary>List price for one of the item's own unit, in euro: its own, or what its parts cost this customer.</summary>
    decimal Standard(PricedArticle article, decimal quantity, int depth) => article.IsSumOfParts && depth < PartsTree.Deepest
        ? Math.Min((decimal)ItemLimits.MostPrice, article.Parts.Sum(p => p.Quantity * PartPrice(p, quantity, depth + 1)))
        : article.SalesPrice;

    decimal PartPrice(PricedPart part, decimal kits, int depth) =>
        Find(new(part.ItemId, null, Math.Min(PartsTree.MostTotal, part.Quantity * kits)), depth) is { } found && exchange.RateOf(currency) is { } asked ? found.Price / asked.Rate : 0;

    Message Explain(PriceOffer offer, decimal listPrice, Message lead, Message? conversion, Message? leftOut)
    {
        var from = offer.ValidTo is { } until ? PriceTexts.FromListUntil.With(lead, offer.List.Name, until) : PriceTexts.FromList.With(lead, offer.List.Name);
        var whom = offer.List.Audience switch
        {
            PriceAudience.Parties => PriceTexts.ForCustomer.With(from),
            PriceAudience.Groups => PriceTexts.ForGroup.With(from, offer.List.Group),
            _ => from,
        };
        if (conversion is not null) whom = PriceTexts.Converted.With(whom, conversion);
        var said = offer.Price is null ? PriceTexts.Sentence.With(whom) : PriceTexts.AgainstList.With(whom, PriceOf(listPrice, currency));
        return leftOut is null ? said : PriceTexts.Both.With(said, leftOut);
    }

    static Message Lead(PriceOffer offer) =>
        offer.QuantityFrom > 1 ? PriceTexts.Scale.With(offer.QuantityFrom, offer.UnitCode) : PriceTexts.Price;

    /// <summary>How a price in another unit or currency became the one asked for.</summary>
    Message? Conversion(PriceOffer offer, PricedArticle article, decimal factor, DatedRate rate)
    {
        var unit = offer.Factor == factor ? null : PriceTexts.PerUnit.With(PriceOf(offer.Price!.Value, offer.List.Currency), offer.UnitCode, offer.Factor, article.UnitCode);
        if (offer.List.Currency == currency) return unit;
        var money = offer.List.Currency == Money.Euro
            ? PriceTexts.InEuro.With(PriceOf(offer.Price!.Value, Money.Euro))
            : PriceTexts.AtRate.With(PriceOf(offer.Price!.Value, offer.List.Currency), rate.Rate, offer.List.Currency, rate.Date);
        return unit is null ? money : PriceTexts.And.With(unit, money);
    }

    /// <summary>List prices are kept in euro; in another currency it is said how they became that.</summary>
    Message ListPriceIn(decimal euros, decimal listPrice, DatedRate asked) => currency == Money.Euro
        ? PriceOf(listPrice, currency) : PriceTexts.Converted.With(PriceOf(listPrice, currency), PriceTexts.AtRate.With(PriceOf(euros, Money.Euro), asked.Rate, currency, asked.Date));

    static Message PriceOf(decimal price, string currency) => currency == Money.Euro ? PriceTexts.Euros.With(price) : PriceTexts.Amount.With(price, currency);
}

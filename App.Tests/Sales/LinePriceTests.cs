using Erp.Catalog.PriceLists;
using Erp.Sales.Documents;
using Erp.Tests.Catalog;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>Lines take the price found for customer, quantity and day, and follow it until somebody sets a price.</summary>
public sealed class LinePriceTests(Shop shop) : IClassFixture<Shop>
{
    readonly Pricing pricing = new(shop);

    [Fact]
    public async Task A_line_without_a_price_gets_the_one_found_and_a_price_given_stays()
    {
        var (item, customer) = (await pricing.ItemAsync(12), await shop.CustomerAsync());
        await pricing.ListAsync("Staffel", null, new PriceEntryForm { ItemId = item, QuantityFrom = 10, Price = 9.1234m });
        var form = shop.OrderForm(customer);
        form.Lines =
        [
            new() { ItemId = item, Quantity = 9 }, new() { ItemId = item, Quantity = 10 }, new() { ItemId = item, Quantity = 10, UnitPrice = 7, OwnPrice = true },
            new() { ItemId = item, Quantity = -10 },
        ];
        var detail = await shop.OrderDetailAsync(await shop.OrderAsync(form));
        Assert.Equal([12, 9.1234m, 7, 9.1234m], detail.Form.Lines.Select(l => l.UnitPrice!.Value));
        Assert.Equal([false, false, true, false], detail.Form.Lines.Select(l => l.OwnPrice));
    }

    [Fact]
    public async Task While_it_is_typed_it_follows_scales_unit_and_customer_until_somebody_sets_it()
    {
        var (item, customer, other) = (await pricing.ItemAsync(12, carton: 12), await shop.CustomerAsync(), await shop.CustomerAsync());
        await pricing.ListAsync("Alle Staffeln", null, new PriceEntryForm { ItemId = item, QuantityFrom = 100, Price = 9 });
        await pricing.ListAsync("Nur einer", f => (f.Audience, f.Parties) = (PriceAudience.Parties, [new() { PartyId = other }]), new PriceEntryForm { ItemId = item, DiscountPercent = 50 });
        var basis = await BasisAsync(customer, item);
        var line = new LineForm { ItemId = item, UnitCode = "Stk", Quantity = 1, UnitPrice = 12 };
        Assert.True(basis.FollowsPrice(line));
        line.Quantity = 100;
        Assert.Equal(9, basis.PriceOf(line)!.Price);
        (line.Quantity, line.UnitCode) = (9, "Ktn");
        Assert.Equal(108, basis.PriceOf(line)!.Price);
        Assert.Equal(72, (await BasisAsync(other, item)).PriceOf(line)!.Price);

        (line.UnitPrice, line.OwnPrice) = (99, true);
        Assert.False(basis.FollowsPrice(line));
        (line.UnitPrice, line.OwnPrice) = (99, false);
        Assert.False(basis.FollowsPrice(line), "A saved price that is not the one found was agreed.");
    }

    [Fact]
    public async Task What_was_offered_and_ordered_is_not_found_anew()
    {
        var (item, customer) = (await pricing.ItemAsync(12), await shop.CustomerAsync());
        var list = await pricing.ListAsync("Angebotspreis", null, new PriceEntryForm { ItemId = item, QuantityFrom = 2, Price = 10 });
        var quote = await shop.SentQuoteAsync(shop.QuoteForm(customer, item));
        await pricing.ChangeListAsync(list, f => f.Entries[0].Price = 11);
        var order = await shop.QuotesAsync(s => s.AcceptAsync(quote, new()));
        var line = Assert.Single((await shop.OrderDetailAsync(order)).Form.Lines);
        Assert.Equal((10m, true), (line.UnitPrice, line.OwnPrice));
    }

    Task<DraftBasis> BasisAsync(Guid customer, Guid item) =>
        shop.AsSystemAsync(p => p.GetRequiredService<DraftQueries>().BasisAsync(customer, shop.Today, shop.Today, [item]));
}

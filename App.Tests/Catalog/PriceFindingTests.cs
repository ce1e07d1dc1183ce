using System.Diagnostics;
using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Catalog.PriceLists;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Catalog;

/// <summary>What things cost, and the sentence that says why.</summary>
public sealed class PriceFindingTests(Company company, ITestOutputHelper output) : IClassFixture<Company>
{
    readonly Pricing pricing = new(company);

    [Fact]
    public async Task The_sentence_names_scale_list_period_group_and_list_price()
    {
        var group = await pricing.GroupAsync("HDL");
        var (item, customer) = (await pricing.ItemAsync(12), await pricing.CustomerAsync(group));
        await pricing.ListAsync("Großhandel 2026", f => (f.ValidTo, f.Audience, f.Groups) = (new(2026, 12, 31), PriceAudience.Groups, [new() { GroupId = group }]), Price(item, 9.5m, 100));
        Languages.Use(Languages.German);
        var german = await pricing.FindAsync(item, 120, customer, date: new(2026, 11, 20));
        Assert.Equal((9.5m, "Staffelpreis ab 100 Stk aus Preisliste Großhandel 2026, gültig bis 31.12.2026, für Kundengruppe Händler; Listenpreis 12,00 €."), (german.Price, german.Why));
        Languages.Use(Languages.English);
        Assert.Equal(
            "Scale price from 100 Stk from price list Großhandel 2026, valid until 31/12/2026, for customer group Resellers; list price €12.00.",
            (await pricing.FindAsync(item, 120, customer, date: new(2026, 11, 20))).Why);
        Assert.Equal(12, (await pricing.FindAsync(item, 99, customer, date: new(2026, 11, 20))).Price);
        Assert.Equal(12, (await pricing.FindAsync(item, 120, await pricing.CustomerAsync(), date: new(2026, 11, 20))).Price);
        Assert.Equal(12, (await pricing.FindAsync(item, 120, customer, date: new(2027, 1, 1))).Price);
    }

    [Fact]
    public async Task The_narrower_list_goes_before_the_wider_even_where_it_is_dearer()
    {
        var group = await pricing.GroupAsync("EBENE");
        var (item, customer) = (await pricing.ItemAsync(20), await pricing.CustomerAsync(group));
        await pricing.ListAsync("Alle", null, Price(item, 15, 0));
        Assert.Equal(15, (await pricing.FindAsync(item, customer: customer)).Price);
        await pricing.ListAsync("Gruppe", f => (f.Audience, f.Groups) = (PriceAudience.Groups, [new() { GroupId = group }]), Price(item, 17, 0));
        Assert.Equal(17, (await pricing.FindAsync(item, customer: customer)).Price);
        var own = await pricing.ListAsync(
            "Eigene", f => (f.Audience, f.Parties) = (PriceAudience.Parties, [new() { PartyId = customer }]),
            new PriceEntryForm { ItemId = item, DiscountPercent = 12.5m });
        Assert.Equal(17.5m, (await pricing.FindAsync(item, customer: customer)).Price);
        await pricing.ChangeListAsync(own, f => f.Active = false);
        Assert.Equal(17, (await pricing.FindAsync(item, customer: customer)).Price);
        Assert.Equal(15, (await pricing.FindAsync(item)).Price);
    }

    [Fact]
    public async Task Units_convert_and_a_price_in_the_lines_own_unit_goes_first()
    {
        var item = await pricing.ItemAsync(12, carton: 12);
        Assert.Equal(144, (await pricing.FindAsync(item, unit: "Ktn")).Price);
        await pricing.ListAsync("Einheiten", null, Price(item, 10, 24), Price(item, 9, 120));
        Assert.Equal([144, 120, 120, 108], [await Cartons(1), await Cartons(2), await Cartons(9), await Cartons(10)]);
        var carton = await pricing.UnitAsync("Ktn");
        await pricing.ListAsync("Kartonpreise", f => f.ValidFrom = new(2026, 1, 1), new PriceEntryForm { ItemId = item, UnitId = carton, QuantityFrom = 1, Price = 99 });
        Assert.Equal((99, 8.25m), (await Cartons(10), (await pricing.FindAsync(item, 12)).Price));
        Assert.Equal(12, (await pricing.FindAsync(item, 11)).Price);
        await Assert.ThrowsAsync<NotFoundException>(() => pricing.FindAsync(item, unit: "Std"));

        async Task<decimal> Cartons(decimal quantity) => (await pricing.FindAsync(item, quantity, unit: "Ktn")).Price;
    }

    [Fact]
    public async Task Another_currency_is_converted_by_the_rate_of_the_day_and_says_so()
    {
        Languages.Use(Languages.German);
        var item = await pricing.ItemAsync(12);
        await pricing.ListAsync("Dollar", f => f.Currency = "USD", Price(item, 10.85m, 0));
        var without = await pricing.FindAsync(item, date: new(2026, 1, 1));
        Assert.Equal(12, without.Price);
        Assert.EndsWith("Preisliste Dollar in USD bleibt außer Betracht: kein Wechselkurs am 01.01.2026.", without.Why);

        await pricing.RateAsync("USD", new(2026, 2, 1), 1.085m);
        await pricing.RateAsync("USD", new(2026, 3, 1), 1.25m);
        var february = await pricing.FindAsync(item, date: new(2026, 2, 28));
        Assert.Equal((10m, "Preis aus Preisliste Dollar (10,85 USD zum Kurs von 1,085 USD je Euro vom 01.02.2026); Listenpreis 12,00 €."), (february.Price, february.Why));
        Assert.Equal(8.68m, (await pricing.FindAsync(item, date: new(2026, 3, 1))).Price);
        Assert.Equal(
            (10.85m, 15m),
            ((await pricing.FindAsync(item, date: new(2026, 3, 1), currency: "USD")).Price, (await pricing.FindAsync(await pricing.ItemAsync(12), date: new(2026, 3, 1), currency: "USD")).Price));
        await Assert.ThrowsAsync<NotFoundException>(() => pricing.FindAsync(item, currency: "CHF"));
    }

    [Fact]
    public async Task A_kit_costs_its_own_price_or_what_its_parts_cost_this_customer()
    {
        var (lamp, stand) = (await pricing.ItemAsync(100), await pricing.ItemAsync(30));
        var fixedPrice = await pricing.KitAsync(199, sum: false, (lamp, 2), (stand, 1));
        var summed = await pricing.KitAsync((lamp, 2), (stand, 1));
        var nested = await pricing.KitAsync((summed, 2), (stand, 0.5m));
        Assert.Equal((199, 230, 475), (await CostAsync(fixedPrice), await CostAsync(summed), await CostAsync(nested)));
        await pricing.ListAsync("Lampen", null, Price(lamp, 90, 4));
        Assert.Equal((230, 210), (await CostAsync(summed), await CostAsync(summed, 2)));
        Assert.Equal(2 * 210 + 15, await CostAsync(nested));

        async Task<decimal> CostAsync(Guid kit, decimal quantity = 1) => (await pricing.FindAsync(kit, quantity)).Price;
    }

    [Fact]
    public async Task A_thousand_questions_get_the_answer_that_going_through_all_prices_gives_and_ten_thousand_are_quick()
    {
        var dice = new Random(1126);
        var groups = new[] { await pricing.GroupAsync("G1"), await pricing.GroupAsync("G2") };
        var customers = new[] { await pricing.CustomerAsync(), await pricing.CustomerAsync(groups[0]), await pricing.CustomerAsync(groups[1]), await pricing.CustomerAsync(groups[1]) };
        var memberOf = new Dictionary<Guid, Guid?> { [customers[0]] = null, [customers[1]] = groups[0], [customers[2]] = groups[1], [customers[3]] = groups[1] };
        var (piece, carton) = (await pricing.UnitAsync("Stk"), await pricing.UnitAsync("Ktn"));
        var items = new (Guid Id, decimal Price, decimal Carton)[12];
        for (var i = 0; i < items.Length; i++)
        {
            var (price, factor) = (dice.Next(100, 100_000) / 100m, dice.Next(2, 25));
            items[i] = (await pricing.ItemAsync(price, factor), price, factor);
        }

        var start = new DateOnly(2026, 1, 1);
        var lists = new List<PriceListForm>();
        for (var l = 0; l < 24; l++)
        {
            var audience = (PriceAudience)(l % 3);
            var from = start.AddDays(dice.Next(0, 200));
            var form = new PriceListForm
            {
                Name = $"Tausend {l:00}", Audience = audience, ValidFrom = dice.Next(3) == 0 ? null : from,
                ValidTo = dice.Next(3) == 0 ? null : from.AddDays(dice.Next(30, 200)),
            };
            if (audience == PriceAudience.Parties) form.Parties = [new() { PartyId = customers[dice.Next(4)] }];
            if (audience == PriceAudience.Groups) form.Groups = [new() { GroupId = groups[dice.Next(2)] }];
            foreach (var (item, _, _) in items.Where(_ => dice.Next(3) > 0))
                foreach (var quantity in new[] { 0m, 10, 100 }.Where(_ => dice.Next(2) == 0))
                    foreach (var half in Enumerable.Range(0, 2).Where(_ => dice.Next(3) > 0))
                    {
                        var middle = start.AddDays(150);
                        form.Entries.Add(new()
                        {
                            ItemId = item, UnitId = dice.Next(2) == 0 ? piece : carton, QuantityFrom = quantity, ValidFrom = half == 0 ? null : middle, ValidTo = half == 0 ? middle.AddDays(-1) : null,
                            Price = dice.Next(4) == 0 ? null : dice.Next(100, 100_000) / 100m,
                        });
                    }
            foreach (var entry in form.Entries.Where(e => e.Price is null)) entry.DiscountPercent = dice.Next(1, 5000) / 100m;
            lists.Add(form);
            await company.AsSystemAsync(p => p.GetRequiredService<PriceListService>().CreateAsync(form));
        }

        var asked = Enumerable.Range(0, 1000)
            .Select(
                _ => (
                    Customer: customers[dice.Next(4)], Day: start.AddDays(dice.Next(0, 365)), Item: dice.Next(items.Length), Unit: dice.Next(2) == 0 ? "Stk" : "Ktn",
                    Quantity: dice.Next(1, 4000) / 10m))
            .ToList();
        await company.AsSystemAsync(async p =>
        {
            await using var db = await p.GetRequiredService<Database>().ReadAsync(Erp.Catalog.CatalogPermissions.Read);
            var prices = p.GetRequiredService<Prices>();
            var differing = 0;
            foreach (var same in asked.GroupBy(a => (a.Customer, a.Day)))
            {
                var found = await prices.FindAsync(db, same.Key.Customer, [.. same.Select(a => new PriceQuestion(items[a.Item].Id, a.Unit, a.Quantity))], same.Key.Day, "EUR");
                foreach (var (question, answer) in same.Zip(found)) if (answer!.Price != Expected(question)) differing++;
            }

            Assert.Equal(0, differing);
            Assert.InRange(asked.Count(a => Expected(a) != decimal.Round(items[a.Item].Price * Factor(a.Item, a.Unit), 4)), 300, 1000);

            var hundred = asked.Take(100).Select(a => new PriceQuestion(items[a.Item].Id, a.Unit, a.Quantity)).ToList();
            await prices.FindAsync(db, customers[1], hundred, start.AddDays(100), "EUR");
            var watch = Stopwatch.StartNew();
            for (var document = 0; document < 100; document++) await prices.FindAsync(db, customers[document % 4], hundred, start.AddDays(document), "EUR");
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{10_000 / watch.Elapsed.TotalSeconds:N0} prices/s, 100 lines to a document, {lists.Sum(l => l.Entries.Count)} prices on {lists.Count} lists"));
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"10,000 prices took {watch.Elapsed}.");
        });

        decimal Factor(int item, string unit) => unit == "Stk" ? 1 : items[item].Carton;

        // Every price of every list, kept or thrown away by the words of the rule; no sharing of code with the product.
        decimal Expected((Guid Customer, DateOnly Day, int Item, string Unit, decimal Quantity) q)
        {
            var (factor, item) = (Factor(q.Item, q.Unit), items[q.Item]);
            (int Audience, DateOnly From, string Name, bool OwnUnit, decimal Scale, decimal Price)? best = null;
            foreach (var list in lists)
            {
                if (list.ValidFrom > q.Day || list.ValidTo < q.Day) continue;
                if (list.Audience == PriceAudience.Parties && list.Parties[0].PartyId != q.Customer) continue;
                if (list.Audience == PriceAudience.Groups && list.Groups[0].GroupId != memberOf[q.Customer]) continue;
                foreach (var entry in list.Entries)
                {
                    var entryFactor = entry.UnitId == piece ? 1 : item.Carton;
                    if (entry.ItemId != item.Id || entry.ValidFrom > q.Day || entry.ValidTo < q.Day || entry.QuantityFrom * entryFactor > q.Quantity * factor) continue;
                    var price = entry.Price is { } p ? p * factor / entryFactor : item.Price * factor * (100 - entry.DiscountPercent!.Value) / 100;
                    var candidate = (
                        (int)list.Audience, list.ValidFrom ?? DateOnly.MinValue, list.Name, entryFactor == factor, entry.QuantityFrom!.Value * entryFactor,
                        Math.Round(price, 4, MidpointRounding.AwayFromZero));
                    if (best is null || Beats(candidate, best.Value)) best = candidate;
                }
            }

            return best?.Price ?? Math.Round(item.Price * factor, 4, MidpointRounding.AwayFromZero);
        }

        static bool Beats(
            (int Audience, DateOnly From, string Name, bool OwnUnit, decimal Scale, decimal Price) a,
            (int Audience, DateOnly From, string Name, bool OwnUnit, decimal Scale, decimal Price) b)
        {
            if (a.Audience != b.Audience) return a.Audience > b.Audience;
            if (a.From != b.From) return a.From > b.From;
            if (a.Name != b.Name) return string.CompareOrdinal(a.Name, b.Name) < 0;
            return a.OwnUnit != b.OwnUnit ? a.OwnUnit : a.Scale > b.Scale;
        }
    }

    static PriceEntryForm Price(Guid item, decimal price, decimal from) => new() { ItemId = item, Price = price, QuantityFrom = from };
}

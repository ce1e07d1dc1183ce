using Erp.Catalog.Items;
using Erp.Catalog.PriceLists;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Tests.Platform.Imports;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Erp.Tests.Catalog;

/// <summary>What a price list refuses and what it only points out: overlaps, gaps, units that are not the item's.</summary>
public sealed class PriceListTests(Company company) : IClassFixture<Company>
{
    readonly Pricing pricing = new(company);

    [Fact]
    public async Task Prices_that_overlap_are_refused_and_both_are_named()
    {
        Languages.Use(Languages.German);
        var item = await pricing.ItemAsync(12);
        var failure = await Assert.ThrowsAsync<InvalidInputException>(() => pricing.ListAsync("Überschneidung", null,
            Price(item, 9, 100, "2026-01-01", "2026-12-31"), Price(item, 8, 200), Price(item, 7, 100, "2026-06-01", null)));
        var error = Assert.Single(failure.Errors);
        Assert.Equal("Entries[2].ValidFrom", error.Field);
        var said = error.Says.ToString();
        Assert.Contains("Zeile 3 überschneidet sich mit Zeile 1", said);
        Assert.Contains("ab Menge 100, der eine ab 01.06.2026, der andere vom 01.01.2026 bis 31.12.2026", said);
        Assert.Contains("Schäkel", said);
    }

    [Theory]
    [InlineData("2026-01-01", "2026-06-30", "2026-06-30", null, true)]
    [InlineData("2026-01-01", "2026-06-30", "2026-07-01", null, false)]
    [InlineData(null, null, null, null, true)]
    [InlineData(null, "2026-06-30", "2026-07-01", "2026-07-31", false)]
    [InlineData("2026-07-01", null, null, "2026-06-30", false)]
    [InlineData("2026-03-01", "2026-03-31", "2026-01-01", "2026-12-31", true)]
    public async Task A_day_belongs_to_one_price(string? from, string? to, string? otherFrom, string? otherTo, bool overlaps)
    {
        var item = await pricing.ItemAsync(12);
        Task<Guid> MakeAsync() => pricing.ListAsync($"Tage {Guid.CreateVersion7()}", null, Price(item, 9, 1, from, to), Price(item, 8, 1, otherFrom, otherTo));
        if (overlaps) await Assert.ThrowsAsync<InvalidInputException>(MakeAsync);
        else await MakeAsync();
    }

    [Fact]
    public async Task Other_scales_and_units_do_not_overlap()
    {
        var item = await pricing.ItemAsync(12, carton: 12);
        var carton = await pricing.UnitAsync("Ktn");
        var list = await pricing.ListAsync("Staffeln", null, Price(item, 12, 1), Price(item, 11, 10), Price(item, 120, 1, unit: carton), Price(item, 110, 10, unit: carton));
        Assert.Equal(4, (await pricing.FormAsync(list)).Entries.Count);
    }

    [Fact]
    public async Task Periods_may_change_places_and_the_database_keeps_the_rule_whoever_writes()
    {
        var item = await pricing.ItemAsync(12);
        var list = await pricing.ListAsync("Tausch", null, Price(item, 9, 1, null, "2026-06-30"), Price(item, 8, 1, "2026-07-01", null));
        await pricing.ChangeListAsync(list, form =>
        {
            (form.Entries[0].ValidFrom, form.Entries[0].ValidTo) = (new(2026, 7, 1), null);
            (form.Entries[1].ValidFrom, form.Entries[1].ValidTo) = (null, new(2026, 6, 30));
        });

        var refused = await Assert.ThrowsAsync<PostgresException>(
            () => company.QueryAsync<object>($"update price_entries set valid_from = null, valid_to = null where price_list_id = '{list}' returning id"));
        Assert.Equal("price_entries_do_not_overlap", refused.ConstraintName);
        await Assert.ThrowsAsync<PostgresException>(() => company.QueryAsync<object>($"update price_entries set discount_percent = 5 where price_list_id = '{list}' returning id"));
    }

    [Fact]
    public void Gaps_are_pointed_out()
    {
        var (item, unit) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        PricePeriod Period(int row, decimal from, string? first, string? last) => new(row, (item, unit, from), Day(first), Day(last));
        var gaps = PricePeriods.Gaps(
        [
            Period(0, 1, null, "2026-03-31"), Period(1, 1, "2026-07-01", "2026-07-31"), Period(2, 1, "2026-08-01", null),
            Period(3, 10, "2026-01-01", "2026-01-31"), Period(4, 10, "2026-01-10", "2026-01-15"), Period(5, 10, "2026-02-02", null),
        ]);
        Assert.Equal([(1m, new DateOnly(2026, 4, 1), new DateOnly(2026, 6, 30)), (10m, new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 1))], gaps.Select(g => (g.Key.Quantity, g.From, g.To)));
    }

    [Fact]
    public async Task A_list_with_gaps_stands_and_the_list_price_fills_them()
    {
        var item = await pricing.ItemAsync(12);
        await pricing.ListAsync("Lücke", null, Price(item, 9, 1, "2026-01-01", "2026-03-31"), Price(item, 8, 1, "2026-07-01", null));
        Assert.Equal([9, 12, 8], [(await At(3, 31)).Price, (await At(4, 1)).Price, (await At(7, 1)).Price]);

        Task<PriceAnswer> At(int month, int day) => pricing.FindAsync(item, date: new(2026, month, day));
    }

    [Fact]
    public async Task Everything_wrong_is_told_at_its_field()
    {
        var item = await pricing.ItemAsync(12);
        var failure = await Assert.ThrowsAsync<InvalidInputException>(() => pricing.ListAsync("Falsch", form =>
        {
            (form.ValidFrom, form.ValidTo, form.Audience) = (new(2026, 12, 31), new(2026, 1, 1), PriceAudience.Groups);
        },
            Price(item, 9, 1, unit: Guid.CreateVersion7()), new() { ItemId = item, QuantityFrom = 5, Price = 9, DiscountPercent = 5 }, new() { ItemId = item, QuantityFrom = 7 },
            Price(item, 9, 9, "2026-02-01", "2026-01-01"), Price(Guid.CreateVersion7(), 1, 1)));
        Assert.Equal(
            ["Entries[0].UnitId", "Entries[1].Price", "Entries[2].Price", "Entries[3].ValidTo", "Entries[4].ItemId", "Groups", "ValidTo"],
            failure.Errors.Select(e => e.Field).Order(StringComparer.Ordinal));

        var currency = await Assert.ThrowsAsync<InvalidInputException>(() => pricing.ListAsync("Fremd", form => form.Currency = "ZZZ"));
        Assert.Equal("Currency", Assert.Single(currency.Errors).Field);
        await pricing.ListAsync("Doppelt");
        var taken = await Assert.ThrowsAsync<BusinessRuleException>(() => pricing.ListAsync("Doppelt"));
        Assert.Equal(PriceListTexts.NameTaken, taken.Says.Text);
    }

    [Fact]
    public async Task A_file_adds_and_changes_prices_and_takes_none_away()
    {
        var (one, two) = (await NumberedAsync("PL-1"), await NumberedAsync("PL-2"));
        var desk = new ImportDesk(company);
        var (_, first) = await desk.BringAsync("catalog/price-lists", "Preisliste;Artikelnummer;Einheit;Ab Menge;Preis\nDatei;PL-1;;1;9,50\nDatei;PL-1;;100;8,25\nDatei;PL-1;Ktn;1;100\n");
        Assert.Equal((1, 0), (first.Created, first.Wrong));
        var (_, second) = await desk.BringAsync("catalog/price-lists", "Preisliste;Artikelnummer;Ab Menge;Preis\nDatei;PL-1;100;8,00\nDatei;PL-2;1;3,3333\n");
        Assert.Equal((1, 0), (second.Changed, second.Wrong));
        Assert.Equal([9.5m, 8m, 100m, 3.3333m], (await company.QueryAsync<decimal[]>(
            "select array_agg(e.price order by i.number, u.code desc, e.quantity_from) from price_entries e join price_lists l on l.id = e.price_list_id join items i on i.id = e.item_id join units u on u.id = e.unit_id where l.name = 'Datei'")));
        var (_, third) = await desk.BringAsync("catalog/price-lists", "Preisliste;Artikelnummer;Ab Menge;Preis;Gültig von\nDatei;PL-2;1;3;01.01.2026\n");
        Assert.Equal(1, third.Wrong);
        Assert.Equal((9.5m, 3.3333m), ((await pricing.FindAsync(one)).Price, (await pricing.FindAsync(two)).Price));

        Task<Guid> NumberedAsync(string number) => pricing.ItemAsync(12, carton: 12, form => form.Number = number);
    }

    [Fact]
    public async Task What_is_on_a_list_stays_and_a_deleted_list_leaves_nothing()
    {
        var item = await pricing.ItemAsync(12);
        var list = await pricing.ListAsync("Weg", null, Price(item, 9, 1));
        await Assert.ThrowsAsync<BusinessRuleException>(() => company.AsSystemAsync(p => p.GetRequiredService<ItemService>().DeleteAsync(item)));
        await company.AsSystemAsync(p => p.GetRequiredService<PriceListService>().DeleteAsync(list));
        Assert.Equal(0L, await company.QueryAsync<long>($"select count(*) from price_entries where price_list_id = '{list}'"));
    }

    static PriceEntryForm Price(Guid item, decimal price, decimal from, string? first = null, string? last = null, Guid? unit = null) =>
        new() { ItemId = item, UnitId = unit, Price = price, QuantityFrom = from, ValidFrom = Day(first), ValidTo = Day(last) };

    static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}

using Erp.Platform.Amounts;
using Erp.Platform.Work;
using Erp.Sales.Invoices;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>What holds of any number of invoices in several currencies, paid in parts, together, with and without discount, at whatever rate.</summary>
public sealed class ForeignCurrencyProperties(ForeignShop abroad) : IClassFixture<ForeignShop>
{
    const int Invoices = 45, Payments = 70;

    static readonly string[] Currencies = ["EUR", "CHF", "USD"];

    readonly Random dice = new(20261121);

    [Fact]
    public async Task Exchange_differences_are_the_difference_of_rates_to_the_cent_and_nothing_stays_open()
    {
        for (var day = abroad.Shop.Today.AddDays(-90); day < abroad.Early; day = day.AddDays(7))
            foreach (var currency in Currencies[1..]) await abroad.RateAsync(currency, day, dice.Next(600_000, 1_700_000) / 1_000_000m);
        var customer = await abroad.Shop.CustomerAsync();
        var owed = new List<InvoiceDetail>();
        for (var i = 0; i < Invoices; i++) owed.Add(await InvoiceAsync(customer));

        for (var i = 0; i < Payments && owed.Count > 0; i++) await PayAsync(customer, owed, all: false);
        foreach (var currency in Currencies) await PayAsync(customer, [.. owed.Where(o => o.Currency == currency)], all: true);

        Assert.Empty(await abroad.OpenAsync(customer));
        Assert.Equal((0m, 0m), await TwoAsync("select sum(open), sum(home_open) from open_items"));
        Assert.Equal(0, await abroad.Shop.QueryAsync<long>("select count(*) from (select entry_id from journal_lines group by entry_id having sum(debit) <> sum(credit)) e"));
        Assert.Equal(0m, await abroad.OnAsync("1200"));
        // What came in, less what was billed and not given as a discount, all in euro.
        var (billed, arrived) = (await abroad.Shop.QueryAsync<decimal>("select sum(home_gross) from invoices"), await abroad.Shop.QueryAsync<decimal>("select sum(home_amount) from payments"));
        var discount = await abroad.Shop.QueryAsync<decimal>("select sum(home_settled) from payment_allocations") - await BookedAsync();
        Assert.Equal(arrived - (billed - discount), -await abroad.OnAsync("4840", "6880"));
        Assert.Equal(arrived, await abroad.OnAsync("1800"));
        Assert.True(discount > 0);
        // In the currency of the books there is no difference at all.
        Assert.Equal(
            0,
            await abroad.Shop.QueryAsync<long>("select count(*) from payments p join journal_entries e on e.source_id = p.id join journal_lines l on l.entry_id = e.id join accounts a on a.id = l.account_id where p.currency = 'EUR' and a.number in ('4840', '6880')"));
        Assert.Empty((await abroad.Shop.Services.GetRequiredService<Replay>().RunAsync(abroad.Shop.Tenant)).Tables.Where(t => t.Differing > 0).Select(t => $"{t.Table}: {t.Differing}"));
    }

    async Task<InvoiceDetail> InvoiceAsync(Guid customer)
    {
        var form = abroad.Shop.InvoiceForm(customer);
        (form.Currency, form.DeliveryDate, form.DiscountPercent, form.Freight) = (Currencies[dice.Next(3)], abroad.Shop.Today.AddDays(-dice.Next(0, 90)), dice.Next(3), dice.Next(2) * 7.77m);
        form.Lines = [.. Enumerable.Range(0, dice.Next(1, 5)).Select(_ => new Erp.Sales.Documents.LineForm
        {
            Text = "Beratung", UnitCode = "Std", Quantity = dice.Next(1, 9_000) / 1000m, UnitPrice = dice.Next(1, 900_000) / 1000m,
        })];
        var id = await abroad.Shop.IssuedInvoiceAsync(form);
        var invoice = await abroad.InvoiceDetailAsync(id);
        Assert.Equal(invoice.Home?.Gross ?? invoice.Totals.Gross, await abroad.Shop.QueryAsync<decimal>($"select home_amount from open_items where source_id = '{id}'"));
        return invoice;
    }

    /// <summary>Pays a part, or all but a discount, of one or several invoices of a currency.</summary>
    async Task PayAsync(Guid customer, List<InvoiceDetail> owed, bool all)
    {
        var open = (await abroad.OpenAsync(customer)).ToDictionary(i => i.SourceId, i => i.Open);
        owed.RemoveAll(o => !open.ContainsKey(o.Id));
        if (owed.Count == 0) return;
        var currency = owed[dice.Next(owed.Count)].Currency;
        var chosen = owed.Where(o => o.Currency == currency).Take(all ? int.MaxValue : dice.Next(1, 4)).ToList();
        var parts = chosen.Select(o => Part(o.Id, open[o.Id], all)).ToArray();
        var rate = currency == "EUR" ? (decimal?)null : dice.Next(2) == 0 ? null : dice.Next(700_000, 1_300_000) / 1_000_000m;
        await abroad.PayAsync(customer, abroad.Shop.Today.AddDays(-dice.Next(0, 60)), currency, rate is { } own ? Math.Max(0.01m, Money.ToHome(parts.Sum(p => p.Amount), own)) : null, parts);
    }

    (Guid, decimal Amount, decimal) Part(Guid id, decimal open, bool all)
    {
        if (all || open < 1) return (id, open, 0);
        if (dice.Next(3) > 0) return (id, Money.Round(open * dice.Next(1, 100) / 100), 0);
        var discount = Money.Percent(open, 3);
        return (id, open - discount, discount);
    }

    /// <summary>What the paid parts alone stood in the books with: what came in less the exchange differences.</summary>
    Task<decimal> BookedAsync() => abroad.Shop.QueryAsync<decimal>(
        "select sum(home_settled - case when discount = 0 then 0 else home_settled - round(home_settled * amount / (amount + discount), 2) end) from payment_allocations");

    async Task<(decimal, decimal)> TwoAsync(string sql)
    {
        var both = await abroad.Shop.QueryAsync<decimal[]>($"select array[a, b] from ({sql}) as s (a, b)");
        return (both[0], both[1]);
    }
}

using Erp.Finance.Payments;
using Erp.Platform.Amounts;
using Erp.Platform.Work;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>What is owed can be looked at as it stood on any day, and is then what the books say of that day, whatever was credited and paid in whatever currency and order.</summary>
public sealed class OpenItemProperties(ForeignShop abroad) : IClassFixture<ForeignShop>
{
    const int Invoices = 12;

    static readonly string[] Currencies = ["EUR", "CHF", "USD"];
    static readonly int[] Steps = [0, 1, 2, 1, 0];

    readonly Random dice = new(20261121);

    [Fact]
    public async Task What_is_open_on_any_day_is_what_the_books_say_on_it()
    {
        var customer = await abroad.Shop.CustomerAsync();
        for (var i = 0; i < Invoices; i++)
        {
            var id = await InvoiceAsync(customer, Currencies[i % Currencies.Length]);
            // Credits of a third and payments of a part, in any order and on days before the invoice too.
            foreach (var step in Steps.OrderBy(_ => dice.Next())) await (step == 0 ? CreditAsync(id) : PayAsync(customer, id, step == 1 ? 7 : 3));
            if (i % 4 > 0) await PayAsync(customer, id, 1);
        }

        for (var day = abroad.Shop.Today.AddDays(-60); day <= abroad.Shop.Today; day = day.AddDays(1))
        {
            var open = await abroad.Shop.AsSystemAsync(p => p.GetRequiredService<OpenItemQueries>().TotalsAsync(on: day));
            Assert.Equal((day, await abroad.Shop.QueryAsync<decimal>(
                $"select coalesce(sum(l.debit - l.credit), 0) from journal_lines l join accounts a on a.id = l.account_id where a.number = '1200' and l.posting_date <= '{day:yyyy-MM-dd}'")), (day, open.Total));
        }

        var today = await abroad.Shop.AsSystemAsync(p => p.GetRequiredService<OpenItemQueries>().ListAsync(customer, take: 100, on: abroad.Shop.Today));
        Assert.Equal((await abroad.OpenAsync(customer)).Select(i => (i.DocumentNumber, i.Open, i.HomeOpen)), today.Select(i => (i.DocumentNumber, i.Open, i.HomeOpen)));
        // Rounding did leave cents between some of what was set off.
        Assert.NotEqual(
            0,
            await abroad.Shop.QueryAsync<decimal>(
                "select sum(abs(home)) from (select sum(home_settled) as home from open_item_set_offs group by least(open_item_id, against_id), greatest(open_item_id, against_id)) s"));
        Assert.Empty((await abroad.Shop.Services.GetRequiredService<Replay>().RunAsync(abroad.Shop.Tenant)).Tables.Where(t => t.Differing > 0).Select(t => $"{t.Table}: {t.Differing}"));
    }

    Task<Guid> InvoiceAsync(Guid customer, string currency)
    {
        var (form, day) = (abroad.Shop.InvoiceForm(customer, price: 1000), abroad.Shop.Today.AddDays(-dice.Next(5, 30)));
        (form.Currency, form.InvoiceDate, form.DeliveryDate) = (currency, day, day);
        return abroad.Shop.IssuedInvoiceAsync(form);
    }

    async Task CreditAsync(Guid invoice)
    {
        var note = await abroad.Shop.InvoicesAsync(s => s.CreditAsync(invoice, new() { Reason = "Mangel" }));
        var form = (await abroad.InvoiceDetailAsync(note)).Form;
        var days = abroad.Shop.Today.DayNumber - (await abroad.InvoiceDetailAsync(invoice)).InvoiceDate!.Value.DayNumber;
        (form.InvoiceDate, form.Lines[0].Quantity, form.Lines[0].UnitPrice) = (abroad.Shop.Today.AddDays(-dice.Next(0, days + 1)), -1, 333.33m);
        await abroad.Shop.InvoicesAsync(s => s.ChangeDraftAsync(note, form));
        await abroad.Shop.InvoicesAsync(s => s.IssueAsync(note));
    }

    /// <summary>Pays one part in so many of what is still open of an invoice.</summary>
    async Task PayAsync(Guid customer, Guid invoice, int parts)
    {
        if ((await abroad.OpenAsync(customer)).SingleOrDefault(i => i.SourceId == invoice) is not { } item) return;
        await abroad.PayAsync(customer, abroad.Shop.Today.AddDays(-dice.Next(0, 50)), item.Currency, item.Currency == "EUR" ? null : item.HomeOpen + 10, (invoice, Money.Round(item.Open / parts), 0));
    }
}

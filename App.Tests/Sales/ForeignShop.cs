using Erp.Catalog.Currencies;
using Erp.Finance.Accounts;
using Erp.Finance.Payments;
using Erp.Platform.Records;
using Erp.Sales.Invoices;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>A company that sells in francs and dollars too. Of the pound it knows no rate.</summary>
public sealed class ForeignShop(TestCluster cluster) : IAsyncLifetime
{
    /// <summary>The company.</summary>
    public Shop Shop { get; } = new(cluster);

    /// <summary>Days on which a euro came to cost another amount of francs: 0.95, 0.9412, 0.92.</summary>
    public DateOnly Early => Shop.Today.AddDays(-30);

    /// <inheritdoc cref="Early"/>
    public DateOnly Middle => Shop.Today.AddDays(-20);

    /// <inheritdoc cref="Early"/>
    public DateOnly Late => Shop.Today.AddDays(-5);

    public async ValueTask InitializeAsync()
    {
        await Shop.InitializeAsync();
        await RateAsync("CHF", Early, 0.95m);
        await RateAsync("CHF", Middle, 0.9412m);
        await RateAsync("CHF", Late, 0.92m);
        await RateAsync("USD", Early, 1.10m);
    }

    public ValueTask DisposeAsync() => Shop.DisposeAsync();

    public Task RateAsync(string currency, DateOnly date, decimal rate) =>
        Shop.AsSystemAsync(p => p.GetRequiredService<RecordService>().CreateAsync(CurrencyRecords.Rates, new ExchangeRateForm { Currency = currency, Date = date, Rate = rate }));

    public Task<Guid> CustomerAsync(string currency = "CHF") => Shop.CustomerAsync("Zürich Bühne AG", p => p.Currency = currency);

    /// <summary>An issued invoice of one line, supplied on a day.</summary>
    public Task<Guid> InvoiceAsync(Guid customer, DateOnly supplied, decimal price = 100)
    {
        var form = Shop.InvoiceForm(customer, price);
        (form.InvoiceDate, form.DeliveryDate) = (supplied, supplied);
        return Shop.IssuedInvoiceAsync(form);
    }

    /// <summary>Pays items of a customer in their currency.</summary>
    public Task<Guid> PayAsync(Guid customer, DateOnly date, string? currency, decimal? home, params (Guid Invoice, decimal Amount, decimal Discount)[] parts) => Shop.AsSystemAsync(async p =>
    {
        var items = await p.GetRequiredService<OpenItemQueries>().ListAsync(customer);
        return await p.GetRequiredService<PaymentService>().RecordAsync(new()
        {
            PartyId = customer, Date = date, AccountId = (await p.GetRequiredService<AccountQueries>().MoneyAccountsAsync())[0].Id, Currency = currency,
            HomeAmount = home, Amount = parts.Sum(a => a.Amount),
            Allocations = [.. parts.Select(a => new PaymentAllocationForm { OpenItemId = items.Single(i => i.SourceId == a.Invoice).Id, Amount = a.Amount, Discount = a.Discount })],
        });
    });

    /// <summary>What a customer owes, in their currency and in the books.</summary>
    public Task<IReadOnlyList<OpenItemRow>> OpenAsync(Guid customer) => Shop.AsSystemAsync(p => p.GetRequiredService<OpenItemQueries>().ListAsync(customer));

    /// <summary>The balance of accounts, debit less credit.</summary>
    public Task<decimal> OnAsync(params string[] accounts) => Shop.QueryAsync<decimal>(
        $"select coalesce(sum(l.debit - l.credit), 0) from journal_lines l join accounts a on a.id = l.account_id where a.number in ('{string.Join("','", accounts)}')");

    /// <summary>What a document posted, account by account, debit less credit.</summary>
    public Task<string> PostedAsync(Guid source) => Shop.QueryAsync<string>(
        $"""
        select string_agg(number || ' ' || amount, ', ' order by number) from (
            select a.number, sum(l.debit - l.credit) as amount from journal_lines l join accounts a on a.id = l.account_id join journal_entries e on e.id = l.entry_id
            where e.source_id = '{source}' group by a.number having sum(l.debit - l.credit) <> 0) as lines
        """);

    public Task<InvoiceDetail> InvoiceDetailAsync(Guid id) => Shop.InvoiceDetailAsync(id);
}

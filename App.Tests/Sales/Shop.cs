using Erp.Catalog.Contracts;
using Erp.Catalog.Items;
using Erp.Catalog.Units;
using Erp.Finance.Accounts;
using Erp.Finance.Payments;
using Erp.Parties;
using Erp.Platform.Tenancy;
using Erp.Sales.Deliveries;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>A company that sells, in the words of the trade.</summary>
public sealed class Shop(TestCluster cluster) : Company(cluster)
{
    /// <summary>Today's date in the shop.</summary>
    public DateOnly Today => Clock.Today();

    public Task<Guid> CustomerAsync(string name = "Lichthaus Müller GmbH", Action<PartyForm>? but = null)
    {
        var form = new PartyForm { CompanyName = name, Address = new() { Street = "Hafenstraße 1", PostCode = "20457", City = "Hamburg" } };
        but?.Invoke(form);
        return AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(form));
    }

    public Task<Guid> ItemAsync(decimal price, Action<ItemForm>? but = null) => AsSystemAsync(async p =>
    {
        var units = await p.GetRequiredService<UnitQueries>().LookUpAsync();
        var form = new ItemForm { NameDe = "Scheinwerfer", NameEn = "Spotlight", UnitId = units.Single(u => u.Code == "Stk").Id, SalesPrice = price };
        but?.Invoke(form);
        return await p.GetRequiredService<ItemService>().CreateAsync(form);
    });

    /// <summary>An order form with one line per item: two pieces each.</summary>
    public OrderForm OrderForm(Guid customerId, params Guid[] items) => new()
    {
        CustomerId = customerId, OrderDate = Today, DeliveryDate = Today, Lines = [.. items.Select(id => new LineForm { ItemId = id, Quantity = 2 })],
    };

    /// <summary>An invoice form with one line of free text.</summary>
    public InvoiceForm InvoiceForm(Guid customerId, decimal price = 100) => new()
    {
        CustomerId = customerId, DeliveryDate = Today, Lines = [new() { Text = "Beratung", UnitCode = "Std", Quantity = 1, UnitPrice = price }],
    };

    public Task<Guid> OrderAsync(OrderForm form) => OrdersAsync(s => s.CreateDraftAsync(form));

    public async Task<Guid> ConfirmedOrderAsync(OrderForm form)
    {
        var id = await OrderAsync(form);
        await OrdersAsync(s => s.ConfirmAsync(id));
        return id;
    }

    public async Task<Guid> IssuedInvoiceAsync(InvoiceForm form)
    {
        var id = await InvoicesAsync(s => s.CreateDraftAsync(form));
        await InvoicesAsync(s => s.IssueAsync(id));
        return id;
    }

    public Task<Guid> PayAsync(Guid invoiceId, decimal amount) => AsSystemAsync(async p =>
    {
        var invoice = await p.GetRequiredService<InvoiceQueries>().DetailAsync(invoiceId);
        var item = (await p.GetRequiredService<OpenItemQueries>().ListAsync(invoice.Customer.Id)).Single(i => i.SourceId == invoiceId);
        var bank = (await p.GetRequiredService<AccountQueries>().MoneyAccountsAsync())[0];
        return await p.GetRequiredService<PaymentService>().RecordAsync(new()
        {
            PartyId = invoice.Customer.Id, Date = Today, AccountId = bank.Id, Amount = amount, Allocations = [new() { OpenItemId = item.Id, Amount = amount }],
        });
    });

    public Task TakeBackPaymentAsync(Guid paymentId) => AsSystemAsync(p => p.GetRequiredService<PaymentService>().CancelAsync(paymentId, "Rücklastschrift"));

    /// <summary>A quote form, valid for a month, with one line per item: two pieces each.</summary>
    public QuoteForm QuoteForm(Guid customerId, params Guid[] items) => new()
    {
        CustomerId = customerId, QuoteDate = Today, ValidUntil = Today.AddDays(30), DeliveryDate = Today, Lines = [.. items.Select(id => new LineForm { ItemId = id, Quantity = 2 })],
    };

    public async Task<Guid> SentQuoteAsync(QuoteForm form)
    {
        var id = await QuotesAsync(s => s.CreateDraftAsync(form));
        await QuotesAsync(s => s.SendAsync(id));
        return id;
    }

    public Task<QuoteDetail> QuoteDetailAsync(Guid id) => AsSystemAsync(p => p.GetRequiredService<QuoteQueries>().DetailAsync(id));

    public Task<T> QuotesAsync<T>(Func<QuoteService, Task<T>> act) => AsSystemAsync(p => act(p.GetRequiredService<QuoteService>()));

    public Task QuotesAsync(Func<QuoteService, Task> act) => AsSystemAsync(p => act(p.GetRequiredService<QuoteService>()));

    public Task<OrderDetail> OrderDetailAsync(Guid id) => AsSystemAsync(p => p.GetRequiredService<OrderQueries>().DetailAsync(id));

    /// <summary>A service: nothing the warehouse needs to have for a delivery.</summary>
    public Task<Guid> ServiceAsync(decimal price) => ItemAsync(price, i => i.Kind = ItemKind.Service);

    /// <summary>Delivers everything that is left on an order.</summary>
    public async Task DeliverAsync(Guid order)
    {
        var id = await DeliveriesAsync(s => s.CreateAsync(order));
        await DeliveriesAsync(s => s.PostAsync(id));
    }

    public Task<DeliveryDetail> DeliveryDetailAsync(Guid id) => AsSystemAsync(p => p.GetRequiredService<DeliveryQueries>().DetailAsync(id));

    public Task<InvoiceDetail> InvoiceDetailAsync(Guid id) => AsSystemAsync(p => p.GetRequiredService<InvoiceQueries>().DetailAsync(id));

    public Task<T> OrdersAsync<T>(Func<OrderService, Task<T>> act) => AsSystemAsync(p => act(p.GetRequiredService<OrderService>()));

    public Task OrdersAsync(Func<OrderService, Task> act) => AsSystemAsync(p => act(p.GetRequiredService<OrderService>()));

    public Task<T> DeliveriesAsync<T>(Func<DeliveryService, Task<T>> act) => AsSystemAsync(p => act(p.GetRequiredService<DeliveryService>()));

    public Task DeliveriesAsync(Func<DeliveryService, Task> act) => AsSystemAsync(p => act(p.GetRequiredService<DeliveryService>()));

    public Task<T> InvoicesAsync<T>(Func<InvoiceService, Task<T>> act) => AsSystemAsync(p => act(p.GetRequiredService<InvoiceService>()));

    public Task InvoicesAsync(Func<InvoiceService, Task> act) => AsSystemAsync(p => act(p.GetRequiredService<InvoiceService>()));
}

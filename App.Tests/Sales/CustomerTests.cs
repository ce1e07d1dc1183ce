using System.Diagnostics;
using System.Globalization;
using Erp.Parties;
using Erp.Parties.Addresses;
using Erp.Parties.Contacts;
using Erp.Parties.Contracts;
using Erp.Platform.Work;
using Erp.Sales;
using Erp.Sales.Credit;
using Erp.Sales.Deliveries;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Overview;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>What is agreed with a customer shows on their documents: addresses by purpose, contacts, credit; and their page tells it all.</summary>
public sealed class CustomerTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Invoices_go_to_the_billing_address_goods_to_the_delivery_address_and_another_can_be_chosen()
    {
        var customer = await shop.CustomerAsync("Adressen GmbH");
        await AddressAsync(customer, AddressPurpose.Billing, "Rechnungsweg 1");
        await AddressAsync(customer, AddressPurpose.Delivery, "Rampe 2");
        var other = await AddressAsync(customer, AddressPurpose.Other, "Nebenstelle 3");
        var order = await shop.ConfirmedOrderAsync(shop.OrderForm(customer, await shop.ItemAsync(10)));
        var invoice = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        var delivery = await shop.AsSystemAsync(p => p.GetRequiredService<DeliveryService>().CreateAsync(order));

        Assert.Equal("Hafenstraße 1", (await AskAsync<OrderQueries, OrderDetail>(q => q.DetailAsync(order))).Customer.Address.Street);
        var bill = await AskAsync<InvoiceQueries, InvoiceDetail>(q => q.DetailAsync(invoice));
        Assert.Equal("Rechnungsweg 1", bill.Customer.Address.Street);
        var note = await AskAsync<DeliveryQueries, DeliveryDetail>(q => q.DetailAsync(delivery));
        Assert.Equal("Rampe 2", note.Customer.Address.Street);

        bill.Form.AddressId = note.Form.AddressId = other;
        await shop.InvoicesAsync(s => s.ChangeDraftAsync(invoice, bill.Form));
        await shop.AsSystemAsync(p => p.GetRequiredService<DeliveryService>().ChangeDraftAsync(delivery, note.Form));
        Assert.Equal("Nebenstelle 3", (await AskAsync<InvoiceQueries, InvoiceDetail>(q => q.DetailAsync(invoice))).Customer.Address.Street);
        Assert.Equal("Nebenstelle 3", (await AskAsync<DeliveryQueries, DeliveryDetail>(q => q.DetailAsync(delivery))).Customer.Address.Street);
    }

    [Fact]
    public async Task A_purpose_has_one_usual_address_and_a_party_one_primary_contact()
    {
        var customer = await shop.CustomerAsync("Einmal GmbH");
        var first = await AddressAsync(customer, AddressPurpose.Billing, "Alt 1");
        await AddressAsync(customer, AddressPurpose.Billing, "Neu 2");
        foreach (var name in new[] { "Erste", "Zweite" }) await shop.AsSystemAsync(p => p.GetRequiredService<ContactService>().CreateAsync(customer, new() { LastName = name, IsPrimary = true }));

        var addresses = await AskAsync<PartyAddressQueries, IReadOnlyList<PartyAddressDetail>>(q => q.OfAsync(customer));
        Assert.Equal([("Neu 2", true), ("Alt 1", false)], addresses.Select(a => (a.Form.Address.Street!, a.Form.IsDefault)));
        var contacts = await AskAsync<ContactQueries, IReadOnlyList<ContactDetail>>(q => q.OfAsync(customer));
        Assert.Equal([("Zweite", true), ("Erste", false)], contacts.Select(c => (c.Name, c.Form.IsPrimary)));
        var stale = addresses[1].Form;
        stale.Version--;
        await Assert.ThrowsAsync<ConflictException>(() => shop.AsSystemAsync(p => p.GetRequiredService<PartyAddressService>().ChangeAsync(first, stale)));
        var nowhere = await Assert.ThrowsAsync<InvalidInputException>(() => AddressAsync(customer, AddressPurpose.Other, " "));
        Assert.Equal("Address.Street", Assert.Single(nowhere.Errors).Field);
    }

    [Fact]
    public async Task A_document_is_addressed_to_a_contact_of_its_customer_whose_data_lies_under_their_own_key()
    {
        var (customer, stranger) = (await shop.CustomerAsync("Mensch GmbH"), await shop.CustomerAsync("Fremd GmbH"));
        var contact = await shop.AsSystemAsync(
            p => p.GetRequiredService<ContactService>().CreateAsync(customer, new() { Title = "Dr.", FirstName = "Anke", LastName = "Petersen", Function = "Einkaufsleitung" }));
        var form = shop.InvoiceForm(customer);
        form.ContactId = contact;
        var invoice = await shop.InvoicesAsync(s => s.CreateDraftAsync(form));
        Assert.Equal("Dr. Anke Petersen", (await AskAsync<InvoiceQueries, InvoiceDetail>(q => q.DetailAsync(invoice))).Customer.ContactName);
        form.CustomerId = stranger;
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => shop.InvoicesAsync(s => s.CreateDraftAsync(form)));
        Assert.Equal(nameof(DocumentForm.ContactId), Assert.Single(refused.Errors).Field);
        var logged = await shop.QueryAsync<string>($"select fields::text from changes where entity_id = '{contact}'");
        Assert.DoesNotContain("Petersen", logged, StringComparison.Ordinal);
        Assert.DoesNotContain("Einkaufsleitung", logged, StringComparison.Ordinal);
        Assert.Contains($"enc:{contact:N}", logged, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beyond_the_credit_limit_an_order_is_warned_of_or_refused_with_the_figures_unless_somebody_approves()
    {
        var customer = await shop.CustomerAsync("Limit GmbH", f => f.CreditLimit = 500);
        await shop.IssuedInvoiceAsync(shop.InvoiceForm(customer));
        var item = await shop.ItemAsync(50);
        var first = await shop.ConfirmedOrderAsync(shop.OrderForm(customer, item));
        await CheckAsync(CreditCheck.Block);
        Assert.Equal((119m, 119m), await UsedAsync(customer));

        var second = await shop.OrderAsync(shop.OrderForm(customer, item, item, item));
        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => shop.OrdersAsync(s => s.ConfirmAsync(second)));
        Assert.Equal(CreditTexts.Figures, refused.Says.Text);
        Assert.Contains("595", refused.Says.In(CultureInfo.GetCultureInfo("de")), StringComparison.Ordinal);

        var clerk = await shop.HireAsync("Clerk", SalesPermissions.Read, SalesPermissions.Write);
        await Assert.ThrowsAsync<ForbiddenException>(() => shop.AsAsync(clerk, p => p.GetRequiredService<OrderService>().ConfirmBeyondLimitAsync(second, new() { Reason = "Stammkunde" })));
        await shop.OrdersAsync(s => s.ConfirmBeyondLimitAsync(second, new() { Reason = "Stammkunde" }));
        Assert.Equal("Stammkunde", (await AskAsync<OrderQueries, OrderDetail>(q => q.DetailAsync(second))).CreditReason);

        var third = await shop.OrderAsync(shop.OrderForm(customer, item));
        await CheckAsync(CreditCheck.Warn);
        await shop.OrdersAsync(s => s.ConfirmAsync(third));
        var bill = await shop.OrdersAsync(s => s.CreateInvoiceAsync(first));
        Assert.Equal((119m, 595m), await UsedAsync(customer));
        await shop.InvoicesAsync(s => s.IssueAsync(bill));
        Assert.Equal((238m, 476m), await UsedAsync(customer));
    }

    /// <summary>A return worth nearly as much as the goods leaves little of the order; its freight goes by size all the same, as on invoices.</summary>
    [Theory]
    [InlineData(900, 178.5)]
    [InlineData(1000, 59.5)]
    public async Task What_an_order_with_a_return_uses_of_the_limit_stays_the_same_when_a_part_of_it_is_billed(int returned, double gross)
    {
        var customer = await shop.CustomerAsync("Retoure GmbH", f => f.CreditLimit = 5000);
        var form = shop.OrderForm(customer, await shop.ServiceAsync(1000));
        (form.Freight, form.Lines[0].Quantity) = (50, 1);
        form.Lines.Add(new() { Text = "Rücknahme", UnitCode = "Stk", Quantity = -1, UnitPrice = returned });
        var order = await shop.ConfirmedOrderAsync(form);
        Assert.Equal((0m, (decimal)gross), await UsedAsync(customer));
        var invoice = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        var part = (await shop.InvoiceDetailAsync(invoice)).Form;
        part.Lines.RemoveAt(1);
        await shop.InvoicesAsync(s => s.ChangeDraftAsync(invoice, part));
        await shop.InvoicesAsync(s => s.IssueAsync(invoice));
        var (open, ordered) = await UsedAsync(customer);
        Assert.Equal((decimal)gross, open + ordered);
    }

    [Fact]
    public async Task Orders_confirmed_at_once_share_one_credit_limit()
    {
        var customer = await shop.CustomerAsync("Gleichzeitig GmbH", f => f.CreditLimit = 500);
        var item = await shop.ItemAsync(100);
        await CheckAsync(CreditCheck.Block);
        var orders = new List<Guid>();
        for (var i = 0; i < 6; i++) orders.Add(await shop.OrderAsync(shop.OrderForm(customer, item)));

        var refused = await Task.WhenAll(orders.Select(id => Xunit.Record.ExceptionAsync(() => shop.OrdersAsync(s => s.ConfirmAsync(id))).AsTask()));

        Assert.All(refused, failure => Assert.True(failure is null or BusinessRuleException, failure?.ToString()));
        Assert.Equal((2, 476m), (refused.Count(failure => failure is null), (await UsedAsync(customer)).Item2));
        await CheckAsync(CreditCheck.Warn);
    }

    [Fact]
    public async Task A_customer_with_ten_thousand_documents_is_shown_at_once()
    {
        var customer = await shop.CustomerAsync("Viel GmbH");
        await shop.OrderAsync(shop.OrderForm(customer, await shop.ItemAsync(10)));
        var invoice = await shop.IssuedInvoiceAsync(shop.InvoiceForm(customer));
        await CopyAsync("invoices", invoice, "'number', 'X-' || g, 'invoice_date', current_date - g % 700");
        await shop.QueryAsync<string>("analyze invoices; select ''");
        foreach (var _ in Enumerable.Range(0, 2)) await ShowAsync();

        var watch = Stopwatch.StartNew();
        var documents = await ShowAsync();
        watch.Stop();

        Assert.Equal(26, documents.Count);
        Assert.True(documents.SequenceEqual(documents.OrderByDescending(d => d.Date)) || documents.Zip(documents.Skip(1)).All(d => d.First.Date >= d.Second.Date));
        Assert.Equal(10_002, (await AskAsync<CustomerQueries, IReadOnlyList<CustomerDocument>>(q => q.DocumentsAsync(customer, skip: 10_000, take: 100))).Count + 10_000);
        Assert.True(watch.ElapsedMilliseconds <= 300, $"{watch.ElapsedMilliseconds} ms");

        Task<IReadOnlyList<CustomerDocument>> ShowAsync() => shop.AsSystemAsync(async p =>
        {
            await p.GetRequiredService<CustomerQueries>().SalesAsync(customer);
            await p.GetRequiredService<SalesFigureQueries>().TurnoverAsync(customer);
            await p.GetRequiredService<Erp.Finance.Payments.OpenItemQueries>().TotalsAsync(customer);
            return await p.GetRequiredService<CustomerQueries>().DocumentsAsync(customer, take: 26);
        });
    }

    Task<string> CopyAsync(string table, Guid id, string but) => shop.QueryAsync<string>(
        $"insert into {table} select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), {but}))).* from {table} t, generate_series(1, 10000) g where t.id = '{id}'; select ''");

    async Task<(decimal, decimal)> UsedAsync(Guid customer)
    {
        var standing = await AskAsync<CreditQueries, CreditStanding>(q => q.StandingAsync(customer));
        return (standing.OpenItems, standing.Ordered);
    }

    Task CheckAsync(CreditCheck check) => shop.AsSystemAsync(async p =>
    {
        var (_, form) = await p.GetRequiredService<CreditQueries>().SettingsAsync();
        form.Check = check;
        await p.GetRequiredService<CreditService>().ChangeSettingsAsync(form);
    });

    Task<Guid> AddressAsync(Guid customer, AddressPurpose purpose, string street) => shop.AsSystemAsync(p =>
        p.GetRequiredService<PartyAddressService>().CreateAsync(customer, new() { Purpose = purpose, IsDefault = true, Address = new() { Street = street, PostCode = "20457", City = "Hamburg" } }));

    Task<T> AskAsync<TQueries, T>(Func<TQueries, Task<T>> ask) where TQueries : class => shop.AsSystemAsync(p => ask(p.GetRequiredService<TQueries>()));
}

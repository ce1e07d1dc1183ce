using Erp.Finance.Contracts;
using Erp.Parties;
using Erp.Platform.Work;
using Erp.Sales;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>Whatever is typed into orders and invoices gets a clear answer at its field, and nothing half-written.</summary>
public sealed class BadInputTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Every_wrong_field_is_named_at_once()
    {
        var before = await shop.QueryAsync<long>("select count(*) from commits");
        var failure = await Assert.ThrowsAsync<InvalidInputException>(() => shop.OrderAsync(new OrderForm
        {
            OrderDate = new(9999, 12, 31), DeliveryDate = new(26, 1, 1), DiscountPercent = 100.01m, OwnReference = new string('x', 51), CustomerReference = "a\u0000b",
            HeaderText = new string('x', 2001),
            Lines =
            [
                new() { Quantity = 0 }, new() { Quantity = 1.0001m }, new() { Quantity = 1e12m }, new() { UnitPrice = -0.01m }, new() { UnitPrice = 0.00001m },
                new() { DiscountPercent = -1 }, new() { DiscountPercent = 101 }, new() { Text = new string('x', 151) }, new() { UnitCode = "elevenchars" },
            ],
        }));

        Assert.Equal(
            [
                "CustomerId", "CustomerReference", "DeliveryDate", "DiscountPercent", "HeaderText", "Lines[0].Quantity", "Lines[1].Quantity", "Lines[2].Quantity",
                "Lines[3].UnitPrice", "Lines[4].UnitPrice", "Lines[5].DiscountPercent", "Lines[6].DiscountPercent", "Lines[7].Text", "Lines[8].UnitCode", "OrderDate", "OwnReference",
            ],
            failure.Errors.Select(e => e.Field).Order(StringComparer.Ordinal));
        Assert.Equal(before, await shop.QueryAsync<long>("select count(*) from commits"));
    }

    [Fact]
    public async Task What_refers_to_nothing_is_named_at_its_line()
    {
        var form = shop.OrderForm(await shop.CustomerAsync());
        form.Lines =
        [
            new() { ItemId = Guid.CreateVersion7() }, new() { Text = "Frei", UnitPrice = 1, UnitCode = "parsec" }, new() { UnitCode = "Stk" },
            new() { Text = "Frei", UnitCode = "Stk" }, new() { Text = "Frei", UnitCode = "Stk", UnitPrice = 1, TaxCodeId = Guid.CreateVersion7() },
        ];

        var failure = await Assert.ThrowsAsync<InvalidInputException>(() => shop.OrderAsync(form));

        Assert.Equal(
            ["Lines[0].ItemId", "Lines[0].UnitCode", "Lines[1].UnitCode", "Lines[2].Text", "Lines[3].UnitPrice", "Lines[4].TaxCodeId"],
            failure.Errors.Select(e => e.Field).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Unknown_customers_suppliers_and_terms_are_refused_at_their_field()
    {
        var supplier = await shop.CustomerAsync("Lieferant", p => (p.IsCustomer, p.IsSupplier) = (false, true));
        foreach (var customer in new[] { Guid.CreateVersion7(), supplier })
            Assert.Equal("CustomerId", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => shop.OrderAsync(shop.OrderForm(customer)))).Errors).Field);

        var form = shop.OrderForm(await shop.CustomerAsync());
        form.PaymentTermId = Guid.CreateVersion7();
        Assert.Equal("PaymentTermId", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => shop.OrderAsync(form))).Errors).Field);
    }

    [Fact]
    public async Task A_thousand_lines_pass_and_one_more_does_not()
    {
        var form = shop.OrderForm(await shop.CustomerAsync());
        var item = await shop.ItemAsync(1.1111m);
        form.Lines = [.. Enumerable.Range(0, SalesLimits.Lines).Select(_ => new LineForm { ItemId = item, Quantity = 1 })];
        var order = await shop.OrderDetailAsync(await shop.OrderAsync(form));
        Assert.Equal((SalesLimits.Lines, 1110m), (order.Lines.Count, order.Totals.Net));

        form.Lines.Add(new() { ItemId = item });
        Assert.Equal("Lines", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => shop.OrderAsync(form))).Errors).Field);
    }

    [Fact]
    public async Task Amounts_too_large_for_the_books_are_refused()
    {
        var form = shop.InvoiceForm(await shop.CustomerAsync(), (decimal)SalesLimits.MostPrice);
        form.Lines = [.. Enumerable.Repeat(0, 1000).Select(_ => new LineForm
        {
            Text = "x", UnitCode = "Stk", Quantity = (decimal)SalesLimits.MostQuantity, UnitPrice = (decimal)SalesLimits.MostPrice,
        })];
        Assert.Equal(WorkTexts.ValueTooLarge, (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.InvoicesAsync(s => s.CreateDraftAsync(form)))).Says.Text);
    }

    [Fact]
    public async Task Negative_quantities_give_back_and_a_leap_day_is_a_day()
    {
        var form = shop.InvoiceForm(await shop.CustomerAsync());
        form.DeliveryDate = new(2024, 2, 29);
        form.Lines.Add(new() { Text = "Rückgabe", UnitCode = "Stk", Quantity = -2, UnitPrice = 10 });
        var invoice = await shop.InvoiceDetailAsync(await shop.IssuedInvoiceAsync(form));
        Assert.Equal((80m, 95.20m), (invoice.Totals.Net, invoice.Open));
    }

    [Fact]
    public async Task Money_goes_back_with_credit_notes_not_with_invoices_of_less_than_nothing()
    {
        var customer = await shop.CustomerAsync();
        var (clerk, lead) = (await shop.HireAsync("Clerk", SalesPermissions.Read, SalesPermissions.Write), await shop.HireAsync("Lead", SalesPermissions.Write, SalesPermissions.Approve));
        var goodwill = shop.InvoiceForm(customer);
        goodwill.Lines = [new() { Text = "Kulanz", UnitCode = "Stk", Quantity = -10, UnitPrice = 1000 }];
        var invoice = await shop.InvoicesAsync(s => s.CreateDraftAsync(goodwill));
        foreach (var who in new[] { clerk, lead })
            Assert.Equal(InvoiceTexts.LessThanNothing, (await Assert.ThrowsAsync<BusinessRuleException>(() => IssueAsync(who, invoice))).Says.Text);

        // What was ordered as a return is billed by whoever may give money back.
        var form = shop.OrderForm(customer);
        form.Lines = [new() { Text = "Rücknahme", UnitCode = "Stk", Quantity = -2, UnitPrice = 10 }];
        var order = await shop.ConfirmedOrderAsync(form);
        var returned = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        await Assert.ThrowsAsync<ForbiddenException>(() => IssueAsync(clerk, returned));
        await IssueAsync(lead, returned);
        Assert.Equal(-23.80m, (await shop.InvoiceDetailAsync(returned)).Open);

        Task IssueAsync(Erp.Platform.Access.Actor who, Guid id) => shop.AsAsync(who, p => p.GetRequiredService<InvoiceService>().IssueAsync(id));
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("'; drop table invoices; --")]
    [InlineData("50 % \\ _x_")]
    public async Task What_looks_like_code_stays_text_and_finds_only_itself(string text)
    {
        var customer = await shop.CustomerAsync(text);
        var id = await shop.InvoicesAsync(s => s.CreateDraftAsync(shop.InvoiceForm(customer)));

        var found = Assert.Single(await shop.AsSystemAsync(p => p.GetRequiredService<InvoiceQueries>().SearchAsync(text)));
        Assert.Equal((id, text), (found.Id, found.CustomerName));
    }

    [Fact]
    public async Task Documents_are_found_by_any_part_of_the_customers_name()
    {
        var customer = await shop.CustomerAsync("Veranstaltungstechnik Größer & Söhne");
        var order = await shop.ConfirmedOrderAsync(shop.OrderForm(customer, await shop.ItemAsync(1)));

        foreach (var typed in new[] { "groess", "SÖHNE", "technik groe", "anstaltungst", (await shop.OrderDetailAsync(order)).Number! })
            Assert.Contains(await shop.AsSystemAsync(p => p.GetRequiredService<OrderQueries>().SearchAsync(typed)), row => row.Id == order);
        Assert.Empty(await shop.AsSystemAsync(p => p.GetRequiredService<OrderQueries>().SearchAsync("groess nirgends")));
    }

    [Fact]
    public async Task A_customer_or_item_in_use_is_not_deleted()
    {
        var (customer, item) = (await shop.CustomerAsync(), await shop.ItemAsync(1));
        await shop.OrderAsync(shop.OrderForm(customer, item));

        var used = await Assert.ThrowsAsync<BusinessRuleException>(() => shop.AsSystemAsync(p => p.GetRequiredService<PartyService>().DeleteAsync(customer)));
        Assert.Equal(WorkTexts.StillInUse, used.Says.Text);
        used = await Assert.ThrowsAsync<BusinessRuleException>(() => shop.AsSystemAsync(p => p.GetRequiredService<Erp.Catalog.Items.ItemService>().DeleteAsync(item)));
        Assert.Equal(WorkTexts.StillInUse, used.Says.Text);
    }

    [Fact]
    public async Task A_blocked_customer_gets_neither_confirmation_nor_invoice()
    {
        var customer = await shop.CustomerAsync("Gesperrt", p => p.Blocked = true);
        var order = await shop.OrderAsync(shop.OrderForm(customer, await shop.ItemAsync(1)));
        var invoice = await shop.InvoicesAsync(s => s.CreateDraftAsync(shop.InvoiceForm(customer)));

        Assert.Equal(DocumentTexts.CustomerBlocked, (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.OrdersAsync(s => s.ConfirmAsync(order)))).Says.Text);
        Assert.Equal(DocumentTexts.CustomerBlocked, (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.InvoicesAsync(s => s.IssueAsync(invoice)))).Says.Text);
    }

    [Fact]
    public async Task An_older_version_meets_a_conflict_and_changes_nothing()
    {
        var id = await shop.InvoicesAsync(async s => await s.CreateDraftAsync(shop.InvoiceForm(await shop.CustomerAsync())));
        var mine = (await shop.InvoiceDetailAsync(id)).Form;
        var yours = (await shop.InvoiceDetailAsync(id)).Form;
        mine.Lines[0].UnitPrice = 1;
        yours.Lines[0].UnitPrice = 2;

        await shop.InvoicesAsync(s => s.ChangeDraftAsync(id, mine));
        await Assert.ThrowsAsync<ConflictException>(() => shop.InvoicesAsync(s => s.ChangeDraftAsync(id, yours)));

        Assert.Equal(1, (await shop.InvoiceDetailAsync(id)).Lines[0].UnitPrice);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Cancelling_needs_a_reason(string reason)
    {
        var id = await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync()));
        Assert.Equal("Reason", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => shop.InvoicesAsync(s => s.CancelAsync(id, new() { Reason = reason })))).Errors).Field);
    }

    [Fact]
    public async Task A_refused_issue_leaves_no_gap_and_no_trace()
    {
        var customer = await shop.CustomerAsync("Ohne Adresse", p => p.Address.City = null);
        var refused = await shop.InvoicesAsync(s => s.CreateDraftAsync(shop.InvoiceForm(customer)));
        var before = (await shop.InvoiceDetailAsync(await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync())))).Number!;

        Assert.Equal("CustomerId", (await Assert.ThrowsAsync<BusinessRuleException>(() => shop.InvoicesAsync(s => s.IssueAsync(refused)))).Field);

        var after = (await shop.InvoiceDetailAsync(await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync())))).Number!;
        Assert.Equal(int.Parse(before[^5..], null) + 1, int.Parse(after[^5..], null));
        Assert.Equal(InvoiceState.Draft, (await shop.InvoiceDetailAsync(refused)).State);
    }

    [Fact]
    public async Task Taxes_follow_customer_and_item()
    {
        var goods = await shop.ItemAsync(1);
        var service = await shop.ItemAsync(1, i => i.Kind = Erp.Catalog.Contracts.ItemKind.Service);
        var reduced = await shop.ItemAsync(1, i => i.TaxClass = Erp.Catalog.Contracts.TaxClass.Reduced);

        Assert.Equal(["S19", "S19", "S7"], await CodesAsync(_ => { }));
        Assert.Equal(["K", "AEEU", "K"], await CodesAsync(p => (p.Address.CountryCode, p.VatId, p.Language) = ("FR", "FR40303265045", "en")));
        Assert.Equal(["S19", "S19", "S7"], await CodesAsync(p => p.Address.CountryCode = "FR"));
        Assert.Equal(["G", "O", "G"], await CodesAsync(p => p.Address.CountryCode = "CH"));

        async Task<IEnumerable<string>> CodesAsync(Action<PartyForm> but)
        {
            var order = await shop.OrderDetailAsync(await shop.OrderAsync(shop.OrderForm(await shop.CustomerAsync("Steuer", but), goods, service, reduced)));
            Assert.All(order.Lines, line => Assert.Equal(line.TaxCategory is VatCategory.S, line.TaxNote is null));
            return order.Lines.Select(l => l.TaxCode);
        }
    }

    [Fact]
    public async Task Without_the_right_nothing_happens()
    {
        var clerk = await shop.HireAsync("Clerk", SalesPermissions.Read, SalesPermissions.Write);
        var id = await shop.IssuedInvoiceAsync(shop.InvoiceForm(await shop.CustomerAsync()));
        await Assert.ThrowsAsync<ForbiddenException>(() => shop.AsAsync(clerk, p => p.GetRequiredService<InvoiceService>().CancelAsync(id, new() { Reason = "x" })));
        Assert.Equal(InvoiceState.Issued, (await shop.InvoiceDetailAsync(id)).State);
    }
}

using Erp.Finance.Contracts;
using Erp.Parties.Addresses;
using Erp.Parties.Contracts;
using Erp.Platform.Work;
using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Erp.Tests.Inventory;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>The tax of goods follows the country they go to, from the order to the invoice.</summary>
public sealed class GoodsCountryTests(Shop shop) : IClassFixture<Shop>
{
    readonly Depot depot = new(shop);

    [Fact]
    public async Task Goods_for_the_site_in_Munich_of_a_Swiss_company_carry_German_tax()
    {
        var customer = await shop.CustomerAsync("Bühnen AG", p => (p.Address.CountryCode, p.Address.PostCode, p.Address.City) = ("CH", "8001", "Zürich"));
        await AddressAsync(customer, "DE", "80331", "München", usual: true);
        var form = shop.OrderForm(customer, await shop.ItemAsync(100), await shop.ServiceAsync(100));
        var order = await shop.OrderDetailAsync(await shop.OrderAsync(form));
        Assert.Equal("DE", order.Form.GoodsCountry);
        Assert.Equal([VatCategory.S, VatCategory.O], order.Lines.Select(l => l.TaxCategory!.Value));
        var basis = await shop.AsSystemAsync(p => p.GetRequiredService<DraftQueries>().BasisAsync(customer, shop.Today, shop.Today, [form.Lines[0].ItemId!.Value]));
        Assert.Equal(order.Form.Lines[0].TaxCodeId, basis.UsualTaxCode(form.Lines[0].ItemId));

        // Said otherwise on the order, they are exported.
        form.GoodsCountry = "ch";
        form.Lines[0].TaxCodeId = null;
        var export = await shop.OrderDetailAsync(await shop.OrderAsync(form));
        Assert.Equal(("CH", VatCategory.G), (export.Form.GoodsCountry, export.Lines[0].TaxCategory));
        form.GoodsCountry = "XX";
        Assert.Equal("GoodsCountry", Assert.Single((await Assert.ThrowsAsync<InvalidInputException>(() => shop.OrderAsync(form))).Errors).Field);
    }

    [Fact]
    public async Task What_a_German_customer_has_sent_to_Zurich_is_an_export_whoever_gets_the_bill()
    {
        var customer = await shop.CustomerAsync();
        await AddressAsync(customer, "CH", "8001", "Zürich", usual: true);
        var order = await ConfirmedAsync(customer);
        Assert.Equal(VatCategory.G, (await shop.OrderDetailAsync(order)).Lines[0].TaxCategory);
        await shop.DeliverAsync(order);
        var invoice = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        await shop.InvoicesAsync(s => s.IssueAsync(invoice));
        Assert.Equal((0m, "DE"), ((await shop.InvoiceDetailAsync(invoice)).Totals.Tax, (await shop.InvoiceDetailAsync(invoice)).Customer.Address.CountryCode));
    }

    [Fact]
    public async Task What_went_elsewhere_than_agreed_is_billed_with_the_tax_of_where_it_went()
    {
        var customer = await shop.CustomerAsync();
        var abroad = await AddressAsync(customer, "CH", "8001", "Zürich", usual: false);
        var order = await ConfirmedAsync(customer);
        Assert.Equal(VatCategory.S, (await shop.OrderDetailAsync(order)).Lines[0].TaxCategory);
        var deliveries = new List<Guid>();
        foreach (var address in new[] { abroad, (Guid?)null })
        {
            var delivery = await shop.DeliveriesAsync(s => s.CreateAsync(order));
            var form = (await shop.DeliveryDetailAsync(delivery)).Form;
            (form.AddressId, form.Lines[0].Quantity) = (address, 1);
            await shop.DeliveriesAsync(s => s.ChangeDraftAsync(delivery, form));
            await shop.DeliveriesAsync(s => s.PostAsync(delivery));
            deliveries.Add(delivery);
        }

        var refused = await Assert.ThrowsAsync<BusinessRuleException>(() => shop.OrdersAsync(s => s.CreateInvoiceAsync(order)));
        Assert.Equal(OrderTexts.OtherGoodsCountry, refused.Says.Text);
        var categories = new List<VatCategory?>();
        foreach (var delivery in deliveries)
        {
            var invoice = await shop.OrdersAsync(s => s.InvoiceDeliveriesAsync(new() { DeliveryIds = [delivery] }));
            await shop.InvoicesAsync(s => s.IssueAsync(invoice));
            categories.Add((await shop.InvoiceDetailAsync(invoice)).Lines[0].TaxCategory);
        }

        Assert.Equal([VatCategory.G, VatCategory.S], categories);
    }

    async Task<Guid> ConfirmedAsync(Guid customer)
    {
        var item = await shop.ItemAsync(100);
        await depot.ReceiveAsync(item, 2);
        return await shop.ConfirmedOrderAsync(shop.OrderForm(customer, item));
    }

    Task<Guid> AddressAsync(Guid customer, string country, string postCode, string city, bool usual) => shop.AsSystemAsync(p =>
        p.GetRequiredService<PartyAddressService>()
            .CreateAsync(customer, new() { Purpose = AddressPurpose.Delivery, IsDefault = usual, Address = new() { Street = "Rampe 1", PostCode = postCode, City = city, CountryCode = country } }));
}

using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Erp.Tests.Catalog;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>What documents leave over, to the cent: after all discounts, in any unit, for kits, and as it was when the line was made.</summary>
public sealed class MarginTests(Shop shop) : IClassFixture<Shop>
{
    readonly Pricing pricing = new(shop);

    [Fact]
    public async Task The_margin_is_what_is_left_after_all_discounts_and_costs()
    {
        var form = await MixedAsync();
        var live = await LiveAsync(form);
        var order = await shop.OrderDetailAsync(await shop.OrderAsync(form));

        // 693.97 less 3 % is 20.82, spread as 1.62, 14.40, 3.30 and 1.50.
        var margin = order.Margin!;
        Assert.Equal([(12.3456m, 15.31m, 29.25m), (147m, 171.60m, 36.86m), (10.25m, 65.70m, 61.57m), (null, null, null)], margin.Lines.Select(l => (l!.UnitCost, l.Amount, l.Percent)));
        Assert.Equal((252.61m, 40.44m, 1), (margin.Amount, margin.Percent, margin.WithoutCost));
        Assert.Equal((252.61m, 40.44m), await KeptAsync("orders", order.Id));
        Assert.Equal(margin.Lines.Select(l => l!.Amount), live.Lines.Select(l => l!.Amount));
        Assert.Equal((margin.Amount, margin.Percent, margin.WithoutCost), (live.Amount, live.Percent, live.WithoutCost));
    }

    [Fact]
    public async Task A_line_keeps_what_it_cost_when_it_was_made()
    {
        var (lamp, other, later) = (await Item(100, 60), await Item(50, 20), await Item(10, null));
        var id = await shop.OrderAsync(shop.OrderForm(await shop.CustomerAsync(), lamp, lamp, later));
        await pricing.ChangeItemAsync(lamp, i => i.Cost = 90);
        await pricing.ChangeItemAsync(later, i => i.Cost = 4);

        var before = await shop.OrderDetailAsync(id);
        Assert.Equal([60m, 60m, null], Costs(before));
        var form = before.Form;
        (form.Lines[0].Quantity, form.Lines[1].ItemId, form.Lines[1].UnitPrice) = (7, other, 50);
        var live = await LiveAsync(form, before);
        await shop.OrdersAsync(s => s.ChangeDraftAsync(id, form));
        // Another item brings its own cost; one that nobody knew is taken up.
        var after = await shop.OrderDetailAsync(id);
        Assert.Equal([60m, 20m, 4m], Costs(after));
        Assert.Equal((7 * 40m) + (2 * 30m) + (2 * 6m), after.Margin!.Amount);
        Assert.Equal(after.Margin.Amount, live.Amount);
    }

    [Fact]
    public async Task Invoices_cost_what_the_order_cost_and_reversals_and_credit_notes_take_it_back()
    {
        var lamp = await shop.ItemAsync(100, i => i.Cost = 60);
        var order = await shop.ConfirmedOrderAsync(shop.OrderForm(await shop.CustomerAsync(), lamp));
        await pricing.ChangeItemAsync(lamp, i => i.Cost = 90);
        var invoice = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        Assert.Equal((80m, 40m), await KeptAsync("invoices", invoice));
        await shop.InvoicesAsync(s => s.IssueAsync(invoice));
        var note = await shop.InvoicesAsync(s => s.CreditAsync(invoice, new() { Reason = "Bruch" }));
        Assert.Equal((-80m, 40m), await KeptAsync("invoices", note));
        await shop.InvoicesAsync(s => s.DeleteDraftAsync(note));
        var reversal = (await shop.InvoicesAsync(s => s.CancelAsync(invoice, new() { Reason = "Irrtum" }))).Reversal.Id;
        Assert.Equal((-80m, 40m), await KeptAsync("invoices", reversal));
    }

    [Fact]
    public async Task What_is_optional_and_what_has_no_cost_is_in_no_sum()
    {
        var lamp = await Item(100, 60);
        var form = shop.QuoteForm(await shop.CustomerAsync(), lamp, lamp);
        form.Lines[1].Role = LineRole.Optional;
        form.Freight = 49;
        var quote = await shop.QuoteDetailAsync(await shop.QuotesAsync(s => s.CreateDraftAsync(form)));
        Assert.Equal((80m, 40m, 0), (quote.Margin!.Amount, quote.Margin.Percent, quote.Margin.WithoutCost));
        Assert.Equal(80m, quote.Margin.Lines[1]!.Amount);

        var unknown = await shop.InvoiceDetailAsync(await shop.InvoicesAsync(s => s.CreateDraftAsync(shop.InvoiceForm(quote.Customer.Id))));
        Assert.Equal((null, null, 1), (unknown.Margin!.Amount, unknown.Margin.Percent, unknown.Margin.WithoutCost));
    }

    [Fact]
    public async Task A_kit_with_a_part_of_unknown_cost_has_none()
    {
        var kit = await pricing.KitAsync((await Item(10, 4), 2), (await Item(5, null), 1));
        var order = await shop.OrderDetailAsync(await shop.OrderAsync(shop.OrderForm(await shop.CustomerAsync(), kit)));
        Assert.Equal([null], Costs(order));
    }

    /// <summary>A line with a discount, one in cartons, a kit, and an item nobody knows the cost of; 3 % off all of it, and freight.</summary>
    async Task<OrderForm> MixedAsync()
    {
        var (lamp, tape, unknown) = (await Item(19.99m, 12.3456m), await pricing.ItemAsync(10, carton: 24, but: i => i.Cost = 6.125m), await Item(50, null));
        var kit = await pricing.KitAsync((await Item(10, 4), 2), (await Item(5, 1.5m), 1.5m));
        var form = shop.OrderForm(await shop.CustomerAsync());
        (form.DiscountPercent, form.Freight) = (3, 49);
        form.Lines =
        [
            new() { ItemId = lamp, Quantity = 3, DiscountPercent = 10, UnitPrice = 19.99m, UnitCode = "Stk" }, new() { ItemId = tape, Quantity = 2, UnitCode = "Ktn", UnitPrice = 240 },
            new() { ItemId = kit, Quantity = 4, UnitCode = "Stk", UnitPrice = 27.5m }, new() { ItemId = unknown, Quantity = 1, UnitCode = "Stk", UnitPrice = 50 },
        ];
        return form;
    }

    Task<Guid> Item(decimal price, decimal? cost) => shop.ItemAsync(price, i => i.Cost = cost);

    static IEnumerable<decimal?> Costs(OrderDetail order) => order.Margin!.Lines.Select(l => l!.UnitCost);

    /// <summary>The margin as the page shows it while the form is typed.</summary>
    Task<DocumentMargin> LiveAsync(OrderForm form, OrderDetail? kept = null) => shop.AsSystemAsync(async p =>
    {
        var basis = await p.GetRequiredService<DraftQueries>().BasisAsync(form.CustomerId, shop.Today, shop.Today, [.. form.Lines.Select(l => l.ItemId!.Value)]);
        return basis.Margin(form, kept?.Lines ?? [], kept?.Margin)!;
    });

    async Task<(decimal, decimal)> KeptAsync(string table, Guid id) =>
        (await shop.QueryAsync<decimal>($"select margin from {table} where id = '{id}'"), await shop.QueryAsync<decimal>($"select margin_percent from {table} where id = '{id}'"));
}

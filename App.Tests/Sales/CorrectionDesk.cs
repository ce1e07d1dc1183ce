using Erp.Platform.Access;
using Erp.Platform.Work;
using Erp.Sales.Chain;
using Erp.Sales.Invoices;
using Erp.Tests.Inventory;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>Where documents are taken back, and where it is looked whether books and stock are right afterwards.</summary>
sealed class CorrectionDesk(Shop shop)
{
    public const string Reason = "Veranstaltung abgesagt";

    public Depot Depot { get; } = new(shop);

    /// <summary>A confirmed order of two pieces at 100 that lie in stock.</summary>
    public async Task<(Guid Order, Guid Item)> OrderAsync(Guid? customer = null)
    {
        var item = await shop.ItemAsync(100);
        await Depot.ReceiveAsync(item, 5);
        return (await shop.ConfirmedOrderAsync(shop.OrderForm(customer ?? await shop.CustomerAsync(), item)), item);
    }

    /// <summary>Delivers so much of the one line of an order.</summary>
    public async Task<Guid> DeliverAsync(Guid order, decimal quantity = 2)
    {
        var id = await shop.DeliveriesAsync(s => s.CreateAsync(order));
        var form = (await shop.DeliveryDetailAsync(id)).Form;
        form.Lines[0].Quantity = quantity;
        await shop.DeliveriesAsync(s => s.ChangeDraftAsync(id, form));
        await shop.DeliveriesAsync(s => s.PostAsync(id));
        return id;
    }

    /// <summary>Bills what is open of an order.</summary>
    public async Task<Guid> InvoiceAsync(Guid order)
    {
        var id = await shop.OrdersAsync(s => s.CreateInvoiceAsync(order));
        await shop.InvoicesAsync(s => s.IssueAsync(id));
        return id;
    }

    /// <summary>Asks for a part of an order in advance.</summary>
    public async Task<Guid> AdvanceAsync(Guid order, decimal percent = 50)
    {
        var id = await shop.AsSystemAsync(p => p.GetRequiredService<DownPaymentService>().CreateAsync(order, new() { Percent = percent }));
        await shop.InvoicesAsync(s => s.IssueAsync(id));
        return id;
    }

    public Task<CorrectionPlan> PlanAsync(ChainStage stage, Guid id, Actor? actor = null) =>
        shop.AsAsync(actor ?? Actor.System(shop.Tenant), p => p.GetRequiredService<CorrectionQueries>().PlanAsync(stage, id));

    public Task<IReadOnlyList<CorrectionDocument>> CarryOutAsync(ChainStage stage, Guid id, CorrectionPlan plan, CorrectionWay? way = null, Actor? actor = null) =>
        shop.AsAsync(actor ?? Actor.System(shop.Tenant), p => p.GetRequiredService<CorrectionService>().CarryOutAsync(
            stage, id, new() { Way = way ?? plan.Proposed!.Value, Reason = Reason, Seen = new(plan.Seen) }));

    /// <summary>Looks at the plan and carries the way out at once.</summary>
    public async Task<IReadOnlyList<CorrectionDocument>> TakeBackAsync(ChainStage stage, Guid id, CorrectionWay? way = null) => await CarryOutAsync(stage, id, await PlanAsync(stage, id), way);

    /// <summary>What the books show: revenue, tax owed and money received; what customers owe.</summary>
    public async Task<(decimal Revenue, decimal Tax, decimal Bank, decimal Owed)> BooksAsync() =>
        (-await OnAsync("4400", "4300", "4120"), -await OnAsync("3806", "3801"), await OnAsync("1800", "1460", "1600"), await OnAsync("1200"));

    /// <summary>
    /// Every entry balances, what is open is what the books say; orders tell what was delivered, reserved and billed of them, stock is its moves; and the log tells all
    /// of it exactly.
    /// </summary>
    public async Task BalancedAsync()
    {
        Assert.Equal(0, await shop.QueryAsync<long>("select count(*) from (select 1 from journal_lines group by entry_id having sum(debit) <> sum(credit)) e"));
        Assert.Equal(await OnAsync("1200"), await shop.QueryAsync<decimal>("select coalesce(sum(home_open), 0) from open_items"));
        Assert.Equal(0, await Depot.UnexplainedAsync());
        Assert.Equal(0, await shop.QueryAsync<long>(
            """
            select count(*) from order_lines o join orders h on h.id = o.order_id where
                o.delivered_quantity <> coalesce((select sum(l.quantity) from delivery_lines l join deliveries d on d.id = l.delivery_id where l.order_line_id = o.id and d.state = 'Delivered'), 0)
             or o.invoiced_quantity <> coalesce((select sum(l.quantity) from invoice_lines l join invoices i on i.id = l.invoice_id where l.order_line_id = o.id and i.state <> 'Cancelled'), 0)
             or (not o.is_service and o.item_id is not null and (select coalesce(sum(r.quantity), 0) from stock_reservations r where r.line_id = o.id)
                 <> case when h.state = 'Confirmed' then o.quantity - o.delivered_quantity else 0 end)
            """));
        Assert.Empty((await shop.Services.GetRequiredService<Replay>().RunAsync(shop.Tenant)).Tables.Where(t => t.Differing > 0).Select(t => $"{t.Table}: {t.Differing}"));
    }

    Task<decimal> OnAsync(params string[] accounts) => shop.QueryAsync<decimal>(
        $"select coalesce(sum(l.debit - l.credit), 0) from journal_lines l join accounts a on a.id = l.account_id where a.number in ('{string.Join("','", accounts)}')");
}

using Erp.Catalog.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Demo;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Sales.Deliveries;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales;

/// <summary>A year of orders, delivered and invoiced: busier in summer, a few called off, the latest still open or being written.</summary>
sealed class SalesDemo(OrderService orders, DeliveryService deliveries, InvoiceService invoices, Database database) : IDemoData
{
    const int LongestWait = 15;

    public int Order => 50;

    public async Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var customers = await db.Parties.Where(p => p.IsCustomer && p.Currency == Money.Euro).OrderBy(p => p.Number).Select(p => p.Id).ToListAsync(ct);
        var items = await db.Items.OrderBy(i => i.Number).Select(i => new Choice(i.Id, i.SalesPrice, i.Kind)).ToListAsync(ct);
        var toDeliver = new PriorityQueue<Guid, DateOnly>();
        List<Guid> delivered = [];
        foreach (var day in year.WorkingDays())
        {
            await year.BeginAsync(day, ct);
            var due = new List<Guid>();
            while (toDeliver.TryPeek(out _, out var supply) && supply <= day) due.Add(toDeliver.Dequeue());
            // All at work side by side: nothing taken today leaves today, and what leaves today is invoiced the next day.
            var (invoicing, delivering, taking) = (InvoiceAsync(delivered, ct), DeliverAsync(due, ct), TakeAsync(year, day, customers, items, ct));
            await Task.WhenAll(invoicing, delivering, taking, year.SpendAsync(day, ct));
            delivered = await delivering;
            foreach (var waiting in due.Except(delivered)) toDeliver.Enqueue(waiting, day.AddDays(LongestWait / 2));
            foreach (var (orderId, supply) in await taking) toDeliver.Enqueue(orderId, supply);
        }
    }

    /// <summary>Invoices what left these orders.</summary>
    async Task InvoiceAsync(List<Guid> delivered, CancellationToken ct)
    {
        foreach (var orderId in delivered) await invoices.IssueAsync(await orders.CreateInvoiceAsync(orderId, ct: ct), ct);
    }

    /// <summary>Delivers these orders.</summary>
    /// <returns>Those that left; the others have to wait.</returns>
    async Task<List<Guid>> DeliverAsync(List<Guid> due, CancellationToken ct)
    {
        var left = new List<Guid>();
        foreach (var orderId in due)
            if (await DeliverAsync(orderId, ct)) left.Add(orderId);
        return left;
    }

    /// <summary>Takes the orders of a day.</summary>
    /// <returns>Those to be delivered, and when.</returns>
    async Task<List<(Guid OrderId, DateOnly Supply)>> TakeAsync(DemoYear year, DateOnly day, List<Guid> customers, List<Choice> items, CancellationToken ct)
    {
        var taken = new List<(Guid, DateOnly)>();
        for (var n = Orders(year, day); n > 0; n--)
            if (await TakeOneAsync(year, day, customers, items, ct) is { } order) taken.Add(order);
        return taken;
    }

    static int Orders(DemoYear year, DateOnly day) => year.Dice.Next(0, day.Month is >= 5 and <= 9 ? 4 : 3);

    async Task<(Guid OrderId, DateOnly Supply)?> TakeOneAsync(DemoYear year, DateOnly day, List<Guid> customers, List<Choice> items, CancellationToken ct)
    {
        var dice = year.Dice;
        // A third of the customers order most: the square leans towards the first of them.
        var customer = customers[(int)(Math.Pow(dice.NextDouble(), 2) * customers.Count)];
        var delivery = day.AddDays(dice.Next(2, LongestWait));
        var id = await orders.CreateDraftAsync(new()
        {
            CustomerId = customer, OrderDate = day, DeliveryDate = delivery, CustomerReference = dice.Next(3) == 0 ? $"45{dice.Next(10000, 99999)}" : null,
            DiscountPercent = dice.Next(6) == 0 ? 5 : 0, Lines = [.. Enumerable.Range(0, dice.Next(1, 7)).Select(_ => Line(dice, year.Pick(items)))],
        }, ct);
        var newest = day >= year.Today.AddDays(-3);
        if (newest && dice.Next(2) == 0) return null;
        await orders.ConfirmAsync(id, ct);
        if (dice.Next(40) > 0) return delivery <= year.Today ? (id, delivery) : null;
        await orders.CancelAsync(id, new() { Reason = SalesTexts.DemoCancelReason.De }, ct);
        return null;
    }

    /// <summary>What cannot leave waits for the supplier.</summary>
    async Task<bool> DeliverAsync(Guid orderId, CancellationToken ct)
    {
        var delivery = await deliveries.CreateAsync(orderId, ct);
        try
        {
            await deliveries.PostAsync(delivery, ct);
            return true;
        }
        catch (BusinessRuleException)
        {
            await deliveries.DeleteDraftAsync(delivery, ct);
            return false;
        }
    }

    static LineForm Line(Random dice, Choice item) => new()
    {
        ItemId = item.Id, Quantity = item.Price < 20 ? dice.Next(5, 120) : item.Price < 300 ? dice.Next(1, 16) : dice.Next(1, 4),
        DiscountPercent = dice.Next(5) == 0 ? dice.Next(1, 4) * 5 : 0,
    };

    sealed record Choice(Guid Id, decimal Price, ItemKind Kind);
}

using Erp.Catalog.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Demo;
using Erp.Platform.Tenancy;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales;

/// <summary>A customer abroad orders in their own currency; half of it is invoiced already.</summary>
sealed class ForeignDemo(OrderService orders, InvoiceService invoices, Database database) : IDemoData
{
    /// <summary>So lately that nobody would have paid by now.</summary>
    const int DaysAgo = 7;

    public int Order => 52;

    public async Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var customer = await db.Parties.Where(p => p.IsCustomer && p.Currency != Money.Euro).Select(p => p.Id).FirstAsync(ct);
        var items = await db.Items.Where(i => i.Kind == ItemKind.Goods).OrderBy(i => i.Number).Select(i => i.Id).Take(3).ToListAsync(ct);
        var day = year.Today.AddDays(-DaysAgo);
        year.TurnTo(day);
        foreach (var isInvoiced in new[] { true, false })
        {
            var order = await orders.CreateDraftAsync(new()
            {
                CustomerId = customer, OrderDate = day, DeliveryDate = day, CustomerReference = isInvoiced ? "BW-2207" : "BW-2231",
                Lines = [.. items.Select(id => new LineForm { ItemId = id, Quantity = 2 })],
            }, ct);
            await orders.ConfirmAsync(order, ct);
            if (isInvoiced) await invoices.IssueAsync(await orders.CreateInvoiceAsync(order, ct: ct), ct);
        }

        year.TurnTo(year.Today);
    }
}

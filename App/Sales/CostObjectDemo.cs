using Erp.Finance.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Demo;
using Erp.Platform.Tenancy;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales;

/// <summary>What the events bring in: each was ordered by its client, as all of them are among the first customers; the latest in the list took place and is billed.</summary>
sealed class CostObjectDemo(OrderService orders, InvoiceService invoices, Database database) : IDemoData
{
    public int Order => 75;

    public async Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var events = (await CostObjectBook.LookUpAsync(db, typed: null, openOnly: true, ct)).OrderBy(c => c.Code, StringComparer.Ordinal).ToList();
        var clients = await db.Parties.Where(p => p.IsCustomer && p.Active).OrderBy(p => p.Number).Select(p => p.Id).Take(events.Count).ToListAsync(ct);
        foreach (var (n, one) in events.Index())
        {
            var order = await orders.CreateDraftAsync(new()
            {
                CustomerId = clients[n], OrderDate = year.Today, DeliveryDate = year.Today, CostObjectId = one.Id,
                Lines = [Line("Veranstaltungstechnik mit Auf- und Abbau", 26_400 + (3_200 * n)), Line("Projektleitung und Personal", 11_800)],
            }, ct);
            await orders.ConfirmAsync(order, ct);
            if (n == events.Count - 1) await invoices.IssueAsync(await orders.CreateInvoiceAsync(order, ct: ct), ct);
        }
    }

    static LineForm Line(string text, decimal price) => new() { Text = text, Quantity = 1, UnitCode = "psch", UnitPrice = price, OwnPrice = true };
}

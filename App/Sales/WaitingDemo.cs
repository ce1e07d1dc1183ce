using Erp.Catalog.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Approvals;
using Erp.Platform.Demo;
using Erp.Platform.Tenancy;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales;

/// <summary>What waits for somebody today: a quote with a discount that a second person has to approve, and an order of which a part is asked for in advance.</summary>
sealed class WaitingDemo(QuoteService quotes, ApprovalService approvals, OrderService orders, DownPaymentService downPayments, InvoiceService invoices, Database database) : IDemoData
{
    const decimal BeyondTheLimit = 30, InAdvance = 30;

    public int Order => 53;

    public async Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var customers = await db.Parties.Where(p => p.IsCustomer && p.CreditLimit == null && !p.Blocked).OrderBy(p => p.Number).Select(p => p.Id).Take(2).ToListAsync(ct);
        var items = await db.Items.Where(i => i.Kind == ItemKind.Goods).OrderByDescending(i => i.SalesPrice).ThenBy(i => i.Number).Select(i => i.Id).Take(2).ToListAsync(ct);
        year.TurnTo(year.Today);
        var quote = await quotes.CreateDraftAsync(new()
        {
            CustomerId = customers[0], QuoteDate = year.Today, ValidUntil = year.Today.AddDays(14), DeliveryDate = year.Today.AddDays(30), DiscountPercent = BeyondTheLimit, Lines = Lines(items),
        }, ct);
        await approvals.RequestAsync(new() { Kind = SalesApprovals.Quote.Name, DocumentId = quote, Note = SalesTexts.DemoApprovalNote.De }, ct);
        var order = await orders.CreateDraftAsync(new() { CustomerId = customers[1], OrderDate = year.Today, DeliveryDate = year.Today.AddDays(45), Lines = Lines(items) }, ct);
        await orders.ConfirmAsync(order, ct);
        await invoices.IssueAsync(await downPayments.CreateAsync(order, new() { Percent = InAdvance }, ct), ct);
    }

    static List<LineForm> Lines(List<Guid> items) => [.. items.Select(id => new LineForm { ItemId = id, Quantity = 2 })];
}

using Erp.Catalog.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Approvals;
using Erp.Platform.Demo;
using Erp.Platform.Tenancy;
using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales;

/// <summary>A dozen and more quotes of the last weeks: some accepted, some declined or expired, the latest still with the customer or being written.</summary>
sealed class QuoteDemo(QuoteService quotes, OrderService orders, ApprovalSettingsService limits, Database database) : IDemoData
{
    const int Days = 40;
    const int DaysToDecide = 12;

    /// <summary>Dice of its own, so that quotes do not change what the rest of the year looks like.</summary>
    readonly Random dice = new(20262);

    public int Order => 51;

    public async Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        await using var db = await database.ReadAsync(SalesPermissions.Read, ct);
        var customers = await db.Parties.Where(p => p.IsCustomer && p.Currency == Money.Euro).OrderBy(p => p.Number).Select(p => p.Id).ToListAsync(ct);
        var items = await db.Items.OrderBy(i => i.Number).Select(i => i.Id).ToListAsync(ct);
        var day = 0;
        foreach (var today in year.WorkingDays().Where(d => d >= year.Today.AddDays(-Days)))
        {
            if (++day % 2 == 0) continue;
            year.TurnTo(today);
            var id = await quotes.CreateDraftAsync(Form(today, customers[dice.Next(customers.Count)], items), ct);
            if (today == year.Today) continue;
            await quotes.SendAsync(id, ct);
            if (today < year.Today.AddDays(-DaysToDecide)) await DecideAsync(id, day, ct);
        }

        year.TurnTo(year.Today);
        await quotes.ExpireAsync(ct);
        await limits.ChangeAsync(new()
        {
            Rules =
            [
                .. new[] { SalesApprovals.Quote, SalesApprovals.Order }.Select(k => new ApprovalRuleForm { Kind = k.Name, Amount = 50_000, DiscountPercent = 25 }),
                new() { Kind = SalesApprovals.Invoice.Name, Amount = 100_000 },
            ],
        }, ct);
    }

    /// <summary>Of every eight, four are accepted, one is declined, one is made anew, and two wait.</summary>
    async Task DecideAsync(Guid id, int day, CancellationToken ct)
    {
        switch (day % 16)
        {
            case 1 or 5 or 9 or 13: await orders.ConfirmAsync(await quotes.AcceptAsync(id, new(), ct), ct); break;
            case 3: await quotes.DeclineAsync(id, new() { Reason = SalesTexts.DemoDeclineReason.De }, ct); break;
            case 11: await quotes.SendAsync(await quotes.ReviseAsync(id, ct), ct); break;
        }
    }

    QuoteForm Form(DateOnly today, Guid customer, List<Guid> items) => new()
    {
        CustomerId = customer, QuoteDate = today, ValidUntil = today.AddDays(21), DeliveryDate = today.AddDays(30), Adjustments = [new() { Amount = 49 }], DiscountPercent = 3,
        Lines =
        [
            new() { Kind = LineKind.Text, Text = SalesTexts.DemoHeading.De, Description = SalesTexts.DemoNote.De },
            Line(items), Line(items), new() { Kind = LineKind.Subtotal },
            Line(items), Line(items, LineRole.Alternative), Line(items, LineRole.Optional),
        ],
    };

    LineForm Line(List<Guid> items, LineRole role = LineRole.Firm) => new() { ItemId = items[dice.Next(items.Count)], Quantity = dice.Next(1, 8), Role = role };
}

using Erp.Admin.Demo;
using Erp.Catalog.Contracts;
using Erp.Finance;
using Erp.Finance.Contracts;
using Erp.Inventory;
using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Approvals;
using Erp.Platform.Files;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.WorkItems;
using Erp.Purchasing;
using Erp.Purchasing.Contracts;
using Erp.Sales;
using Erp.Sales.Deliveries;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Erp.Tests.Admin.Demo;

/// <summary>The demo company is worth looking at, and its books are as true as anyone's.</summary>
public sealed class DemoCompanyTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task It_has_a_year_behind_it_that_its_log_tells_exactly()
    {
        // It speaks its own language, whatever the machine does.
        Languages.Use(Languages.English);
        await DemoCompany.CreateAsync(company.Services, withData: true, NullLogger.Instance);
        var demo = (await company.Services.GetRequiredService<TenantRegistry>().FindAsync(DemoCompany.Slug))!;

        await using var db = company.Services.GetRequiredService<ErpDbFactory>().OpenForReading(demo);
        Assert.Equal(301, await db.Parties.CountAsync(p => p.IsCustomer));
        Assert.Equal(
            (150, 1, 2),
            (
                await db.Items.CountAsync(i => i.Kind == ItemKind.Goods || i.Kind == ItemKind.Service), await db.Items.CountAsync(i => i.Kind == ItemKind.Kit),
                await db.Items.CountAsync(i => i.Kind == ItemKind.Assembly)));
        Assert.Equal(8, await db.Set<Member>().CountAsync());
        Assert.InRange(await db.Orders.CountAsync(), 250, 1500);
        Assert.InRange(await db.Invoices.CountAsync(i => i.Number != null), 200, 1500);
        Assert.True(await db.Invoices.AnyAsync(i => i.State == InvoiceState.Paid), "Somebody paid.");
        Assert.True(await db.Invoices.AnyAsync(i => i.State == InvoiceState.Issued), "Somebody still owes.");
        Assert.True(await db.Invoices.AnyAsync(i => i.Kind == InvoiceKind.DownPayment && i.State == InvoiceState.Issued), "A part is asked for in advance.");
        Assert.True(await db.Set<ApprovalRequest>().AnyAsync(r => r.State == ApprovalState.Requested), "Something waits for a second person.");
        Assert.True(await db.Invoices.AnyAsync(i => i.Currency == "CHF" && i.State == InvoiceState.Issued), "Somebody abroad owes in their own currency.");
        Assert.False(await db.Invoices.AnyAsync(i => i.Number != null && i.InvoiceDate > company.Clock.Today()), "Nothing is dated ahead.");
        Assert.InRange(await db.Deliveries.CountAsync(d => d.State == DeliveryState.Delivered), 200, 1500);
        Assert.True(await db.ItemStocks.AllAsync(s => s.OnHand >= 0), "What was not there did not leave.");
        Assert.Equal(0, await db.StockMoves.SumAsync(m => (m.ToBinId != null ? m.Quantity : 0) - (m.FromBinId != null ? m.Quantity : 0)) - await db.ItemStocks.SumAsync(s => s.OnHand));
        var files = await db.Set<AttachmentVersion>().Select(v => v.MediaType).ToListAsync();
        Assert.Equal((4, 2, 1), (files.Count(t => t == "image/png"), files.Count(t => t == "text/plain"), files.Count(t => t == "application/pdf")));
        var posted = await CostObjectBook.Postings(db).GroupBy(p => p.CostObjectId).Select(p => new { Income = p.Count(l => l.IsIncome), Costs = p.Count(l => !l.IsIncome) }).ToListAsync();
        Assert.Equal([(0, 3), (1, 3)], posted.Select(p => (p.Income, p.Costs)).Order());
        Assert.Equal(3, await db.Orders.CountAsync(o => o.CostObjectId != null && o.State != OrderState.Draft));
        Assert.NotNull((await db.PurchaseRequests.SingleAsync(r => r.State == PurchaseRequestState.Requested)).SupplierId);
        var expected = await db.PurchaseRequests.Where(r => r.State == PurchaseRequestState.Ordered).SelectMany(r => r.Lines).ToListAsync();
        Assert.Equal((1, 1), (expected.Count(l => l.Open == 0), expected.Count(l => l.Open > 0 && l.ReceivedQuantity > 0)));
        Assert.Equal((3, 2), (await db.GoodsReceipts.CountAsync(), await db.PurchaseRequests.CountAsync(r => r.State == PurchaseRequestState.Closed)));
        Assert.Equal(1, await db.GoodsReceipts.CountAsync(r => r.Bin != null));
        Assert.Equal(3, await db.Projects.CountAsync(p => p.State == ProjectState.Running && p.ManagerId != null));
        Assert.Contains(WorkItemTexts.Todo.In(Languages.German), await db.Boards.SelectMany(b => b.Columns).Select(c => c.Name).ToListAsync());
        foreach (var (side, sign) in new[] { (OpenItemSide.Receivable, 1), (OpenItemSide.Payable, -1) })
        {
            var items = db.OpenItems.Where(o => o.Side == side);
            var account = await items.Select(o => o.AccountId).Distinct().SingleAsync();
            Assert.Equal(await items.SumAsync(o => o.HomeOpen), sign * await db.JournalLines.Where(l => l.AccountId == account).SumAsync(l => l.Debit - l.Credit));
        }

        var report = await company.Services.GetRequiredService<Replay>().RunAsync(demo);
        Assert.Empty(report.Tables.Where(t => t.Differing > 0).Select(t => $"{t.Table}: {t.Differing}"));
    }
}

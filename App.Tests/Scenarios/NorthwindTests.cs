using System.Diagnostics;
using System.Globalization;
using System.Text;
using Erp.Catalog.Contracts;
using Erp.Finance.Journal;
using Erp.Finance.Statements;
using Erp.Inventory;
using Erp.Inventory.Moves;
using Erp.Parties;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Sales;
using Erp.Sales.Deliveries;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Scenarios;

/// <summary>Two years of a real-shaped trading company: brought in from its files, delivered, invoiced and posted, and every figure known beforehand.</summary>
public sealed class NorthwindTests(Company company) : IClassFixture<Company>
{
    /// <summary>Twice what it may take, since a machine that builds and tests at once is no quiet one; bench/Northwind measures.</summary>
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(120);

    const decimal LinesNet = 1_265_793.29m, Freight = 64_942.69m;

    readonly Northwind northwind = new(company);

    DateOnly Today => company.Clock.Today();

    [Fact]
    public async Task Eight_hundred_and_thirty_orders_become_deliveries_invoices_and_books_to_the_cent()
    {
        Assert.SkipUnless(Northwind.IsHere, "The data is not here.");
        var begun = Stopwatch.GetTimestamp();
        await northwind.CustomersAsync();
        await northwind.SuppliersAsync();
        await northwind.ProductsAsync();
        await northwind.OrdersAsync(Today);
        await CompleteAddressesAsync();
        await StockUpAsync();
        var imported = Stopwatch.GetElapsedTime(begun);
        await TradeAsync();
        var traded = Stopwatch.GetElapsedTime(begun);

        await using (var db = company.Services.GetRequiredService<ErpDbFactory>().OpenForReading(company.Tenant))
        {
            Assert.Equal(830, await db.Orders.CountAsync(o => o.State == OrderState.Closed));
            Assert.Equal(2155, await db.Set<OrderLine>().CountAsync());
            Assert.Equal(830, await db.Deliveries.CountAsync(d => d.State == DeliveryState.Delivered));
            Assert.Equal(830, await db.Invoices.CountAsync(i => i.State == InvoiceState.Issued));
            Assert.Equal(LinesNet, await db.Set<InvoiceLine>().SumAsync(l => l.Net));
            Assert.Equal(Freight, await db.Set<InvoiceAdjustment>().SumAsync(a => a.Amount));
            Assert.Equal(LinesNet + Freight, await db.Invoices.SumAsync(i => i.Net));
            await AssertBooksAsync(db);
            await AssertStockAsync(db);
        }

        var report = await company.Services.GetRequiredService<Replay>().RunAsync(company.Tenant);
        Assert.Empty(report.Tables.Where(t => t.Differing > 0).Select(t => $"{t.Table}: {t.Differing}"));
        var replayed = Stopwatch.GetElapsedTime(begun);
        TestContext.Current.SendDiagnosticMessage($"Imported in {imported.TotalSeconds:0.0} s, traded by {traded.TotalSeconds:0.0} s, replayed by {replayed.TotalSeconds:0.0} s.");
        Assert.True(replayed < Longest, $"It took {replayed.TotalSeconds:0} s.");
    }

    /// <summary>One address lacks the post code that an invoice must bear; a clerk adds it.</summary>
    async Task CompleteAddressesAsync()
    {
        var id = await company.QueryAsync<Guid>("select id from parties where is_customer and coalesce(address_post_code, '') = ''");
        await company.AsSystemAsync(async p =>
        {
            var form = (await p.GetRequiredService<PartyQueries>().DetailAsync(id)).Form;
            form.Address.PostCode = "T12 W8RN";
            await p.GetRequiredService<PartyService>().ChangeAsync(id, form);
        });
    }

    /// <summary>The goods come in: what all orders want, and what the file says is left at the end.</summary>
    Task StockUpAsync() => company.AsSystemAsync(async p =>
    {
        await using var db = company.Services.GetRequiredService<ErpDbFactory>().OpenForReading(company.Tenant);
        var left = await LeftAsync();
        var wanted = await db.Set<OrderLine>().GroupBy(l => l.ItemId!.Value).Select(g => new { ItemId = g.Key, Quantity = g.Sum(l => l.Quantity) }).ToDictionaryAsync(g => g.ItemId, g => g.Quantity);
        var items = await db.Items.Select(i => new { i.Id, i.Number }).ToListAsync();
        var lines = items.Select(i => new StockPostingLineForm { ItemId = i.Id, Quantity = left[i.Number] + wanted.GetValueOrDefault(i.Id) });
        var bin = await db.Bins.OrderBy(b => b.Code).Select(b => b.Id).FirstAsync();
        await p.GetRequiredService<StockMoveService>().PostAsync(new() { Kind = StockMoveKind.Receipt, Date = Today, ToBinId = bin, Lines = [.. lines.Where(l => l.Quantity > 0)] });
    });

    /// <summary>Four clerks at once confirm, deliver, invoice and issue.</summary>
    async Task TradeAsync()
    {
        var orders = await ListAsync<Guid>("select array_agg(id order by own_reference) from orders");
        await Parallel.ForEachAsync(orders, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (order, _) => await company.AsSystemAsync(async p =>
        {
            await p.GetRequiredService<OrderService>().ConfirmAsync(order);
            var deliveries = p.GetRequiredService<DeliveryService>();
            await deliveries.PostAsync(await deliveries.CreateAsync(order));
            await p.GetRequiredService<InvoiceService>().IssueAsync(await p.GetRequiredService<OrderService>().CreateInvoiceAsync(order));
        }));
    }

    async Task AssertBooksAsync(ErpDb db)
    {
        var (first, last) = (new DateOnly(Today.Year, 1, 1), new DateOnly(Today.Year, 12, 31));
        var balance = await company.AsSystemAsync(p => p.GetRequiredService<LedgerQueries>().TrialBalanceAsync(first, last));
        Assert.Equal(balance.Sum(row => row.Debit), balance.Sum(row => row.Credit));
        Assert.Equal(0, balance.Sum(row => row.Balance));
        var (gross, tax) = (await db.Invoices.SumAsync(i => i.Gross), await db.Invoices.SumAsync(i => i.Tax));
        Assert.Equal(gross, balance.Single(row => row.Number == "1200").Balance);
        Assert.Equal(-tax, balance.Single(row => row.Number == "3806").Balance);
        Assert.Equal(-(LinesNet + Freight), balance.Where(row => row.Number.StartsWith('4')).Sum(row => row.Balance));
        var earned = await company.AsSystemAsync(p => p.GetRequiredService<StatementQueries>().ProfitAndLossAsync(first, last));
        Assert.Equal(LinesNet + Freight, earned.Rows[0].Amount);
        Assert.Equal(LinesNet + Freight, earned.Profit);
    }

    static async Task AssertStockAsync(ErpDb db)
    {
        var left = await LeftAsync();
        var stocks = await db.ItemStocks.Join(db.Items, s => s.ItemId, i => i.Id, (s, i) => new { i.Number, s.ItemId, s.OnHand }).ToListAsync();
        var moved = await db.StockMoves.GroupBy(m => m.ItemId)
            .Select(g => new { g.Key, Quantity = g.Sum(m => (m.ToBinId != null ? m.Quantity : 0) - (m.FromBinId != null ? m.Quantity : 0)) }).ToDictionaryAsync(g => g.Key, g => g.Quantity);
        Assert.Equal(77, stocks.Count);
        Assert.All(stocks, stock => Assert.Equal((left[stock.Number], left[stock.Number]), (stock.OnHand, moved.GetValueOrDefault(stock.ItemId))));
    }

    /// <summary>Units in stock by product, the fourth column from the end.</summary>
    static async Task<Dictionary<string, decimal>> LeftAsync() => Encoding.UTF8.GetString(await Northwind.ReadAsync("products.csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
        .Select(row => row.Trim().Split(',')).ToDictionary(cells => cells[0], cells => decimal.Parse(cells[^4], CultureInfo.InvariantCulture));

    async Task<T[]> ListAsync<T>(string sql) => await company.QueryAsync<T[]>(sql);
}

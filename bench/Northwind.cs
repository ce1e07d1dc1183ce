using System.Diagnostics;
using System.Globalization;
using System.Text;
using Erp.Bench.Support;
using Erp.Catalog.Contracts;
using Erp.Inventory;
using Erp.Inventory.Moves;
using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Imports;
using Erp.Platform.Tenancy;
using Erp.Sales;
using Erp.Sales.Deliveries;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Bench;

/// <summary>
/// A trading company's files brought in by the mappings that come with the product, and every order confirmed, delivered, invoiced and
/// posted by four clerks at once; then ten times as many orders, so that growth shows. In the service, without web. The files are no part of the product:
/// they lie in <c>shared/data/northwind</c> beside the project, or where <c>KONTOR_NORTHWIND</c> says.
/// </summary>
sealed class Northwind : IBenchmark
{
    const int Clerks = 4;
    const int Copies = 10;
    const double Longest = 60;
    const decimal Plenty = 1_000_000;

    public string Name => "northwind";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        var folder = Environment.GetEnvironmentVariable("KONTOR_NORTHWIND") ?? Path.Combine("..", "shared", "data", "northwind");
        if (!Directory.Exists(folder))
        {
            await Console.Error.WriteLineAsync($"{Name} left out: no files in {Path.GetFullPath(folder)}");
            return;
        }

        await using var provider = Ground.Services(ground.ConnectionString);
        var company = new Shop(provider, ground.Tenant, folder);
        var begun = Stopwatch.GetTimestamp();
        await company.ImportAsync("parties/parties", "customers.csv");
        await company.ImportAsync("parties/parties", "suppliers.csv");
        await company.ImportAsync("catalog/items", "products.csv");
        await company.StockUpAsync();
        await MeasureAsync(1, Longest);
        await ground.AnalyzeAsync();
        begun = Stopwatch.GetTimestamp();
        await MeasureAsync(Copies, null);

        async Task MeasureAsync(int copies, double? goal)
        {
            var before = Stopwatch.GetTimestamp();
            await company.ImportOrdersAsync(copies);
            var imported = Stopwatch.GetElapsedTime(before).TotalSeconds;
            var orders = await company.TradeAsync();
            var name = $"Northwind, {orders.ToString("N0", CultureInfo.InvariantCulture)} orders";
            table.Add($"{name}: imported", imported, "s");
            table.Add($"{name}: imported, delivered, invoiced, posted", Stopwatch.GetElapsedTime(begun).TotalSeconds, "s", null, goal);
        }
    }

    /// <summary>The company at work.</summary>
    sealed class Shop(IServiceProvider provider, Tenant tenant, string folder)
    {
        readonly DateOnly today = TimeProvider.System.Today();

        public Task ImportAsync(string kind, string file) => AsSystemAsync(async services =>
        {
            var service = services.GetRequiredService<ImportService>();
            var id = await service.UploadAsync(kind, file, File.OpenRead(Path.Combine(folder, file)));
            var proposal = await services.GetRequiredService<ImportQueries>().ProposeAsync(id);
            await service.RunAsync(id, proposal.Plan);
        });

        /// <summary>The orders, each as often as wanted under a key of its own; supplied today, as no rates of 1996 are kept.</summary>
        public Task ImportOrdersAsync(int copies) => AsSystemAsync(async services =>
        {
            var service = services.GetRequiredService<ImportService>();
            var id = await service.UploadAsync("sales/orders", "orders.csv", await RepeatedAsync("orders.csv", copies));
            await service.UploadLinesAsync(id, await RepeatedAsync("order_details.csv", copies));
            var proposal = await services.GetRequiredService<ImportQueries>().ProposeAsync(id);
            ImportColumn[] columns = [.. proposal.Mapping.Columns.Where(c => c.Field != "DeliveryDate"), new("DeliveryDate", null, today.ToString("O", CultureInfo.InvariantCulture))];
            await service.RunAsync(id, proposal.Plan with { Mapping = proposal.Mapping with { Columns = columns } });
        });

        /// <summary>More than all orders want; and the one post code that an invoice misses.</summary>
        public Task StockUpAsync() => AsSystemAsync(async services =>
        {
            await using var db = services.GetRequiredService<ErpDbFactory>().OpenForReading(tenant);
            var bin = await db.Bins.OrderBy(b => b.Code).Select(b => b.Id).FirstAsync();
            var goods = await db.Items.Where(i => i.Kind == ItemKind.Goods).Select(i => i.Id).ToListAsync();
            await services.GetRequiredService<StockMoveService>().PostAsync(new()
            {
                Kind = StockMoveKind.Receipt, Date = today, ToBinId = bin, Lines = [.. goods.Select(id => new StockPostingLineForm { ItemId = id, Quantity = Plenty })],
            });
            foreach (var id in await db.Parties.Where(p => p.IsCustomer && p.Address.PostCode == null).Select(p => p.Id).ToListAsync())
            {
                var form = (await services.GetRequiredService<Parties.PartyQueries>().DetailAsync(id)).Form;
                form.Address.PostCode = "T12 W8RN";
                await services.GetRequiredService<Parties.PartyService>().ChangeAsync(id, form);
            }
        });

        /// <summary>Confirms, delivers, invoices and issues every draft.</summary>
        /// <returns>How many there were.</returns>
        public async Task<int> TradeAsync()
        {
            List<Guid> orders;
            await using (var db = provider.GetRequiredService<ErpDbFactory>().OpenForReading(tenant))
                orders = await db.Orders.Where(o => o.State == OrderState.Draft).OrderBy(o => o.Id).Select(o => o.Id).ToListAsync();
            await Parallel.ForEachAsync(orders, new ParallelOptions { MaxDegreeOfParallelism = Clerks }, async (order, _) => await AsSystemAsync(async services =>
            {
                var service = services.GetRequiredService<OrderService>();
                await service.ConfirmAsync(order);
                var deliveries = services.GetRequiredService<DeliveryService>();
                await deliveries.PostAsync(await deliveries.CreateAsync(order));
                await services.GetRequiredService<InvoiceService>().IssueAsync(await service.CreateInvoiceAsync(order));
            }));
            return orders.Count;
        }

        /// <summary>The file, its rows as often as wanted: the key in the first column tells the copies apart, here from those of other runs as well.</summary>
        async Task<Stream> RepeatedAsync(string file, int copies)
        {
            var rows = await File.ReadAllLinesAsync(Path.Combine(folder, file));
            var text = new StringBuilder(rows[0]).Append('\n');
            for (var copy = 1; copy <= copies; copy++)
                foreach (var row in rows.Skip(1)) text.Append(CultureInfo.InvariantCulture, $"{copies}-{copy}-{row}\n");
            return new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        }

        async Task AsSystemAsync(Func<IServiceProvider, Task> act)
        {
            await using var scope = provider.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(tenant));
            await act(scope.ServiceProvider);
        }
    }
}

using Erp.Bench.Support;
using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Sales.Orders;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Erp.Bench;

/// <summary>A page of fifty out of a million orders by a part of the customer's name, count included, the whole list scrolled, and one order opened: in the service, without web.</summary>
sealed class OrderReading : IBenchmark
{
    const double MostForList = 50;
    const double MostForDocument = 15;
    const double MostForFirstRows = 200;

    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    static readonly TimeSpan Time = TimeSpan.FromSeconds(3);

    public string Name => "order-reading";

    public async Task RunAsync(Ground ground, FigureTable table)
    {
        var orderId = await OneOrderAsync(ground);
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(ground.ConnectionString) { SearchPath = $"{ground.Tenant.Schema},{Migrator.Extensions}" });
        await using (var connection = await source.OpenConnectionAsync()) await ManyOrders.WriteAsync(connection, orderId);

        await using var provider = Ground.Services(ground.ConnectionString);
        var floor = await Samples.TakeAsync(1, WarmUp, Time, async _ =>
        {
            await using var command = source.CreateCommand("select 1");
            await command.ExecuteScalarAsync();
        });
        await ScrollAsync();
        foreach (var (kind, part) in new[] { ("one customer", ManyOrders.Rare), ("1 in 200", ManyOrders.Frequent), ("every second", ManyOrders.VeryFrequent) })
        {
            await ListAsync($"Page of 50 of 1,000,000 orders, search finding {kind}", GridState.Initial.WithSearch(part));
            await ListAsync($"Page of 50 of 1,000,000 orders, name filter finding {kind}", GridState.Initial.WithFilter("customerName", part));
        }

        var opened = await ReadAsync(services => services.GetRequiredService<OrderQueries>().DetailAsync(orderId));
        table.Add("Order opened, p50", opened.P50, "ms", floor.P50);
        table.Add("Order opened, p95", opened.P95, "ms", floor.P95, MostForDocument);

        // What a person does with the whole list: opens it, scrolls, drags the bar to the middle and to the end; counted and added up meanwhile.
        async Task ScrollAsync()
        {
            var list = OrderList.Description;
            var state = GridState.Initial;
            await TimeAsync("First rows of 1,000,000 orders", services => services.PageAsync(list, state), MostForFirstRows);
            var seen = await LookAsync(services => services.RowsAsync(list, state, ManyOrders.Count / 2, 1));
            var behind = new RowPlace(ManyOrders.Count / 2, ListCursor.After(list, state, seen[0]));
            await TimeAsync("Scrolled on in the middle of 1,000,000 orders", services => services.RowsAsync(list, state, behind.Index + 50, 100, behind), MostForFirstRows);
            await TimeAsync("Scroll bar dragged to the middle of 1,000,000 orders", services => services.RowsAsync(list, state, ManyOrders.Count / 2, 100), null);
            await TimeAsync("Scroll bar dragged to the end of 1,000,000 orders", services => services.RowsAsync(list, state, ManyOrders.Count - 100, 100), null);
            await TimeAsync("1,000,000 orders counted and added up behind the list", services => services.TotalsAsync(list, state), null);
            await TimeAsync("1,000,000 orders gathered by state with sums", services => services.GroupsAsync(list, state.WithGroup("state")), null);
        }

        async Task TimeAsync(string name, Func<ListQueries, Task> read, double? goal)
        {
            var samples = await ReadAsync(services => read(services.GetRequiredService<ListQueries>()));
            table.Add($"{name}, p50", samples.P50, "ms", floor.P50);
            table.Add($"{name}, p95", samples.P95, "ms", floor.P95, goal);
        }

        async Task<T> LookAsync<T>(Func<ListQueries, Task<T>> read)
        {
            await using var scope = provider.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(ground.Tenant));
            return await read(scope.ServiceProvider.GetRequiredService<ListQueries>());
        }

        async Task ListAsync(string name, GridState state)
        {
            var samples = await ReadAsync(services => services.GetRequiredService<ListQueries>().PageAsync(OrderList.Description, state));
            table.Add($"{name}, p50", samples.P50, "ms", floor.P50);
            table.Add($"{name}, p95", samples.P95, "ms", floor.P95, MostForList);
        }

        Task<Samples> ReadAsync(Func<IServiceProvider, Task> read) => Samples.TakeAsync(1, WarmUp, Time, async _ =>
        {
            await using var scope = provider.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Caller>().Become(Actor.System(ground.Tenant));
            await read(scope.ServiceProvider);
        });
    }

    static async Task<Guid> OneOrderAsync(Ground ground)
    {
        await using var app = await ground.StartAppAsync();
        using var client = ground.Client(app);
        return await (await Trade.PrepareAsync(client)).OrderAsync();
    }
}

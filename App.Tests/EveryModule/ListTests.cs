using System.Net;
using Erp.Catalog.Items;
using Erp.Catalog.Units;
using Erp.Inventory.Moves;
using Erp.Inventory.Warehouses;
using Erp.Parties;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Sales.Deliveries;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.EveryModule;

/// <summary>Whatever list a module describes: programs order, filter and page it by every column, and it leaves the house as CSV.</summary>
public sealed class ListTests(ListTests.TradingCompany company) : IClassFixture<ListTests.TradingCompany>
{
    const int CallsPerKey = 90;

    static readonly string[] Directions = ["", "-"];

    static readonly string[] Rights = [.. Modules.All.SelectMany(m => m.Permissions).Select(p => p.Code)];

    static readonly string[] PartyColumns = ["customerName", "supplier", "party", "partyName", "client"];

    static readonly IReadOnlyList<Described> Lists = [.. ProductLists.All.Select(list => (Described)Describe((dynamic)list))];

    [Fact]
    public async Task Programs_order_and_page_by_every_column() => await NoneFailsAsync(
        from list in Lists
        from column in list.Columns
        from direction in Directions
        select $"{list.Name}?limit=1&sort={direction}{column.Key}");

    [Fact]
    public async Task Programs_filter_by_every_column() => await NoneFailsAsync(
        from list in Lists
        from column in list.Columns
        select $"{list.Name}?q=a&f.{column.Key}={Wanted(column.Kind, column.Option)}");

    [Fact]
    public void Whoever_a_row_names_is_a_link() => Offenders.None(
        ProductLists.All.SelectMany(list => (IEnumerable<string>)UnlinkedParties((dynamic)list)), "Draw these with PartyLink.Cell:");

    [Fact]
    public async Task Every_list_leaves_as_CSV_with_all_its_columns()
    {
        foreach (var (name, columns) in Lists)
        {
            var client = await company.ClientAsync(Rights);
            var answer = await client.GetAsync($"/api/v1/{name}/export.csv?cols={string.Join(',', columns.Select(c => c.Key))}");
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{name}: {answer.StatusCode}");
            Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
            var heading = (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split('\n')[0];
            Assert.True(heading.Split(',', ';').Length >= columns.Count, $"{name}: {heading}");
        }
    }

    [Fact]
    public async Task Rows_gathered_by_any_column_are_all_there_and_add_up()
    {
        foreach (var list in ProductLists.All) await GatherAsync((dynamic)list);
    }

    [Fact]
    public async Task Rows_found_behind_a_known_row_are_those_found_by_counting()
    {
        foreach (var list in ProductLists.All) await ScrollAsync((dynamic)list);
    }

    async Task GatherAsync<TRow>(RecordList<TRow> list) where TRow : class, IRow
    {
        var all = await ReadAsync(q => q.TotalsAsync(list, GridState.Initial));
        foreach (var column in list.Columns.Where(c => list.Grouping(GridState.Initial.WithGroup(c.Key)) is not null))
        {
            var state = GridState.Initial.WithGroup(column.Key);
            var groups = await ReadAsync(q => q.GroupsAsync(list, state));
            Assert.Equal(all.Count, groups.Sum(g => g.Totals.Count));
            Assert.Equal(all.Sums, list.Summed.Select((_, i) => groups.Sum(g => g.Totals.Sums[i])));
            foreach (var group in groups.Take(5))
            {
                var rows = await ReadAsync(q => q.OfGroupAsync(list, state, group.Key, null, 1000));
                Assert.Equal((list.Name, column.Key, group.Totals.Count), (list.Name, column.Key, rows.Count));
                Assert.Equal(rows.Skip(1).Select(r => r.Id), (await ReadAsync(q => q.OfGroupAsync(list, state, group.Key, rows[0], 1000))).Select(r => r.Id));
            }
        }
    }

    async Task ScrollAsync<TRow>(RecordList<TRow> list) where TRow : class, IRow
    {
        foreach (var column in list.Columns)
        {
            var state = GridState.Initial.Toggle(column.Key);
            var rows = await ReadAsync(q => q.RowsAsync(list, state, 0, 6));
            if (rows.Count < 4) continue;
            var behind = new RowPlace(1, ListCursor.After(list, state, rows[1]));
            Assert.Equal(rows.Skip(3).Select(r => r.Id), (await ReadAsync(q => q.RowsAsync(list, state, 3, 3, behind))).Select(r => r.Id));
            var all = await ReadAsync(q => q.TotalsAsync(list, state));
            var page = await ReadAsync(q => q.PageAsync(list, state, 3, 3, behind));
            Assert.Equal((rows[3].Id, 3, all.Count), (page.Rows[0].Id, page.Skip, page.TotalCount));
            Assert.Equal(rows[1].Id, (await ReadAsync(q => q.TopmostAsync(list, state.WithSearch("none of them"), [rows[3].Id, rows[1].Id, rows[2].Id])))!.Id);
        }
    }

    Task<T> ReadAsync<T>(Func<ListQueries, Task<T>> read) => company.AsSystemAsync(p => read(p.GetRequiredService<ListQueries>()));

    /// <summary>Asks each address, and where more rows follow, for the next page too.</summary>
    async Task NoneFailsAsync(IEnumerable<string> addresses)
    {
        var offenders = new List<string>();
        foreach (var some in addresses.Chunk(CallsPerKey / 2))
        {
            var client = await company.ClientAsync(Rights);
            foreach (var address in some)
            {
                var answer = await client.GetAsync($"/api/v1/{address}");
                if (answer.StatusCode == HttpStatusCode.OK && (await answer.JsonAsync()).GetProperty("next").GetString() is { } next)
                    answer = await client.GetAsync($"/api/v1/{address}&cursor={Uri.EscapeDataString(next)}");
                if (answer.StatusCode != HttpStatusCode.OK) offenders.Add($"{address}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            }
        }

        Offenders.None(offenders, "These lists do not answer:");
    }

    static string Wanted(ColumnKind kind, string? option) => kind switch
    {
        ColumnKind.Text => "a",
        ColumnKind.Number or ColumnKind.Money or ColumnKind.Price => "0..1000000",
        ColumnKind.Date or ColumnKind.Instant => "2020-01-01..2039-12-31",
        ColumnKind.Flag => "true",
        _ => option ?? "",
    };

    /// <summary>Columns with the name of a customer or supplier, drawn as words. A contact or an address leads there by itself.</summary>
    static IEnumerable<string> UnlinkedParties<TRow>(RecordList<TRow> list) where TRow : class, IRow =>
        from column in list.Columns
        where PartyColumns.Contains(column.Key) && column.Cell is null && !list.Name.StartsWith("parties/", StringComparison.Ordinal)
        select $"{list.Name}: {column.Key}";

    static Described Describe<TRow>(RecordList<TRow> list) where TRow : class, IRow =>
        new(list.Name, [.. list.Columns.Select(c => (c.Key, c.Kind, c.Options.Count > 0 ? c.Options[0].Value : null))]);

    /// <summary>Address and columns of a list, with one of the values where a column has declared ones.</summary>
    sealed record Described(string Name, IReadOnlyList<(string Key, ColumnKind Kind, string? Option)> Columns);

    /// <summary>A company with a little of everything, so that there is something to order.</summary>
    public sealed class TradingCompany(TestCluster cluster) : WebCompany(cluster)
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            foreach (var name in new[] { "Anker GmbH", "Zander GmbH" })
                await AsSystemAsync(async provider =>
                {
                    var today = Clock.Today();
                    var address = new Erp.Parties.Contracts.AddressForm { Street = "Hafenstraße 1", PostCode = "20457", City = "Hamburg" };
                    var customer = await provider.GetRequiredService<PartyService>().CreateAsync(new PartyForm { CompanyName = name, Address = address });
                    var unit = (await provider.GetRequiredService<UnitQueries>().LookUpAsync())[0].Id;
                    var item = await provider.GetRequiredService<ItemService>().CreateAsync(new ItemForm { NameDe = $"Anlage {name}", UnitId = unit, SalesPrice = 10 });
                    var orders = provider.GetRequiredService<OrderService>();
                    var order = await orders.CreateDraftAsync(new() { CustomerId = customer, OrderDate = today, DeliveryDate = today, Lines = [new LineForm { ItemId = item, Quantity = 1 }] });
                    await orders.ConfirmAsync(order);
                    var bin = (await provider.GetRequiredService<WarehouseQueries>().LookUpBinsAsync(null))[0].Id;
                    await provider.GetRequiredService<StockMoveService>().PostAsync(new() { Date = today, ToBinId = bin, Lines = [new() { ItemId = item, Quantity = 3 }] });
                    var deliveries = provider.GetRequiredService<DeliveryService>();
                    await deliveries.PostAsync(await deliveries.CreateAsync(order));
                    await provider.GetRequiredService<InvoiceService>().IssueAsync(await orders.CreateInvoiceAsync(order));
                });
        }
    }
}

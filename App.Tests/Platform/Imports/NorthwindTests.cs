using System.Globalization;
using Erp.Platform.Imports;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Imports;

/// <summary>The mappings that come with the product, on real data as dirty as it is.</summary>
public sealed class NorthwindTests(Company company) : IClassFixture<Company>
{
    static readonly string Folder = Environment.GetEnvironmentVariable("KONTOR_NORTHWIND") ?? "/work/shared/data/northwind";

    readonly ImportDesk desk = new(company);

    [Fact]
    public async Task Customers_suppliers_products_and_orders_are_recognised_come_in_whole_and_go_again()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The data is not here.");
        var customers = await BringAsync("parties/parties", "customers.csv", "Northwind: customers", 91);
        await BringAsync("parties/parties", "suppliers.csv", "Northwind: suppliers", 29);
        await BringAsync("catalog/items", "products.csv", "Northwind: products", 77);
        Assert.Equal("Alfreds Futterkiste|Berlin|DE", await company.QueryAsync<string>("select name || '|' || address_city || '|' || address_country_code from parties where number = 'ALFKI'"));

        var orders = await desk.UploadAsync("sales/orders", await ReadAsync("orders.csv"), "orders.csv");
        await company.AsSystemAsync(async p => await p.GetRequiredService<ImportService>().UploadLinesAsync(orders, new MemoryStream(await ReadAsync("order_details.csv"))));
        var proposal = await desk.ProposeAsync(orders);
        Assert.Equal("Northwind: orders and order_details", proposal.Preset);
        // The taxes of 1996 are no concern of an import: supplied today, they are today's.
        ImportColumn[] columns = [.. proposal.Mapping.Columns.Where(c => c.Field != "DeliveryDate"), new("DeliveryDate", null, "2026-11-20")];
        var report = await desk.RunAsync(orders, proposal.Plan with { Mapping = proposal.Mapping with { Columns = columns } });
        Assert.True(report.Wrong == 0, string.Join('\n', report.Problems.Take(5)));
        Assert.Equal(830, report.Created);
        Assert.Equal(2155L, await company.QueryAsync<long>("select count(*) from order_lines"));
        Assert.Equal("1354458.59", (await company.QueryAsync<decimal>("select sum(quantity * unit_price) from order_lines")).ToString("0.00", CultureInfo.InvariantCulture));
        Assert.Equal("1265793.29", (await company.QueryAsync<decimal>("select sum(round(quantity * unit_price * (1 - discount_percent / 100), 2)) from order_lines")).ToString("0.00", CultureInfo.InvariantCulture));

        await Assert.ThrowsAsync<Erp.Platform.Work.BusinessRuleException>(() => desk.UndoAsync(customers));
        await desk.UndoAsync(orders);
        await desk.UndoAsync(customers);
        Assert.Equal(29L, await company.QueryAsync<long>("select count(*) from parties"));
    }

    async Task<Guid> BringAsync(string kind, string file, string preset, int count)
    {
        var id = await desk.UploadAsync(kind, await ReadAsync(file), file);
        var proposal = await desk.ProposeAsync(id);
        Assert.Equal(preset, proposal.Preset);
        var report = await desk.RunAsync(id, proposal.Plan);
        Assert.True(report.Wrong == 0, string.Join('\n', report.Problems.Take(5)));
        Assert.Equal(count, report.Created);
        return id;
    }

    static Task<byte[]> ReadAsync(string file) => File.ReadAllBytesAsync(Path.Combine(Folder, file));
}

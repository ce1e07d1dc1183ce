using System.Globalization;
using Erp.Platform.Imports;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Tests.Scenarios;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Imports;

/// <summary>The mappings that come with the product, on real data as dirty as it is.</summary>
public sealed class NorthwindImportTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task Customers_suppliers_products_and_orders_are_recognised_come_in_whole_and_go_again()
    {
        Assert.SkipUnless(Northwind.IsHere, "The data is not here.");
        var (northwind, before) = (new Northwind(company), await TablesAsync());
        var customers = await northwind.CustomersAsync();
        var suppliers = await northwind.SuppliersAsync();
        var products = await northwind.ProductsAsync();
        Assert.Equal("Alfreds Futterkiste|Berlin|DE", await company.QueryAsync<string>("select name || '|' || address_city || '|' || address_country_code from parties where number = 'ALFKI'"));

        var orders = await northwind.OrdersAsync(company.Clock.Today());
        Assert.Equal(2155L, await company.QueryAsync<long>("select count(*) from order_lines"));
        Assert.Equal("1354458.59", (await company.QueryAsync<decimal>("select sum(quantity * unit_price) from order_lines")).ToString("0.00", CultureInfo.InvariantCulture));
        Assert.Equal(1_265_793.29m, await company.QueryAsync<decimal>("select sum(net) from order_lines"));
        Assert.Equal(64_942.69m, await company.QueryAsync<decimal>("select sum(amount) from order_adjustments"));

        // What others were built on stays until those are gone.
        await Assert.ThrowsAsync<BusinessRuleException>(() => northwind.UndoAsync(customers));
        foreach (var import in new[] { orders, products, suppliers, customers }) await northwind.UndoAsync(import);
        Assert.Equal(before, await TablesAsync());
    }

    /// <summary>Every row of every business table, by table; without what tells of the imports themselves.</summary>
    async Task<SortedDictionary<string, string>> TablesAsync()
    {
        await using var db = company.Services.GetRequiredService<ErpDbFactory>().OpenForReading(company.Tenant);
        var tables = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in db.Model.GetEntityTypes().Where(t => typeof(Entity).IsAssignableFrom(t.ClrType) && t.ClrType != typeof(Import)).Select(t => t.GetTableName()!).Distinct())
            tables[table] = await company.QueryAsync<string>($"select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from {table} t");
        return tables;
    }
}

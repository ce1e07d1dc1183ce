using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Sales.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>A filter on a column goes by the indexed search words, and still means that column.</summary>
public sealed class OrderFilterTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("ihtöner", true)]
    [InlineData("IHTÖNER & söhne", true)]
    [InlineData("Söhne Lihtöner", false)]
    [InlineData("Hamburg", false)]
    [InlineData("%", false)]
    [InlineData("100_", false)]
    [InlineData("", true)]
    public async Task A_filter_finds_the_part_as_typed_in_its_own_column_only(string typed, bool finds)
    {
        var id = await shop.OrderAsync(shop.OrderForm(await shop.CustomerAsync("Lihtöner & Söhne 100 KG"), await shop.ItemAsync(10)));
        var page = await shop.AsSystemAsync(p => p.GetRequiredService<ListQueries>().PageAsync(OrderList.Description, State(typed)));
        Assert.Equal(finds, page.Rows.Any(r => r.Id == id));
    }

    [Theory]
    [InlineData("customerName", "search_text LIKE", "customer_name ILIKE")]
    [InlineData("number", "search_text LIKE", "number ILIKE")]
    [InlineData("customerReference", "search_text LIKE", "customer_reference ILIKE")]
    public async Task The_index_of_the_search_words_narrows_first(string column, params string[] conditions)
    {
        await using var db = shop.Services.GetRequiredService<ErpDbFactory>().OpenForReading(shop.Tenant);
        var sql = OrderList.Description.Filter(db, GridState.Initial.WithFilter(column, "bcd")).ToQueryString();
        Assert.All(conditions, condition => Assert.Contains(condition, sql, StringComparison.Ordinal));
    }

    static GridState State(string typed) => GridState.Initial.WithFilter("customerName", typed);
}

using System.Net;
using System.Text.Json;
using Erp.Catalog;
using Erp.Tests.Support;

namespace Erp.Tests.Catalog;

/// <summary>Programs can keep price lists, categories and text blocks, and ask what something costs and why.</summary>
public sealed class PriceListApiTests(WebCompany company) : IClassFixture<WebCompany>
{
    const string Address = "/api/v1/catalog/price-lists";

    readonly Pricing pricing = new(company);

    [Fact]
    public async Task A_list_is_created_read_changed_listed_and_deleted()
    {
        var (item, client) = (await pricing.ItemAsync(12), await company.ClientAsync(CatalogPermissions.Read, CatalogPermissions.Write));
        var created = await (await client.SendAsync(HttpMethod.Post, Address, JsonSerializer.Serialize(new
        {
            name = "Per API", currency = "eur", entries = new[] { new { itemId = item, quantityFrom = 10, price = 9.5m } },
        })))
            .JsonAsync();
        var id = created.GetProperty("id").GetString();
        var answer = await (await client.GetAsync($"/api/v1/catalog/prices/find?item={item}&quantity=10")).JsonAsync();
        Assert.Equal((9.5m, id), (answer.GetProperty("price").GetDecimal(), answer.GetProperty("priceListId").GetString()));
        Assert.Contains("Per API", answer.GetProperty("why").GetString());

        var form = (await (await client.GetAsync($"{Address}/{id}")).JsonAsync()).GetRawText().Replace("9.5", "8.25", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, (await client.SendAsync(HttpMethod.Put, $"{Address}/{id}", form)).StatusCode);
        Assert.Equal(8.25m, (await (await client.GetAsync($"/api/v1/catalog/prices?f.priceList=Per")).JsonAsync()).GetProperty("items")[0].GetProperty("price").GetDecimal());
        Assert.Equal(1, (await (await client.GetAsync($"{Address}?f.name=Per")).JsonAsync()).GetProperty("items")[0].GetProperty("entryCount").GetInt32());
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync($"{Address}/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"{Address}/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/api/v1/catalog/prices/find?item={Guid.CreateVersion7()}")).StatusCode);
    }

    [Fact]
    public async Task A_circle_of_categories_is_refused_at_its_field()
    {
        var client = await company.ClientAsync(CatalogPermissions.Read, CatalogPermissions.Write);
        const string path = "/api/v1/catalog/categories";
        var root = (await (await client.SendAsync(HttpMethod.Post, path, """{ "nameDe": "Wurzel" }""")).JsonAsync()).GetProperty("id").GetString();
        var leaf = (await (await client.SendAsync(HttpMethod.Post, path, $$"""{ "nameDe": "Zweig", "parentId": "{{root}}" }""")).JsonAsync()).GetProperty("id").GetString();
        var problem = await (await client.SendAsync(HttpMethod.Put, $"{path}/{root}", $$"""{ "version": 1, "nameDe": "Wurzel", "parentId": "{{leaf}}" }"""))
            .ProblemAsync(HttpStatusCode.UnprocessableEntity, "Work.InvalidInput");
        Assert.Equal("ParentId", problem.FirstError().Field, ignoreCase: true);
    }
}

using System.Net;
using System.Text.Json;
using Erp.Catalog;
using Erp.Tests.Support;

namespace Erp.Tests.Catalog;

/// <summary>Programs can do with items and units what the pages can.</summary>
public sealed class ItemApiTests(WebCompany company) : IClassFixture<WebCompany>
{
    const string Address = "/api/v1/catalog/items";

    [Fact]
    public async Task An_item_is_created_found_and_removed()
    {
        var client = await company.ClientAsync(CatalogPermissions.Read, CatalogPermissions.Write);
        var unit = await PieceAsync(client);
        var created = await (await client.SendAsync(HttpMethod.Post, Address,
            JsonSerializer.Serialize(new { nameDe = "Bühnenscheinwerfer", nameEn = "Stage light", unitId = unit, salesPrice = 129.9999m }))).JsonAsync();
        Assert.Matches("^A-[0-9]{5}$", created.GetProperty("number").GetString());

        var row = Assert.Single((await (await client.GetAsync($"{Address}?q=buehnen&f.kind=Goods")).JsonAsync()).GetProperty("items").EnumerateArray());
        Assert.Equal(("Stage light", 129.9999m), (row.GetProperty("name").GetString(), row.GetProperty("salesPrice").GetDecimal()));
        var found = await (await client.GetAsync($"{Address}/lookup?q=stage&language=de")).JsonAsync();
        Assert.Equal("Bühnenscheinwerfer", Assert.Single(found.EnumerateArray()).GetProperty("name").GetString());

        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync($"{Address}/{created.GetProperty("id").GetString()}")).StatusCode);
    }

    [Fact]
    public async Task A_parts_list_is_written_with_its_item_and_read_with_what_it_comes_to_and_where_its_parts_are_used()
    {
        var client = await company.ClientAsync(CatalogPermissions.Read, CatalogPermissions.Write, CatalogPermissions.Cost);
        var unit = await PieceAsync(client);
        var bolt = await CreateAsync(new { nameDe = "Bolzen", unitId = unit, cost = 0.5m });
        var arm = await CreateAsync(new { nameDe = "Ausleger", unitId = unit, kind = "Assembly", parts = new object[] { new { itemId = bolt, quantity = 4, scrapPercent = 25 } } });
        var tower = await CreateAsync(new { nameDe = "Turm", unitId = unit, kind = "Assembly", parts = new object[] { new { itemId = arm, quantity = 2, text = "oben" } } });

        var list = await (await client.GetAsync($"{Address}/{tower}/parts")).JsonAsync();
        Assert.Equal((2, 5m), (list.GetProperty("levels").GetInt32(), list.GetProperty("cost").GetDecimal()));
        Assert.Equal(["1", "1.1"], list.GetProperty("lines").EnumerateArray().Select(l => l.GetProperty("outline").GetString()));
        Assert.Equal(10, Assert.Single((await (await client.GetAsync($"{Address}/{tower}/needs")).JsonAsync()).EnumerateArray()).GetProperty("quantity").GetDecimal());
        Assert.Equal([5m, 10m], (await (await client.GetAsync($"{Address}/{bolt}/uses")).JsonAsync()).EnumerateArray().Select(u => u.GetProperty("quantity").GetDecimal()));

        var plain = await company.ClientAsync(CatalogPermissions.Read);
        Assert.False((await (await plain.GetAsync($"{Address}/{tower}/parts")).JsonAsync()).TryGetProperty("cost", out _), "Costs are for those who may see them.");

        async Task<string> CreateAsync(object form) =>
            (await (await client.SendAsync(HttpMethod.Post, Address, JsonSerializer.Serialize(form))).JsonAsync()).GetProperty("id").GetString()!;
    }

    [Theory]
    [InlineData("""{ "salesPrice": -1 }""", "SalesPrice")]
    [InlineData("""{ "salesPrice": 0.00001 }""", "SalesPrice")]
    [InlineData("""{ "gtin": "4006381333932" }""", "Gtin")]
    [InlineData("""{ "nameDe": "" }""", "NameDe")]
    [InlineData("""{ "number": "a\nb" }""", "Number")]
    [InlineData("""{ "unitId": null }""", "UnitId")]
    public async Task A_wrong_value_is_refused_at_its_field(string wrong, string named)
    {
        var client = await company.ClientAsync(CatalogPermissions.Read, CatalogPermissions.Write);
        var body = new Dictionary<string, object?> { ["nameDe"] = "Falsch", ["unitId"] = await PieceAsync(client) };
        foreach (var field in JsonDocument.Parse(wrong).RootElement.EnumerateObject()) body[field.Name] = field.Value;
        var problem = await (await client.SendAsync(HttpMethod.Post, Address, JsonSerializer.Serialize(body))).ProblemAsync(HttpStatusCode.UnprocessableEntity, "Work.InvalidInput");
        Assert.Equal(named, problem.FirstError().Field, ignoreCase: true);
    }

    [Theory]
    [InlineData("", "Name", "Name", "H87", "Code")]
    [InlineData("12345678901", "Name", "Name", "H87", "Code")]
    [InlineData("x", "", "Name", "H87", "NameDe")]
    [InlineData("x", "Name", "", "H87", "NameEn")]
    [InlineData("x", "Name", "Name", "h87", "UneceCode")]
    public async Task A_unit_is_checked_too(string code, string nameDe, string nameEn, string uneceCode, string named)
    {
        var client = await company.ClientAsync(CatalogPermissions.Read, CatalogPermissions.Write);
        var problem = await (await client.SendAsync(HttpMethod.Post, "/api/v1/catalog/units", JsonSerializer.Serialize(new { code, nameDe, nameEn, uneceCode })))
            .ProblemAsync(HttpStatusCode.UnprocessableEntity, "Work.InvalidInput");
        Assert.Equal(named, problem.FirstError().Field, ignoreCase: true);
    }

    static async Task<string> PieceAsync(HttpClient client) =>
        (await (await client.GetAsync("/api/v1/catalog/units?f.code=Stk")).JsonAsync()).GetProperty("items")[0].GetProperty("id").GetString()!;
}

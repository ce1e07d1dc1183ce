using System.Net;
using System.Net.Http.Json;
using Erp.Tests.Support;

namespace Erp.Tests.Inventory;

/// <summary>The warehouse for programs: receive, look, deliver; and who may do what.</summary>
public sealed class StockApiTests(WebCompany company) : IClassFixture<WebCompany>
{
    readonly Depot depot = new(company);

    [Fact]
    public async Task A_program_receives_goods_and_reads_what_they_came_to()
    {
        var (item, bin) = (await depot.GoodsAsync(), await depot.FirstBinAsync());
        var client = await company.ClientAsync("inventory:read", "inventory:write");

        var posted = await client.PostAsJsonAsync("/api/v1/inventory/moves", new { kind = "Receipt", date = depot.Today, toBinId = bin, lines = new[] { new { itemId = item, quantity = 3.5 } } });
        Assert.Equal(HttpStatusCode.NoContent, posted.StatusCode);

        var row = (await (await client.GetAsync("/api/v1/inventory/stock?f.available=3..4")).JsonAsync()).GetProperty("items")[0];
        Assert.Equal((3.5m, 0m), (row.GetProperty("onHand").GetDecimal(), row.GetProperty("reserved").GetDecimal()));
        var moves = await (await client.GetAsync($"/api/v1/inventory/stock/{row.GetProperty("id").GetString()}/moves?bin={bin}")).JsonAsync();
        Assert.Equal(3.5m, moves.GetProperty("rows")[0].GetProperty("balance").GetDecimal());

        var refused = await client.PostAsJsonAsync("/api/v1/inventory/moves", new
        {
            kind = "Issue", date = depot.Today, fromBinId = bin, reason = "scrap", lines = new[] { new { itemId = item, quantity = 4 } },
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Only 3.5 Stk", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_is_not_writing_and_writing_is_not_deciding()
    {
        var reader = await company.ClientAsync("inventory:read");
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostAsJsonAsync("/api/v1/inventory/moves", new { kind = "Receipt", lines = Array.Empty<object>() })).StatusCode);
        var writer = await company.ClientAsync("inventory:read", "inventory:write");
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.PutAsJsonAsync("/api/v1/inventory/settings", new { version = 1, negativeStock = true })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.GetAsync("/api/v1/sales/deliveries")).StatusCode);
    }
}

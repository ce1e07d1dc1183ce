using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Erp.Bench.Support;

/// <summary>The business that is measured, as a program drives it over REST: an order with five lines, confirmed, invoiced, issued.</summary>
sealed class Trade(HttpClient client, Guid customerId, IReadOnlyList<Guid> itemIds, DateOnly today)
{
    const int Lines = 5;

    /// <summary>Makes the customer and the items.</summary>
    /// <param name="client">Who trades.</param>
    /// <param name="goods">How many goods are traded, which are reserved in stock; none for services, which are not.</param>
    public static async Task<Trade> PrepareAsync(HttpClient client, int goods = 0)
    {
        var units = await client.GetFromJsonAsync<JsonObject>("api/v1/catalog/units?limit=1");
        var unitId = units!["items"]![0]!["id"]!.GetValue<Guid>();
        var customerId = await PostAsync(client, "parties/parties", new
        {
            kind = "Company", companyName = "Alsterbühne GmbH", isCustomer = true, language = "de",
            address = new { street = "Lange Reihe 1", postCode = "20099", city = "Hamburg", countryCode = "DE" },
        });
        var items = new List<Guid>();
        for (var i = 1; i <= Math.Max(Lines, goods); i++)
            items.Add(await PostAsync(client, "catalog/items", new { nameDe = $"Scheinwerfer {i}", unitId, kind = goods > 0 ? "Goods" : "Service", taxClass = "Standard", salesPrice = 10.5m * i }));
        return new(client, customerId, items, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
    }

    /// <summary>From order to issued invoice: four calls, four commits.</summary>
    /// <returns>The invoice.</returns>
    public async Task<Guid> CycleAsync()
    {
        var orderId = await OrderAsync();
        await ConfirmAsync(orderId);
        var invoiceId = await PostAsync(client, $"sales/orders/{orderId}/invoice", null);
        await PostAsync(client, $"sales/invoices/{invoiceId}/issue", null);
        return invoiceId;
    }

    /// <summary>Creates an order with five lines.</summary>
    public Task<Guid> OrderAsync() => PostAsync(client, "sales/orders", new
    {
        customerId, orderDate = today, deliveryDate = today, lines = Random.Shared.GetItems([.. itemIds], Lines).Select(itemId => new { itemId, quantity = 2 }),
    });

    /// <summary>Confirms an order.</summary>
    /// <returns>The number it was given.</returns>
    public async Task<string> ConfirmAsync(Guid orderId) => (await SendAsync(client, $"sales/orders/{orderId}/confirm", null)).GetProperty("number").GetString()!;

    static async Task<Guid> PostAsync(HttpClient client, string path, object? body) => (await SendAsync(client, path, body)).GetProperty("id").GetGuid();

    static async Task<JsonElement> SendAsync(HttpClient client, string path, object? body)
    {
        using var answer = await client.PostAsJsonAsync($"api/v1/{path}", body);
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}

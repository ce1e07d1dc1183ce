using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Erp.Admin.Members;
using Erp.Catalog.Items;
using Erp.Finance.Payments;
using Erp.Inventory.Moves;
using Erp.Parties;
using Erp.Platform.Approvals;
using Erp.Platform.Texts;
using Erp.Sales;
using Erp.Sales.Documents;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;

namespace Erp.E2E.Support;

/// <summary>What a journey finds in the books, made over REST as other programs would; every name is new, so that journeys never meet.</summary>
public sealed class Books : IDisposable
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    readonly HttpClient client;
    readonly Lock filling = new();
    Task? filled;

    Books(HttpClient client) => this.client = client;

    /// <summary>Takes up work with a key for programs.</summary>
    internal static Task<Books> OpenAsync(Uri app, string key)
    {
        var client = new HttpClient { BaseAddress = new Uri(app, "api/v1/") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return Task.FromResult(new Books(client));
    }

    public void Dispose() => client.Dispose();

    /// <summary>Makes something of each kind, once, however many ask.</summary>
    public Task FillAsync()
    {
        lock (filling) return filled ??= FillOnceAsync();
    }

    /// <summary>A name nobody else has in this run.</summary>
    public static string NewName(string kind) => $"{kind} {Guid.CreateVersion7().ToString("N")[20..]}";

    /// <summary>A customer with all an invoice needs.</summary>
    public async Task<(Guid Id, string Name)> CustomerAsync(string kind = "Kunde")
    {
        var name = NewName(kind);
        var form = new PartyForm { CompanyName = name, Address = new() { Street = "Kaistraße 5", PostCode = "20457", City = "Hamburg", CountryCode = "DE" } };
        return (await CreateAsync("parties/parties", form), name);
    }

    /// <summary>An item by the piece.</summary>
    public async Task<(Guid Id, string Name)> ItemAsync(decimal price)
    {
        var name = NewName("Artikel");
        return (await ItemAsync(price, name), name);
    }

    /// <summary>An item of this name by the piece.</summary>
    public async Task<Guid> ItemAsync(decimal price, string name)
    {
        var units = await ListAsync("catalog/units");
        return await CreateAsync("catalog/items", new ItemForm { NameDe = name, SalesPrice = price, UnitId = units[0]!["id"]!.GetValue<Guid>() });
    }

    /// <summary>A draft order of one line.</summary>
    public async Task<Guid> OrderAsync(Guid customer, decimal net) =>
        await CreateAsync("sales/orders", new OrderForm { CustomerId = customer, OrderDate = Today, DeliveryDate = Today, Lines = [Line(net)] });

    /// <summary>A confirmed order of one item.</summary>
    public async Task<Guid> ConfirmedOrderAsync(Guid customer, Guid item, decimal quantity)
    {
        var id = await CreateAsync("sales/orders", new OrderForm { CustomerId = customer, OrderDate = Today, DeliveryDate = Today, Lines = [new() { ItemId = item, Quantity = quantity }] });
        await DoAsync($"sales/orders/{id}/confirm", new { });
        return id;
    }

    /// <summary>Goods that come in.</summary>
    public async Task ReceiveAsync(Guid item, decimal quantity)
    {
        var bin = (await ReadAsync("inventory/bins/lookup"))[0]!["id"]!.GetValue<Guid>();
        await DoAsync("inventory/moves", new StockPostingForm { Date = Today, ToBinId = bin, Lines = [new() { ItemId = item, Quantity = quantity }] });
    }

    /// <summary>A draft invoice of one line.</summary>
    public async Task<Guid> InvoiceAsync(Guid customer, decimal net) =>
        await CreateAsync("sales/invoices", new InvoiceForm { CustomerId = customer, DeliveryDate = Today, Lines = [Line(net)] });

    /// <summary>An issued invoice and its number.</summary>
    public async Task<(Guid Id, string Number)> IssuedAsync(Guid customer, decimal net)
    {
        var id = await InvoiceAsync(customer, net);
        return (id, await IssueAsync(id));
    }

    /// <summary>Issues a draft; answers with its number.</summary>
    public async Task<string> IssueAsync(Guid invoice) => (await DoAsync($"sales/invoices/{invoice}/issue", new { }))["number"]!.GetValue<string>();

    /// <summary>A payment of everything a customer owes; answers with its key.</summary>
    public async Task<Guid> PayAsync(Guid customer, decimal amount)
    {
        var account = (await ListAsync("finance/accounts?limit=500")).First(a => a!["name"]!.GetValue<string>().Contains("Bank", StringComparison.Ordinal))!["id"]!.GetValue<Guid>();
        return await CreateAsync("finance/payments", new PaymentForm { PartyId = customer, Amount = amount, Date = Today, AccountId = account });
    }

    /// <summary>A colleague in one of the default roles.</summary>
    public async Task<(Guid Id, Colleague Who)> HireAsync(Text role)
    {
        var id = (await ListAsync("admin/roles")).First(r => r!["name"]!.GetValue<string>() == role.De)!["id"]!.GetValue<Guid>();
        var who = new Colleague($"{Guid.CreateVersion7():N}@kontor.example", NewName("Kollegin"));
        var form = new NewMemberForm { Name = who.Name, Email = who.Email, Password = Admin.Demo.DemoCompany.Password, Roles = [id] };
        return (await CreateAsync("admin/members", form), who);
    }

    /// <summary>Changes one field of a customer, as another program would.</summary>
    public async Task ChangeCustomerAsync(Guid id, Action<PartyForm> change)
    {
        var form = (await client.GetFromJsonAsync<JsonNode>($"parties/parties/{id}"))!["form"].Deserialize<PartyForm>(Json)!;
        change(form);
        using var answer = await client.PutAsJsonAsync($"parties/parties/{id}", form, Json);
        await RequireAsync(answer);
    }

    /// <summary>From this total on, invoices need a second person.</summary>
    public async Task LimitInvoicesAsync(decimal amount)
    {
        var limits = (await ReadAsync("approvals/limits")).Deserialize<ApprovalSettingsForm>(Json)!;
        limits.Rules.RemoveAll(rule => rule.Kind == SalesApprovals.Invoice.Name);
        limits.Rules.Add(new() { Kind = SalesApprovals.Invoice.Name, Amount = amount });
        using var answer = await client.PutAsJsonAsync("approvals/limits", limits, Json);
        await RequireAsync(answer);
    }

    /// <summary>The rows of a list.</summary>
    public async Task<JsonArray> ListAsync(string list) => (await ReadAsync(list))["items"]!.AsArray();

    /// <summary>One resource.</summary>
    public async Task<JsonNode> ReadAsync(string path)
    {
        using var answer = await client.GetAsync(path);
        return await RequireAsync(answer);
    }

    /// <summary>Lets something be done.</summary>
    public async Task<JsonNode> DoAsync(string path, object body)
    {
        using var answer = await client.PostAsJsonAsync(path, body, Json);
        return await RequireAsync(answer);
    }

    static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    static LineForm Line(decimal net) => new() { Text = "Bühnenpodest 2 × 1 m", Quantity = 1, UnitCode = "Stk", UnitPrice = net };

    async Task<Guid> CreateAsync(string path, object form) => (await DoAsync(path, form))["id"]!.GetValue<Guid>();

    static async Task<JsonNode> RequireAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{answer.RequestMessage!.RequestUri!.PathAndQuery} answered {(int)answer.StatusCode}: {text}");
        return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!;
    }

    async Task FillOnceAsync()
    {
        var (item, _) = await ItemAsync(99.5m);
        await ReceiveAsync(item, 10);
        var (customer, _) = await CustomerAsync();
        await OrderAsync(customer, 300);
        await DoAsync($"sales/orders/{await ConfirmedOrderAsync(customer, item, 2)}/deliver", new { });
        await IssuedAsync(customer, 100);
        await PayAsync(customer, 119);
    }
}

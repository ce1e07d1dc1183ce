using System.Net;
using Erp.Parties;
using Erp.Parties.Contracts;
using Erp.Platform.Tenancy;
using Erp.Sales;
using Erp.Sales.Documents;
using Erp.Sales.Orders;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Records;

/// <summary>Programs take many records of a list through a step; a request sent again does nothing twice.</summary>
public sealed class ListStepApiTests(WebCompany company) : IClassFixture<WebCompany>
{
    const string Steps = "/api/v1/sales/orders/steps";

    [Fact]
    public async Task Sent_again_under_its_key_what_was_done_is_not_done_again()
    {
        var orders = await OrdersAsync(2);
        var client = await company.ClientAsync(SalesPermissions.Read, SalesPermissions.Write);
        var gone = Guid.CreateVersion7();
        Assert.Equal((2, 1, "Work.NotFound"), await AnswerAsync(SalesCommands.ConfirmOrder.Name, "s1"));
        Assert.Equal((2, 1, "Work.NotFound"), await AnswerAsync(SalesCommands.ConfirmOrder.Name, "s1"));
        Assert.Equal(2, await company.QueryAsync<long>($"select count(*) from commits where command = '{SalesCommands.ConfirmOrder.Name}'"));
        // Without a key, or under another one, it is a request of its own.
        Assert.Equal((0, 3, "States.Refused"), await AnswerAsync(SalesCommands.ConfirmOrder.Name, "s2"));
        await (await SendAsync(SalesCommands.CloseOrder.Name, "s1")).ProblemAsync(HttpStatusCode.Conflict, "Work.IdempotencyMismatch");

        Task<HttpResponseMessage> SendAsync(string step, string key) =>
            client.SendAsync(HttpMethod.Post, Steps, $$"""{"step":"{{step}}","rows":[{{string.Join(',', orders.Append(gone).Select(id => $$"""{"id":"{{id}}"}"""))}}]}""", idempotencyKey: key);

        async Task<(int, int, string?)> AnswerAsync(string step, string key)
        {
            var answer = await (await SendAsync(step, key)).JsonAsync();
            return (answer.GetProperty("done").GetInt32(), answer.GetProperty("refused").GetInt32(), answer.GetProperty("problems")[0].GetProperty("code").GetString());
        }
    }

    [Fact]
    public async Task A_preview_changes_nothing_and_bad_requests_are_told_at_their_field()
    {
        var order = (await OrdersAsync(1))[0];
        var client = await company.ClientAsync(SalesPermissions.Read, SalesPermissions.Write);
        var preview = await (await SendAsync($$"""{"step":"sales.order.confirm","rows":[{"id":"{{order}}"}],"preview":true}""")).JsonAsync();
        Assert.Equal((1, 0), (preview.GetProperty("done").GetInt32(), preview.GetProperty("refused").GetInt32()));
        Assert.Equal("Draft", await company.QueryAsync<string>($"select state from orders where id = '{order}'"));

        Assert.Equal(("rows", "Form.Required"), (await (await SendAsync("""{"step":"sales.order.confirm"}""")).ProblemAsync(HttpStatusCode.UnprocessableEntity, "Work.InvalidInput")).FirstError());
        Assert.Equal(
            ("step", "Step.Unknown"),
            (await (await SendAsync($$"""{"step":"sales.order.eat","rows":[{"id":"{{order}}"}]}""")).ProblemAsync(HttpStatusCode.UnprocessableEntity, "Work.InvalidInput")).FirstError());
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync($$"""{"step":"sales.order.cancel","rows":[{"id":"{{order}}"}],"reason":"x"}""")).StatusCode);

        Task<HttpResponseMessage> SendAsync(string body) => client.SendAsync(HttpMethod.Post, Steps, body);
    }

    [Fact]
    public async Task A_key_that_cannot_be_read_brings_no_rows_but_a_reason()
    {
        var order = (await OrdersAsync(2))[0];
        var client = await company.ClientAsync(SalesPermissions.Read);
        var rows = await (await client.GetAsync($"/api/v1/sales/orders?only={order:N}")).JsonAsync();
        Assert.Equal(order, Assert.Single(rows.GetProperty("items").EnumerateArray()).GetProperty("id").GetGuid());
        await (await client.GetAsync("/api/v1/sales/orders?only=nonsense")).ProblemAsync(HttpStatusCode.UnprocessableEntity, "Work.InvalidInput");
    }

    Task<List<Guid>> OrdersAsync(int count) => company.AsSystemAsync(async p =>
    {
        var customer = await p.GetRequiredService<PartyService>()
            .CreateAsync(new() { CompanyName = "Programm GmbH", Address = new AddressForm { Street = "Hafenstraße 1", PostCode = "20457", City = "Hamburg" } });
        var today = company.Clock.Today();
        var orders = new List<Guid>();
        for (var i = 0; i < count; i++)
            orders.Add(await p.GetRequiredService<OrderService>().CreateDraftAsync(new()
            {
                CustomerId = customer, OrderDate = today, DeliveryDate = today, Lines = [new LineForm { Text = "Beratung", UnitCode = "Std", Quantity = 1, UnitPrice = 10 }],
            }));
        return orders;
    });
}

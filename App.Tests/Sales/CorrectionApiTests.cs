using System.Net;
using System.Net.Http.Json;
using Erp.Parties;
using Erp.Platform.Tenancy;
using Erp.Sales;
using Erp.Sales.Invoices;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Sales;

/// <summary>Programs ask how a document can be taken back, and do it as they saw it.</summary>
public sealed class CorrectionApiTests(WebCompany company) : IClassFixture<WebCompany>
{
    [Fact]
    public async Task A_plan_is_read_and_carried_out_for_the_versions_that_were_seen()
    {
        var id = await company.AsSystemAsync(async p =>
        {
            var customer = await p.GetRequiredService<PartyService>()
                .CreateAsync(new() { CompanyName = "Lichthaus GmbH", Address = new() { Street = "Hafenstraße 1", PostCode = "20457", City = "Hamburg" } });
            var invoices = p.GetRequiredService<InvoiceService>();
            var draft = await invoices.CreateDraftAsync(new()
            {
                CustomerId = customer, DeliveryDate = company.Clock.Today(), Lines = [new() { Text = "Beratung", UnitCode = "Std", Quantity = 1, UnitPrice = 100 }],
            });
            await invoices.IssueAsync(draft);
            return draft;
        });
        var address = $"/api/v1/sales/invoices/{id}/correction";
        using var reader = await company.ClientAsync(SalesPermissions.Read);
        var plan = await (await reader.GetAsync(address)).JsonAsync();
        Assert.Equal(("Reverse", 1), (plan.GetProperty("proposed").GetString(), plan.GetProperty("options")[0].GetProperty("steps")[0].GetProperty("needsRights").GetArrayLength()));

        using var lead = await company.ClientAsync(SalesPermissions.Read, SalesPermissions.Approve);
        var (right, stale) = (new { way = "Reverse", reason = "Falsch", seen = plan.GetProperty("seen") }, new { way = "Reverse", reason = "Falsch", seen = new Dictionary<Guid, int> { [id] = 1 } });
        await (await reader.PostAsJsonAsync(address, right)).ProblemAsync(HttpStatusCode.Forbidden, "Work.Forbidden");
        await (await lead.PostAsJsonAsync(address, stale)).ProblemAsync(HttpStatusCode.Conflict, "Work.Conflict");
        var made = await (await lead.PostAsJsonAsync(address, right)).JsonAsync();
        Assert.Equal(await company.QueryAsync<string>($"select number from invoices where preceding_id = '{id}'"), made[0].GetProperty("number").GetString());
        Assert.NotNull((await (await lead.GetAsync(address)).JsonAsync()).GetProperty("refusal").GetString());
        await (await lead.GetAsync($"/api/v1/sales/orders/{id}/correction")).ProblemAsync(HttpStatusCode.NotFound, "Work.NotFound");
    }
}

using System.Net;
using System.Net.Http.Headers;
using Erp.Parties;
using Erp.Platform.Access;
using Erp.Platform.Work;
using Erp.Sales;
using Erp.Tests.Support;
using Erp.Tests.Support.Probe;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Access;

/// <summary>Keys are kept in memory, which must never show.</summary>
public sealed class ApiKeysTests(WebCompany company) : IClassFixture<WebCompany>
{
    const string Ranges = "/api/v1/probe/ranges";

    static readonly Command Change = new("test.key", "test", new("Change", "Ändern"));

    [Fact]
    public async Task A_revoked_key_opens_nothing_from_the_next_call_on()
    {
        var (key, secret) = ApiKey.Create("Short-lived", [ProbeModule.Read]);
        using var client = company.Anonymous();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ApiKeyAuthentication.Token(company.Tenant, key.Id, secret));

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(Ranges)).StatusCode);
        await ChangeAsync(db =>
        {
            db.Add(key);
            return Task.CompletedTask;
        });
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Ranges)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Ranges)).StatusCode);
        await ChangeAsync(async db => (await db.Set<ApiKey>().SingleAsync(k => k.Id == key.Id)).Revoke(company.Clock.GetUtcNow()));
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(Ranges)).StatusCode);
    }

    [Fact]
    public async Task A_key_searches_what_it_may_read_and_sees_where_documents_stand()
    {
        await company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new() { CompanyName = "Suchwerk GmbH", IsCustomer = true, Address = new() { CountryCode = "DE" } }));
        using var reader = await company.ClientAsync(PartiesPermissions.Read, SalesPermissions.Read);
        var found = await (await reader.GetAsync("/api/v1/search?q=Suchwerk")).JsonAsync();
        Assert.Equal("Suchwerk GmbH", found.GetProperty("hits")[0].GetProperty("title").GetString());
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync($"/api/v1/approvals/of/sales.order/{Guid.CreateVersion7()}")).StatusCode);

        using var other = await company.ClientAsync(ProbeModule.Read);
        Assert.Equal(0, (await (await other.GetAsync("/api/v1/search?q=Suchwerk")).JsonAsync()).GetProperty("count").GetInt32());
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync($"/api/v1/approvals/of/sales.order/{Guid.CreateVersion7()}")).StatusCode);
    }

    [Fact]
    public async Task A_key_in_use_is_not_looked_up_again()
    {
        var (key, _) = ApiKey.Create("Busy", [ProbeModule.Read]);
        await ChangeAsync(db =>
        {
            db.Add(key);
            return Task.CompletedTask;
        });
        var keys = company.Services.GetRequiredService<ApiKeys>();
        await keys.FindAsync(company.Tenant, key.Id, TestContext.Current.CancellationToken);
        using var queries = new QueryCounter();
        await keys.FindAsync(company.Tenant, key.Id, TestContext.Current.CancellationToken);
        Assert.Equal(0, queries.Count);
    }

    Task ChangeAsync(Func<ErpDb, Task> change) => company.AsSystemAsync(p => p.GetRequiredService<UnitOfWork>().RunAsync(Change, null, change));
}

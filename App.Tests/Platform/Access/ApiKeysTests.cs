using System.Net;
using System.Net.Http.Headers;
using Erp.Platform.Access;
using Erp.Platform.Work;
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

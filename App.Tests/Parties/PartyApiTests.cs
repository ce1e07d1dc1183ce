using System.Net;
using System.Text.Json;
using Erp.Parties;
using Erp.Tests.Support;

namespace Erp.Tests.Parties;

/// <summary>Programs can do with customers and suppliers what the pages can.</summary>
public sealed class PartyApiTests(WebCompany company) : IClassFixture<WebCompany>
{
    const string Address = "/api/v1/parties/parties";

    [Fact]
    public async Task A_party_is_created_read_changed_and_removed()
    {
        var client = await company.ClientAsync(PartiesPermissions.Read, PartiesPermissions.Write);
        var created = await (await client.SendAsync(HttpMethod.Post, Address, """{ "companyName": "Lichthaus Müller", "address": { "city": "Köln" } }""")).JsonAsync();
        Assert.Matches("^K-[0-9]{5}$", created.GetProperty("number").GetString());
        var one = $"{Address}/{created.GetProperty("id").GetString()}";

        var form = (await (await client.GetAsync(one)).JsonAsync()).GetProperty("form");
        Assert.Equal(1, form.GetProperty("version").GetInt32());
        var change = await client.SendAsync(HttpMethod.Put, one, """{ "version": 1, "companyName": "Lichthaus Meier", "address": { "city": "Köln" } }""");
        Assert.Equal(HttpStatusCode.NoContent, change.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await client.SendAsync(HttpMethod.Put, one, """{ "version": 1, "companyName": "Zu spät" }""")).StatusCode);

        var found = await (await client.GetAsync($"{Address}/lookup?q=koeln&role=Customer")).JsonAsync();
        Assert.Equal("Lichthaus Meier", Assert.Single(found.EnumerateArray()).GetProperty("name").GetString());
        var row = Assert.Single((await (await client.GetAsync($"{Address}?q=meier&sort=role")).JsonAsync()).GetProperty("items").EnumerateArray());
        Assert.Equal("Customer", row.GetProperty("role").GetString());
        Assert.False(row.TryGetProperty("searchText", out _));

        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(one)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(one)).StatusCode);
    }

    [Theory]
    [InlineData("vatId", "DE136695977", "VatId")]
    [InlineData("iban", "DE89370400440532013001", "Iban")]
    [InlineData("email", "nobody", "Email")]
    [InlineData("phone", "call me", "Phone")]
    [InlineData("website", "javascript:alert(1)", "Website")]
    [InlineData("bic", "X", "Bic")]
    [InlineData("language", "fr", "Language")]
    public async Task A_wrong_value_is_refused_at_its_field(string field, string value, string named)
    {
        var client = await company.ClientAsync(PartiesPermissions.Read, PartiesPermissions.Write);
        var body = JsonSerializer.Serialize(new Dictionary<string, string> { ["companyName"] = "Falsch", [field] = value });
        var problem = await (await client.SendAsync(HttpMethod.Post, Address, body)).ProblemAsync(HttpStatusCode.UnprocessableEntity, "Work.InvalidInput");
        Assert.Equal(named, problem.FirstError().Field, ignoreCase: true);
    }

    [Fact]
    public async Task A_reader_changes_nothing()
    {
        var client = await company.ClientAsync(PartiesPermissions.Read);
        await (await client.SendAsync(HttpMethod.Post, Address, """{ "companyName": "Nie" }""")).ProblemAsync(HttpStatusCode.Forbidden, "Work.ForbiddenHere");
    }

    [Fact]
    public async Task Payment_terms_are_kept_like_any_plain_record()
    {
        var client = await company.ClientAsync(PartiesPermissions.Read, PartiesPermissions.Write);
        const string terms = "/api/v1/parties/payment-terms";
        var problem = await (await client.SendAsync(HttpMethod.Post, terms, """{ "code": "7", "nameDe": "7 Tage", "nameEn": "7 days", "daysNet": 7, "discountDays": 9, "discountPercent": 2 }"""))
            .ProblemAsync(HttpStatusCode.UnprocessableEntity, "Work.InvalidInput");
        Assert.Equal("DiscountDays", problem.FirstError().Field, ignoreCase: true);
        Assert.Equal(HttpStatusCode.Created, (await client.SendAsync(HttpMethod.Post, terms, """{ "code": "7", "nameDe": "7 Tage", "nameEn": "7 days", "daysNet": 7 }""")).StatusCode);
        Assert.Single((await (await client.GetAsync($"{terms}?f.code=7&sort=daysNet")).JsonAsync()).GetProperty("items").EnumerateArray());
    }
}

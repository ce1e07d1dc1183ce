using System.Net;
using System.Text.Json;
using Erp.Catalog;
using Erp.Tests.Support;
using Erp.Tests.Support.Probe;

namespace Erp.Tests.Platform.Web;

/// <summary>The same request sent again acts once.</summary>
public sealed class ApiIdempotencyTests(WebCompany company) : IClassFixture<WebCompany>
{
    const string Ranges = "/api/v1/probe/ranges";

    [Fact]
    public async Task The_same_request_gets_the_same_answer_and_acts_once()
    {
        var client = await company.ClientAsync(ProbeModule.Write);
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.SendAsync(HttpMethod.Post, Ranges, """{"code":"once"}""", idempotencyKey: "k1")));
        var ids = await Task.WhenAll(answers.Select(async a => (await a.JsonAsync()).GetGuid()));
        Assert.Single(ids.Distinct());
        Assert.Equal(1, await company.QueryAsync<long>("select count(*) from number_ranges where code = 'once'"));
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_a_conflict()
    {
        var client = await company.ClientAsync(ProbeModule.Write);
        Assert.True((await client.SendAsync(HttpMethod.Post, Ranges, """{"code":"first"}""", idempotencyKey: "k2")).IsSuccessStatusCode);
        await (await client.SendAsync(HttpMethod.Post, Ranges, """{"code":"second"}""", idempotencyKey: "k2")).ProblemAsync(HttpStatusCode.Conflict, "Work.IdempotencyMismatch");
    }

    [Fact]
    public async Task A_change_of_many_rows_is_the_same_request_only_where_the_same_words_are_typed()
    {
        var client = await company.ClientAsync(CatalogPermissions.Read, CatalogPermissions.Write);
        var unit = await company.QueryAsync<Guid>("select id from units limit 1");
        var first = await (await SendAsync("once")).JsonAsync();
        Assert.Equal((1, 1, 1), Figures(first));
        // What was refused is not kept with the answer: it names records.
        var again = await (await SendAsync("once")).JsonAsync();
        Assert.Equal((1, 1, 0), Figures(again));
        Assert.Equal(first.GetProperty("commitId").GetGuid(), again.GetProperty("commitId").GetGuid());
        await (await SendAsync("twice")).ProblemAsync(HttpStatusCode.Conflict, "Work.IdempotencyMismatch");
        Assert.DoesNotContain("once", await company.QueryAsync<string>("select arguments::text from commits where command = 'catalog.units.edit'"), StringComparison.Ordinal);

        Task<HttpResponseMessage> SendAsync(string name) => client.SendAsync(
            HttpMethod.Post, "/api/v1/catalog/units/edit",
            $$$"""{"rows":[{"id":"{{{unit}}}","cells":{"nameEn":"{{{name}}}"}},{"id":"019abcde-0000-7000-8000-000000000000","cells":{"nameEn":"gone"}}],"skipRefused":true}""",
            idempotencyKey: "k6");

        static (int, int, int) Figures(JsonElement answer) => (answer.GetProperty("changed").GetInt32(), answer.GetProperty("refused").GetInt32(), answer.GetProperty("problems").GetArrayLength());
    }

    [Fact]
    public async Task A_refused_request_may_be_mended_and_sent_under_the_same_key()
    {
        var client = await company.ClientAsync(ProbeModule.Write);
        await (await client.SendAsync(HttpMethod.Post, Ranges, """{"code":""}""", idempotencyKey: "k3")).ProblemAsync(HttpStatusCode.UnprocessableEntity, "Work.InvalidInput");
        Assert.True((await client.SendAsync(HttpMethod.Post, Ranges, """{"code":"mended"}""", idempotencyKey: "k3")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task Keys_of_others_are_no_concern()
    {
        var (anna, bert) = (await company.ClientAsync(ProbeModule.Write), await company.ClientAsync(ProbeModule.Write));
        Assert.True((await anna.SendAsync(HttpMethod.Post, Ranges, """{"code":"hers"}""", idempotencyKey: "k4")).IsSuccessStatusCode);
        Assert.True((await bert.SendAsync(HttpMethod.Post, Ranges, """{"code":"his"}""", idempotencyKey: "k4")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_key_beyond_measure_is_refused()
    {
        var client = await company.ClientAsync(ProbeModule.Write);
        await (await client.SendAsync(HttpMethod.Post, Ranges, """{"code":"long"}""", idempotencyKey: new string('k', 201))).ProblemAsync(HttpStatusCode.UnprocessableEntity, "Work.InvalidInput");
    }
}

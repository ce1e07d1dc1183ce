using System.Net;
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

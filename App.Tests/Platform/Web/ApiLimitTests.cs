using System.Net;
using Erp.Platform.Access;
using Erp.Tests.Support;
using Erp.Tests.Support.Probe;

namespace Erp.Tests.Platform.Web;

/// <summary>Nobody calls more often than they may, and nobody's calls count against others.</summary>
public sealed class ApiLimitTests(ApiLimitTests.StrictCompany strict, WebCompany usual) : IClassFixture<ApiLimitTests.StrictCompany>, IClassFixture<WebCompany>
{
    const string Ranges = "/api/v1/probe/ranges";

    [Fact]
    public async Task The_limit_can_be_set()
    {
        var (anna, bert) = (await strict.ClientAsync(ProbeModule.Read), await strict.ClientAsync(ProbeModule.Read));
        for (var i = 0; i < StrictCompany.PerMinute; i++) Assert.Equal(HttpStatusCode.OK, (await anna.GetAsync(Ranges)).StatusCode);
        var refused = await anna.GetAsync(Ranges);
        await refused.ProblemAsync(HttpStatusCode.TooManyRequests, "Web.TooManyRequests");
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await bert.GetAsync(Ranges)).StatusCode);
    }

    [Fact]
    public async Task Usually_a_hundred_calls_a_minute_are_allowed()
    {
        var client = await usual.ClientAsync(ProbeModule.Read);
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 101; i++) answers.Add((await client.GetAsync(Ranges)).StatusCode);
        Assert.All(answers[..100], status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[100]);
    }

    [Fact]
    public async Task And_ten_exports()
    {
        var client = await usual.ClientAsync(ProbeModule.Read, PlatformPermissions.Export);
        for (var i = 0; i < 10; i++) Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"{Ranges}/export.csv")).StatusCode);
        await (await client.GetAsync($"{Ranges}/export.csv")).ProblemAsync(HttpStatusCode.TooManyRequests, "Web.TooManyRequests");
    }

    /// <summary>A company whose programs may call three times a minute.</summary>
    public sealed class StrictCompany(TestCluster cluster) : WebCompany(cluster)
    {
        public const int PerMinute = 3;

        protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["RateLimits:PerMinute"] = $"{PerMinute}" };
    }
}

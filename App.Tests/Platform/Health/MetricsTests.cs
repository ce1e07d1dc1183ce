using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Erp.Platform.Access;
using Erp.Tests.Support;
using Erp.Tests.Support.Probe;

namespace Erp.Tests.Platform.Health;

/// <summary>Operators see how the product does, in a form their tools read, and see nothing of people or companies.</summary>
public sealed partial class MetricsTests(MetricsTests.WatchedCompany company) : IClassFixture<MetricsTests.WatchedCompany>
{
    [Fact]
    public async Task Only_operators_may_look()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await company.Anonymous().GetAsync("/metrics")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await company.ClientAsync(ProbeModule.Read)).GetAsync("/metrics")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await (await company.ClientAsync(PlatformPermissions.Monitor)).GetAsync("/metrics")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(("Authorization", $"Bearer {WatchedCompany.Token}"))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(("Authorization", "Bearer wrong"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(("Test-Address", "127.0.0.1"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(("Test-Address", "::1"))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(("Test-Address", "127.0.0.1"), ("X-Forwarded-For", "198.51.100.1"))).StatusCode);
    }

    [Fact]
    public async Task Commands_are_counted_by_name_and_outcome()
    {
        var client = await company.ClientAsync(ProbeModule.Write);
        await client.SendAsync(HttpMethod.Post, "/api/v1/probe/ranges", """{"code":"counted"}""");
        await client.SendAsync(HttpMethod.Post, "/api/v1/probe/ranges", """{"code":"counted"}""");
        await client.SendAsync(HttpMethod.Post, "/api/v1/probe/ranges", """{"code":""}""");
        var values = Read(await ScrapeAsync());

        Assert.Equal(1, values["""kontor_command_duration_seconds_count{command="probe.add",outcome="done"}"""]);
        Assert.Equal(2, values["""kontor_command_duration_seconds_count{command="probe.add",outcome="refused"}"""]);
        Assert.Equal(1, values["""kontor_command_duration_seconds_bucket{command="probe.add",outcome="done",le="+Inf"}"""]);
        Assert.True(values["kontor_commits_total"] >= 1);
        Assert.True(values["kontor_live_notices_total"] >= 1);
        Assert.True(values["kontor_seals_behind"] >= 0);
        Assert.Equal(0, values["kontor_outbox_waiting"]);
        Assert.Equal(0, values["kontor_outbox_stuck"]);
        Assert.Contains(
            values,
            v => v.Key.StartsWith("http_server_request_duration_seconds_count{", StringComparison.Ordinal) && v.Key.Contains("route=\"/api/v1/probe/ranges\"", StringComparison.Ordinal));
        Assert.Contains("dotnet_process_memory_working_set_bytes", values.Keys);
        Assert.Contains(values.Keys, k => k.StartsWith("dotnet_process_cpu_time_seconds_total", StringComparison.Ordinal));
        Assert.Contains(values.Keys, k => k.StartsWith("dotnet_gc_collections_total", StringComparison.Ordinal));
        Assert.Contains(values.Keys, k => k.StartsWith("db_client_connection", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_personal_and_nothing_secret_is_among_it()
    {
        var text = await ScrapeAsync();
        foreach (var secret in new[] { company.Tenant.Slug + "_", company.Tenant.Id.ToString(), "Host=", "Password", "@", "Test GmbH", "127.0.0.1" })
            Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Buckets_grow_and_end_in_the_count()
    {
        var values = Read(await ScrapeAsync());
        foreach (var series in values.Where(v => v.Key.Contains("_bucket{", StringComparison.Ordinal)).GroupBy(v => Bound().Replace(v.Key, "")))
        {
            var counts = series.Select(v => v.Value).ToList();
            Assert.Equal(counts.Order(), counts);
        }
    }

    [Fact]
    public async Task It_is_written_as_the_format_wants()
    {
        var lines = (await ScrapeAsync()).Split('\n');
        Assert.Equal("", lines[^1]);
        var types = new HashSet<string>();
        foreach (var line in lines[..^1])
        {
            Assert.Matches(Line(), line);
            if (line.StartsWith("# TYPE ", StringComparison.Ordinal)) Assert.True(types.Add(line.Split(' ')[2]), $"twice: {line}");
        }
    }

    [Fact]
    public async Task Prometheus_itself_finds_no_fault()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "promtool")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, "promtool is not installed");
        var start = new ProcessStartInfo(path, ["check", "metrics"]) { RedirectStandardInput = true, RedirectStandardError = true, RedirectStandardOutput = true };
        using var promtool = Process.Start(start)!;
        await promtool.StandardInput.WriteAsync(await ScrapeAsync());
        promtool.StandardInput.Close();
        var said = await promtool.StandardOutput.ReadToEndAsync() + await promtool.StandardError.ReadToEndAsync();
        await promtool.WaitForExitAsync();
        Assert.True(promtool.ExitCode == 0, said);
    }

    async Task<string> ScrapeAsync() => await (await AskAsync(("Authorization", $"Bearer {WatchedCompany.Token}"))).Content.ReadAsStringAsync();

    Task<HttpResponseMessage> AskAsync(params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/metrics");
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return company.Anonymous().SendAsync(request);
    }

    static Dictionary<string, double> Read(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#')
        .ToDictionary(l => l[..l.LastIndexOf(' ')], l => double.Parse(l[(l.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture));

    [GeneratedRegex("""^(# (HELP|TYPE) [a-zA-Z_:][a-zA-Z0-9_:]* .*|[a-zA-Z_:][a-zA-Z0-9_:]*(\{[a-z_]+="([^"\\\n]|\\["\\n])*"(,[a-z_]+="([^"\\\n]|\\["\\n])*")*\})? -?(\d+(\.\d+)?(E[+-]?\d+)?|\+Inf|NaN))$""")]
    private static partial Regex Line();

    [GeneratedRegex(",?le=\"[^\"]*\"")]
    private static partial Regex Bound();

    /// <summary>A company whose operator reads figures by a token.</summary>
    public sealed class WatchedCompany(TestCluster cluster) : WebCompany(cluster)
    {
        public const string Token = "scrape-me";

        protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["Metrics:Token"] = Token };
    }
}

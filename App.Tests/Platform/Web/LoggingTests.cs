using System.Net;
using System.Text.Json;
using Erp.Tests.Support;
using Erp.Tests.Support.Probe;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Erp.Tests.Platform.Web;

/// <summary>Logs are for operators: JSON lines that say what failed, and nothing about people.</summary>
public sealed class LoggingTests(WebCompany company) : IClassFixture<WebCompany>
{
    static readonly string[] Secrets = ["erika@example.com", "DE89370400440532013000", "hunter2", "Password=h"];

    [Fact]
    public async Task A_failing_command_leaves_a_line_without_what_was_typed()
    {
        var client = await company.ClientAsync(ProbeModule.Write);
        var answer = await client.SendAsync(HttpMethod.Post, "/api/v1/probe/broken?mail=erika@example.com", "{}");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var line = Assert.Single(company.Log.All, l => l.Contains("An API call failed", StringComparison.Ordinal));
        Assert.Contains("InvalidOperationException", line, StringComparison.Ordinal);
        Check();
    }

    [Fact]
    public async Task Requests_and_refusals_leave_nothing_personal()
    {
        var client = await company.ClientAsync(ProbeModule.Write, ProbeModule.Read);
        foreach (var code in new[] { "erika@example.com", "DE89370400440532013000", "erika@example.com" })
            await client.SendAsync(HttpMethod.Post, "/api/v1/probe/ranges", JsonSerializer.Serialize(new { code }));
        await client.GetAsync("/api/v1/probe/ranges?q=erika@example.com");
        await company.Anonymous().GetAsync("/sign-in?ReturnUrl=erika@example.com");
        Check();
    }

    [Theory]
    [InlineData("mail to erika.muster-frau@mail.example.de failed", "mail to *** failed")]
    [InlineData("IBAN DE89 3704 0044 0532 0130 00 is blocked", "IBAN *** is blocked")]
    [InlineData("Host=db;Username=erp;Password=hunter2;Database=erp", "Host=db;Username=***;Password=***;Database=erp")]
    [InlineData("key kontor_test_0123_abc was sent", "key *** was sent")]
    [InlineData("Migrated tenant_test to 20261201000000_LogPartitions", "Migrated tenant_test to 20261201000000_LogPartitions")]
    public void What_looks_personal_is_blacked_out(string said, string written)
    {
        var marker = Guid.CreateVersion7().ToString("N");
        company.Services.GetRequiredService<ILoggerFactory>().CreateLogger(marker).LogWarning("{Said}", said);
        var line = Assert.Single(company.Log.All, l => l.Contains(marker, StringComparison.Ordinal));
        Assert.Equal(written, JsonDocument.Parse(line).RootElement.GetProperty("message").GetString());
    }

    void Check()
    {
        foreach (var line in company.Log.All)
        {
            Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(line).RootElement.ValueKind);
            Assert.Equal(line.Length - Environment.NewLine.Length, line.IndexOf('\n', StringComparison.Ordinal));
            foreach (var secret in Secrets) Assert.DoesNotContain(secret, line, StringComparison.Ordinal);
        }
    }
}

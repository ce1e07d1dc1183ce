using System.Net;
using System.Text.Json;
using Erp.Platform.Access;
using Erp.Platform.Web;
using Erp.Tests.Support;
using Erp.Tests.Support.Probe;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Web;

/// <summary>The description of the API is complete, the same each time, and every route of every module is closed and named.</summary>
public sealed class ApiDescriptionTests(WebCompany company) : IClassFixture<WebCompany>
{
    static readonly string[] Refusals = ["400", "401", "403", "429"];
    static readonly string[] Methods = ["get", "post", "put", "patch", "delete"];

    [Fact]
    public void Every_route_demands_a_right_that_can_be_given()
    {
        var known = Modules.All.SelectMany(m => m.Permissions).Concat(new ProbeModule().Permissions).Select(p => p.Code).Append(PlatformPermissions.OwnAccount)
            .Append(PlatformPermissions.SignedIn).ToHashSet();
        Offenders.None(Routes().Where(r => r.Metadata.PermissionOf() is null).Select(r => r.DisplayName!), "Give the route .Requires(…):");
        Offenders.None(
            Routes().Where(r => r.Metadata.PermissionOf() is { } right && !known.Contains(right)).Select(r => $"{r.DisplayName}: {r.Metadata.PermissionOf()}"),
            "No module introduces these rights:");
    }

    [Fact]
    public async Task Every_route_refuses_a_key_without_rights()
    {
        var offenders = new List<string>();
        foreach (var routes in Routes().Chunk(50))
        {
            var client = await company.ClientAsync();
            foreach (var route in routes)
            {
                var method = route.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods[0];
                var answer = await client.SendAsync(new HttpMethod(method), Address(route), method is "GET" or "DELETE" ? null : "{}", MediaType(route));
                if (answer.StatusCode != HttpStatusCode.Forbidden) offenders.Add($"{route.DisplayName}: {answer.StatusCode}");
            }
        }

        Offenders.None(offenders, "Without rights these answer something else than 403:");
    }

    [Fact]
    public async Task Every_operation_is_named_described_and_refuses_in_words()
    {
        var operations = Operations(await (await (await ClientAsync()).GetAsync("/api/openapi/v1.json")).JsonAsync()).ToList();
        Assert.NotEmpty(operations);
        Offenders.None(operations.Where(o => !o.Value.TryGetProperty("operationId", out _)).Select(o => o.Name), "Give the route .WithName(…):");
        Offenders.None(operations.Where(o => !o.Value.TryGetProperty("summary", out _)).Select(o => o.Name), "Give the route .WithSummary(…):");
        Offenders.None(operations.GroupBy(o => o.Value.GetProperty("operationId").GetString()).Where(g => g.Count() > 1).Select(g => g.Key!), "Names of operations are unique:");
        Offenders.None(operations.Where(o => !o.Value.GetProperty("description").GetString()!.Contains("Needs `", StringComparison.Ordinal)).Select(o => o.Name), "The right is not named:");
        Offenders.None(operations.Where(o => Refusals.Any(status => !o.Value.GetProperty("responses").TryGetProperty(status, out _))).Select(o => o.Name), "Refusals are missing:");
        Offenders.None(operations.Where(o => !o.Value.GetProperty("responses").EnumerateObject().Any(r => r.Name.StartsWith('2'))).Select(o => o.Name), "Nothing is said about success:");
        Offenders.None(operations.Where(o => !o.Value.TryGetProperty("tags", out _)).Select(o => o.Name), "No module is named:");
    }

    [Fact]
    public async Task References_lead_somewhere()
    {
        var text = await (await (await ClientAsync()).GetAsync("/api/openapi/v1.json")).Content.ReadAsStringAsync();
        var document = JsonDocument.Parse(text).RootElement;
        Assert.StartsWith("3.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var schemas = document.GetProperty("components").GetProperty("schemas").EnumerateObject().Select(s => s.Name).ToHashSet();
        var references = System.Text.RegularExpressions.Regex.Matches(text, "\"#/components/schemas/([^\"]+)\"").Select(m => m.Groups[1].Value);
        Offenders.None(references.Where(r => !schemas.Contains(r)), "These schemas are missing:");
    }

    [Fact]
    public async Task It_is_the_same_each_time()
    {
        var client = await ClientAsync();
        Assert.Equal(await client.GetStringAsync("/api/openapi/v1.json"), await client.GetStringAsync("/api/openapi/v1.json"));
    }

    [Fact]
    public async Task It_and_the_explorer_are_for_people_and_programs_that_are_known()
    {
        var stranger = company.Anonymous();
        await (await stranger.GetAsync("/api/openapi/v1.json")).ProblemAsync(HttpStatusCode.Unauthorized, "Web.NotSignedIn");
        var sent = await stranger.GetAsync("/api/explorer/index.html");
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.StartsWith("/sign-in", sent.Headers.Location!.ToString(), StringComparison.Ordinal);

        var page = await (await ClientAsync()).GetStringAsync("/api/explorer/index.html");
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_describe_their_filters()
    {
        var document = await (await (await ClientAsync()).GetAsync("/api/openapi/v1.json")).JsonAsync();
        var names = document.GetProperty("paths").GetProperty("/api/v1/probe/ranges").GetProperty("get").GetProperty("parameters").EnumerateArray()
            .Select(p => p.GetProperty("name").GetString()).ToList();
        foreach (var name in new[] { "cursor", "limit", "q", "sort", "f.code", "f.yearly", "f.changedAt" }) Assert.Single(names, name);
    }

    Task<HttpClient> ClientAsync() => company.ClientAsync(PlatformPermissions.Export);

    IEnumerable<RouteEndpoint> Routes() =>
        company.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => e.RoutePattern.RawText!.TrimStart('/').StartsWith("api/v1", StringComparison.Ordinal));

    /// <summary>What the route reads: files are no JSON.</summary>
    static string MediaType(RouteEndpoint route) => route.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes[0] ?? "application/json";

    static string Address(RouteEndpoint route) => "/" + string.Join('/', route.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter when parameter.ParameterPolicies.Any(p => p.Content == "int") => "1",
        _ => Guid.CreateVersion7().ToString(),
    }))));

    static IEnumerable<(string Name, JsonElement Value)> Operations(JsonElement document) =>
        from path in document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        where Methods.Contains(operation.Name)
        select ($"{operation.Name.ToUpperInvariant()} {path.Name}", operation.Value);
}
